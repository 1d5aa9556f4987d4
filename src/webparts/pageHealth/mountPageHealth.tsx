import * as React from 'react';
import { WebPartContext } from '@microsoft/sp-webpart-base';
import { PageHealth } from '../../systems/communications/ui/health/PageHealth';
import { MountedScreen } from '../page/ScreenWebPart';
import { mountForVisitor } from '../page/mountForVisitor';

/** Draws the health of pages for a communications lead, and for an owner what they are asked. */
export function mountPageHealth(context: WebPartContext): MountedScreen {
  return mountForVisitor(context, (place, work, visitor) => <PageHealth work={work} visitor={visitor} theme={place.theme} language={place.language} />);
}
