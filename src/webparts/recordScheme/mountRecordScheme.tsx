import * as React from 'react';
import { WebPartContext } from '@microsoft/sp-webpart-base';
import { RecordScheme } from '../../systems/records/ui/scheme/RecordScheme';
import { MountedScreen } from '../page/ScreenWebPart';
import { mountForVisitor } from '../page/mountForVisitor';

/** Draws the classification scheme for whoever is at the page. */
export function mountRecordScheme(context: WebPartContext): MountedScreen {
  return mountForVisitor(context, (place, work, visitor) => <RecordScheme work={work} visitor={visitor} theme={place.theme} language={place.language} />);
}
