import { BaseFieldCustomizer, IFieldCustomizerCellEventParameters } from '@microsoft/sp-listview-extensibility';
import { pageLanguage } from '../../webparts/page/pageLanguage';
import { themeOfPage } from '../../webparts/page/themeOfPage';
import type { DueDateDrawer } from './drawDueDates';

/** Due dates in SharePoint's own list views: in words, with an icon, and with the reason at a click. */
export default class FoiDueDateFieldCustomizer extends BaseFieldCustomizer<object> {
  private drawer: DueDateDrawer | undefined;
  private readonly erase = new Map<HTMLElement, () => void>();

  public async onInit(): Promise<void> {
    const { createDueDateDrawer } = await import('./drawDueDates');
    const language = pageLanguage(this.context.pageContext.cultureInfo.currentUICultureName);
    this.drawer = await createDueDateDrawer(this.context, language, themeOfPage(this.context));
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
