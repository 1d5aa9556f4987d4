import * as React from 'react';
import * as ReactDom from 'react-dom';
import { WebPartContext } from '@microsoft/sp-webpart-base';
import { Language } from '../../kernel/text';
import { AboutPage } from '../../systems/communications/ui/reading/AboutPage';
import { aboutWords } from '../../systems/communications/ui/reading/aboutWords';
import { keepMarks, loadMarks, withRead } from '../../systems/communications/ui/reading/readMarks';
import { ThemedBox } from '../../ui/ThemedBox';
import { installStyles } from '../../ui/styles';
import { SurroundingsContext } from '../../ui/surroundings';
import { chooseLanguage } from '../page/pageLanguage';
import { MountedScreen } from '../page/ScreenWebPart';
import { workplaceOfPage } from '../page/workplaceOfPage';

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
              <AboutPage work={work} newsNumber={newsNumber} onLanguage={other => chooseLanguage(other, culture)} onSeen={noteRead} />
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
