import * as React from 'react';
import * as ReactDom from 'react-dom';
import { WebPartContext } from '@microsoft/sp-webpart-base';
import { memoryOf } from '../../sharepoint/remember';
import { ComingDaysList, ComingState } from '../../systems/communications/ui/calendar/ComingDaysList';
import { installStyles } from '../../ui/styles';
import { SurroundingsContext } from '../../ui/surroundings';
import { ThemedBox } from '../../ui/ThemedBox';
import { MountedScreen, ScreenPlace } from '../page/ScreenWebPart';
import { workplaceOfPage } from '../page/workplaceOfPage';
import { watchComingDays } from './watchComingDays';

/** Draws the next days. What the last visit showed is painted before anything is asked. */
export async function mountComingDays(context: WebPartContext): Promise<MountedScreen> {
  installStyles();
  const work = await workplaceOfPage(context, 'en');
  const memory = memoryOf(sessionStorage, context.pageContext.user.loginName);
  let state: ComingState | undefined;
  let place: ScreenPlace | undefined;

  const paint = (): void => {
    if (!place || !state) return;
    const { element, language, theme } = place;
    ReactDom.render(
      <SurroundingsContext.Provider value={{ language, theme }}>
        <ThemedBox>
          <ComingDaysList state={state} today={work.clock.today()} sitePath={work.sitePath} onRetry={watch} />
        </ThemedBox>
      </SurroundingsContext.Provider>,
      element,
    );
  };
  const watch = (): void =>
    watchComingDays(work, memory, next => {
      state = next;
      paint();
    });
  // A tab that was left open shows yesterday's days until somebody looks at it again.
  const look = (): void => {
    if (document.visibilityState === 'visible') watch();
  };
  document.addEventListener('visibilitychange', look);

  return {
    draw: async where => {
      place = where;
      if (state) paint();
      else watch();
    },
    remove: element => {
      document.removeEventListener('visibilitychange', look);
      ReactDom.unmountComponentAtNode(element);
    },
  };
}
