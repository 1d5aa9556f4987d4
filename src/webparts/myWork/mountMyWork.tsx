import * as React from 'react';
import { WebPartContext } from '@microsoft/sp-webpart-base';
import { systems } from '../../systems';
import { chooseLanguage } from '../page/pageLanguage';
import { mountRemembered } from '../page/mountRemembered';
import type { MountedScreen } from '../page/ScreenWebPart';
import { MyWork, WorkState } from './MyWork';
import { watchMyWork } from './watchMyWork';

/** Draws My work. */
export function mountMyWork(context: WebPartContext): Promise<MountedScreen> {
  const culture = context.pageContext.cultureInfo.currentUICultureName;
  return mountRemembered<WorkState>(context, {
    watch: (work, memory, tell) => watchMyWork(work, systems, memory, tell),
    draw: (state, work, watchAgain) => <MyWork state={state} today={work.clock.today()} onLanguage={language => chooseLanguage(language, culture)} onRetry={watchAgain} />,
  });
}
