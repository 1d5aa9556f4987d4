import * as React from 'react';
import { WebPartContext } from '@microsoft/sp-webpart-base';
import { MyFoi } from '../../systems/foi/ui/myFoi/MyFoi';
import { MountedScreen } from '../page/ScreenWebPart';
import { mountForVisitor } from '../page/mountForVisitor';

/** Draws My FOI for whoever is at the page. */
export function mountMyFoi(context: WebPartContext): MountedScreen {
  return mountForVisitor(context, (place, work, visitor) => <MyFoi work={work} visitor={visitor} theme={place.theme} language={place.language} />);
}
