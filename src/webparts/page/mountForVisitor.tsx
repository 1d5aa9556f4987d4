import * as React from 'react';
import * as ReactDom from 'react-dom';
import { BaseComponentContext } from '@microsoft/sp-component-base';
import { Visitor } from '../../kernel/ports/people';
import { Workplace } from '../../kernel/ports/workplace';
import { ErrorNotice } from '../../ui/ErrorNotice';
import { problemOf } from '../../ui/problemOf';
import { Skeleton } from '../../ui/Skeleton';
import { installStyles } from '../../ui/styles';
import { SurroundingsContext } from '../../ui/surroundings';
import { ThemedBox } from '../../ui/ThemedBox';
import type { MountedScreen, ScreenPlace } from './ScreenWebPart';
import { workplaceOfPage } from './workplaceOfPage';

export type DrawForVisitor = (place: ScreenPlace, work: Workplace, visitor: Visitor) => JSX.Element;

/**
 * Mounts a screen that has to know who is at the page: the shape of what comes while that is asked, then the screen, or why it can't be shown.
 * `prepare` asks for what the screen will want in any case, so that it travels with the question who is there.
 */
export function mountForVisitor(context: BaseComponentContext, draw: DrawForVisitor, prepare?: (work: Workplace) => void): MountedScreen {
  return {
    draw: async place => {
      installStyles();
      plainly(place, <Skeleton shape={['short', 'block', 'line']} />);
      try {
        const work = await workplaceOfPage(context, place.language);
        prepare?.(work);
        const visitor = await work.people.visitor();
        ReactDom.render(draw(place, work, visitor), place.element);
      } catch (error) {
        plainly(place, <ErrorNotice problem={problemOf(error)} />);
      }
    },
    remove: element => ReactDom.unmountComponentAtNode(element),
  };
}

function plainly({ element, language, theme }: ScreenPlace, content: JSX.Element): void {
  ReactDom.render(
    <SurroundingsContext.Provider value={{ language, theme }}>
      <ThemedBox>{content}</ThemedBox>
    </SurroundingsContext.Provider>,
    element,
  );
}
