import * as React from 'react';
import { WebPartContext } from '@microsoft/sp-webpart-base';
import { NewsDesk } from '../../systems/communications/ui/desk/NewsDesk';
import { MountedScreen } from '../page/ScreenWebPart';
import { mountForVisitor } from '../page/mountForVisitor';

/** Draws the news desk for whoever is at the page. */
export function mountNewsDesk(context: WebPartContext): MountedScreen {
  return mountForVisitor(context, (place, work, visitor) => <NewsDesk work={work} visitor={visitor} theme={place.theme} language={place.language} />);
}
