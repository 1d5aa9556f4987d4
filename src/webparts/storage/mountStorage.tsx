import * as React from 'react';
import { WebPartContext } from '@microsoft/sp-webpart-base';
import { StorageView } from '../../systems/records/ui/storage/StorageView';
import { MountedScreen } from '../page/ScreenWebPart';
import { mountForVisitor } from '../page/mountForVisitor';

/** Draws the storage view for whoever is at the page. */
export function mountStorage(context: WebPartContext): MountedScreen {
  return mountForVisitor(context, (place, work, visitor) => <StorageView work={work} visitor={visitor} theme={place.theme} language={place.language} />);
}
