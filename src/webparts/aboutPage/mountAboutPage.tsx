import * as React from 'react';
import * as ReactDom from 'react-dom';
import { WebPartContext } from '@microsoft/sp-webpart-base';
import { Workplace } from '../../kernel/ports/workplace';
import { Language } from '../../kernel/text';
import { PageReview } from '../../systems/communications/planLists';
import { AboutPage } from '../../systems/communications/ui/reading/AboutPage';
import { aboutWords } from '../../systems/communications/ui/reading/aboutWords';
import { keepMarks, loadMarks, withRead } from '../../systems/communications/ui/reading/readMarks';
import { Skeleton } from '../../ui/Skeleton';
import { ThemedBox } from '../../ui/ThemedBox';
import { installStyles } from '../../ui/styles';
import { SurroundingsContext } from '../../ui/surroundings';
import { chooseLanguage } from '../page/pageLanguage';
import { MountedScreen } from '../page/ScreenWebPart';
import { workplaceOfPage } from '../page/workplaceOfPage';

// Only an owner who is asked about the page needs it.
const ReviewAnswer = React.lazy(() => import('../../systems/communications/ui/health/ReviewAnswer').then(module => ({ default: module.ReviewAnswer })));

/** What publishing writes into the page with the web part. */
export interface AboutPageProperties {
  readonly newsNumber: string;
  /** Of the text on the page; what stands under it is in the same language, whatever the reader chose elsewhere. */
  readonly language: Language;
}

/** Draws what stands under the text of a news page. */
export async function mountAboutPage(context: WebPartContext, { newsNumber, language: ofPage }: Partial<AboutPageProperties>): Promise<MountedScreen> {
  installStyles();
  const { loginName } = context.pageContext.user;
  const work = await workplaceOfPage(context, ofPage ?? 'en');
  const { clock } = work;
  const noteRead = (number: string): void => keepMarks(loginName, withRead(loadMarks(loginName, clock.today()), number));
  const culture = context.pageContext.cultureInfo.currentUICultureName;
  return {
    draw: async ({ element, language: chosen, theme }) => {
      const language = ofPage ?? chosen;
      ReactDom.render(
        <SurroundingsContext.Provider value={{ language, theme }}>
          <ThemedBox>
            {newsNumber ? (
              <AboutPage work={work} newsNumber={newsNumber} onLanguage={other => chooseLanguage(other, culture)} onSeen={noteRead} answers={review => answerTo(work, review)} />
            ) : (
              <p>{aboutWords[language].misplaced}</p>
            )}
          </ThemedBox>
        </SurroundingsContext.Provider>,
        element,
      );
    },
    remove: element => {
      ReactDom.unmountComponentAtNode(element);
    },
  };
}

function answerTo(work: Workplace, review: PageReview): JSX.Element {
  return (
    <React.Suspense fallback={<Skeleton shape={['short', 'line', 'line']} />}>
      <ReviewAnswer work={work} review={review} />
    </React.Suspense>
  );
}
