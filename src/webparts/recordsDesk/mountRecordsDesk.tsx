import * as React from 'react';
import { WebPartContext } from '@microsoft/sp-webpart-base';
import { RecordsDesk } from '../../systems/records/ui/desk/RecordsDesk';
import { MountedScreen } from '../page/ScreenWebPart';
import { mountForVisitor } from '../page/mountForVisitor';

/** Draws the records desk for whoever is at the page. */
export function mountRecordsDesk(context: WebPartContext): MountedScreen {
  return mountForVisitor(context, (place, work, visitor) => <RecordsDesk work={work} visitor={visitor} theme={place.theme} language={place.language} />);
}
