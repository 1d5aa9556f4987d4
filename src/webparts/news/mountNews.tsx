import * as React from 'react';
import * as ReactDom from 'react-dom';
import { WebPartContext } from '@microsoft/sp-webpart-base';
import { memoryOf } from '../../sharepoint/remember';
import { News } from '../../systems/communications/ui/reading/News';
import { NewsLayout } from '../../systems/communications/ui/reading/newsState';
import { ThemedBox } from '../../ui/ThemedBox';
import { installStyles } from '../../ui/styles';
import { SurroundingsContext } from '../../ui/surroundings';
import { chooseLanguage } from '../page/pageLanguage';
import { MountedScreen } from '../page/ScreenWebPart';
import { workplaceOfPage } from '../page/workplaceOfPage';
import { newsSource } from './watchNews';

/** Draws the news. `layout` is asked for with each drawing: an editor of the page may change it. */
export async function mountNews(context: WebPartContext, layout: () => NewsLayout): Promise<MountedScreen> {
  installStyles();
  const work = await workplaceOfPage(context, 'en');
  const { loginName } = context.pageContext.user;
  const source = newsSource(work, memoryOf(sessionStorage, loginName));
  const culture = context.pageContext.cultureInfo.currentUICultureName;
  return {
    draw: async ({ element, language, theme }) => {
      ReactDom.render(
        <SurroundingsContext.Provider value={{ language, theme }}>
          <ThemedBox>
            <News source={source} layout={layout()} work={work} reader={loginName} onLanguage={chosen => chooseLanguage(chosen, culture)} />
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
