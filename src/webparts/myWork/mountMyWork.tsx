import * as React from 'react';
import * as ReactDom from 'react-dom';
import { WebPartContext } from '@microsoft/sp-webpart-base';
import { Language } from '../../kernel/text';
import { memoryOf } from '../../sharepoint/remember';
import { systems } from '../../systems';
import { ThemedBox } from '../../ui/ThemedBox';
import { installStyles } from '../../ui/styles';
import { SurroundingsContext } from '../../ui/surroundings';
import { chooseLanguage } from '../page/pageLanguage';
import { MountedScreen, ScreenPlace } from '../page/ScreenWebPart';
import { workplaceOfPage } from '../page/workplaceOfPage';
import { MyWork, WorkState } from './MyWork';
import { watchMyWork } from './watchMyWork';

/** Draws My work. What the last visit showed is painted before anything is asked. */
export async function mountMyWork(context: WebPartContext): Promise<MountedScreen> {
  installStyles();
  const work = await workplaceOfPage(context, 'en');
  const memory = memoryOf(sessionStorage, context.pageContext.user.loginName);
  let state: WorkState | undefined;
  let place: ScreenPlace | undefined;

  const paint = (): void => {
    if (!place || !state) return;
    const { element, language, theme } = place;
    ReactDom.render(
      <SurroundingsContext.Provider value={{ language, theme }}>
        <ThemedBox>
          <MyWork state={state} today={work.clock.today()} onLanguage={choose} onRetry={watch} />
        </ThemedBox>
      </SurroundingsContext.Provider>,
      element,
    );
  };
  const choose = (language: Language): void => chooseLanguage(language, context.pageContext.cultureInfo.currentUICultureName);
  const watch = (): void =>
    watchMyWork(work, systems, memory, next => {
      state = next;
      paint();
    });

  // A tab that was left open shows yesterday's work until somebody looks at it again.
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
