import * as React from 'react';
import * as ReactDom from 'react-dom';
import { WebPartContext } from '@microsoft/sp-webpart-base';
import { Workplace } from '../../kernel/ports/workplace';
import { Memory, memoryOf } from '../../sharepoint/remember';
import { installStyles } from '../../ui/styles';
import { SurroundingsContext } from '../../ui/surroundings';
import { ThemedBox } from '../../ui/ThemedBox';
import type { MountedScreen, ScreenPlace } from './ScreenWebPart';
import { workplaceOfPage } from './workplaceOfPage';

export interface RememberedScreen<State> {
  /** Tells what is known, at once what the last visit showed and then what is true now. */
  readonly watch: (work: Workplace, memory: Memory, tell: (state: State) => void) => void;
  readonly draw: (state: State, work: Workplace, watchAgain: () => void) => JSX.Element;
}

/** Mounts a part of the home page that is painted with what the last visit showed, before anything is asked. */
export async function mountRemembered<State>(context: WebPartContext, screen: RememberedScreen<State>): Promise<MountedScreen> {
  installStyles();
  const work = await workplaceOfPage(context, 'en');
  const memory = memoryOf(sessionStorage, context.pageContext.user.loginName);
  let state: State | undefined;
  let place: ScreenPlace | undefined;

  const paint = (): void => {
    if (!place || state === undefined) return;
    const { element, language, theme } = place;
    ReactDom.render(
      <SurroundingsContext.Provider value={{ language, theme }}>
        <ThemedBox>{screen.draw(state, work, watch)}</ThemedBox>
      </SurroundingsContext.Provider>,
      element,
    );
  };
  const watch = (): void =>
    screen.watch(work, memory, next => {
      state = next;
      paint();
    });

  // A tab that was left open shows what was true yesterday until somebody looks at it again.
  const look = (): void => {
    if (document.visibilityState === 'visible') watch();
  };
  document.addEventListener('visibilitychange', look);

  return {
    draw: async where => {
      place = where;
      if (state === undefined) watch();
      else paint();
    },
    remove: element => {
      document.removeEventListener('visibilitychange', look);
      ReactDom.unmountComponentAtNode(element);
    },
  };
}
