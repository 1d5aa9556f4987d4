import * as React from 'react';
import { WebPartContext } from '@microsoft/sp-webpart-base';
import { ComingDaysList, ComingState } from '../../systems/communications/ui/calendar/ComingDaysList';
import { mountRemembered } from '../page/mountRemembered';
import type { MountedScreen } from '../page/ScreenWebPart';
import { watchComingDays } from './watchComingDays';

/** Draws the next days. */
export function mountComingDays(context: WebPartContext): Promise<MountedScreen> {
  return mountRemembered<ComingState>(context, {
    watch: watchComingDays,
    draw: (state, work, watchAgain) => <ComingDaysList state={state} today={work.clock.today()} sitePath={work.sitePath} onRetry={watchAgain} />,
  });
}
