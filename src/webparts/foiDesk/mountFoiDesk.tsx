import * as React from 'react';
import { WebPartContext } from '@microsoft/sp-webpart-base';
import { FoiDesk } from '../../systems/foi/ui/FoiDesk';
import { MountedScreen } from '../page/ScreenWebPart';
import { mountForVisitor } from '../page/mountForVisitor';

/** Draws the FOI desk for whoever is at the page. */
export function mountFoiDesk(context: WebPartContext): MountedScreen {
  return mountForVisitor(context, (place, work, visitor) => <FoiDesk work={work} visitor={visitor} theme={place.theme} language={place.language} />);
}
