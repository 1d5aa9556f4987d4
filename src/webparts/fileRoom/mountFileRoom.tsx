import * as React from 'react';
import { WebPartContext } from '@microsoft/sp-webpart-base';
import { FileRoom } from '../../systems/records/ui/fileRoom/FileRoom';
import { MountedScreen } from '../page/ScreenWebPart';
import { mountForVisitor } from '../page/mountForVisitor';

/** Draws the file room for whoever is at the page. */
export function mountFileRoom(context: WebPartContext): MountedScreen {
  return mountForVisitor(context, (place, work, visitor) => <FileRoom work={work} visitor={visitor} theme={place.theme} language={place.language} />);
}
