import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { NewsLayout } from '../../systems/communications/ui/reading/newsState';
import { pageLanguage } from '../page/pageLanguage';
import { MountedScreen, ScreenWebPart } from '../page/ScreenWebPart';

interface NewsProperties {
  readonly layout?: NewsLayout;
}

export default class NewsWebPart extends ScreenWebPart<NewsProperties> {
  private pane: typeof import('./newsPane') | undefined;

  protected async loadScreen(): Promise<MountedScreen> {
    const { mountNews } = await import('./mountNews');
    return mountNews(this.context, () => this.properties.layout ?? 'list');
  }

  protected async loadPropertyPaneResources(): Promise<void> {
    this.pane = await import('./newsPane');
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.pane?.newsPane(pageLanguage(this.culture)) ?? { pages: [] };
  }
}
