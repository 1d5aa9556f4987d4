import { BaseFieldCustomizer, IFieldCustomizerCellEventParameters } from '@microsoft/sp-listview-extensibility';
import { pageLanguage } from '../../webparts/page/pageLanguage';
import { themeOfPage } from '../../webparts/page/themeOfPage';
import type { SeriesDrawer } from './drawSeriesCells';

/** The series of documents and folders in SharePoint's own library views: code and title, that of the folder too, and the way to file. */
export default class RecordSeriesFieldCustomizer extends BaseFieldCustomizer<object> {
  private drawer: SeriesDrawer | undefined;
  private readonly erase = new Map<HTMLElement, () => void>();

  public async onInit(): Promise<void> {
    const { createSeriesDrawer } = await import('./drawSeriesCells');
    const language = pageLanguage(this.context.pageContext.cultureInfo.currentUICultureName);
    this.drawer = await createSeriesDrawer(this.context, language, themeOfPage(this.context));
  }

  public onRenderCell({ domElement, fieldValue, listItem }: IFieldCustomizerCellEventParameters): void {
    const erase = this.drawer?.draw(domElement, listItem, String(fieldValue ?? ''));
    if (erase) this.erase.set(domElement, erase);
  }

  public onDisposeCell({ domElement }: IFieldCustomizerCellEventParameters): void {
    this.erase.get(domElement)?.();
    this.erase.delete(domElement);
  }
}
