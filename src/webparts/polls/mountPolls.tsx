import * as React from 'react';
import { WebPartContext } from '@microsoft/sp-webpart-base';
import { Polls, PollsLayout } from '../../systems/communications/ui/polls/Polls';
import { MountedScreen } from '../page/ScreenWebPart';
import { mountForVisitor } from '../page/mountForVisitor';

/** Draws the questions for whoever is at the page. */
export function mountPolls(context: WebPartContext, layout: PollsLayout): MountedScreen {
  return mountForVisitor(context, (place, work, visitor) => <Polls work={work} visitor={visitor} theme={place.theme} language={place.language} layout={layout} />);
}
