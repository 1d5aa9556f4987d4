import { FormDisplayMode } from '@microsoft/sp-core-library';
import { BaseFormCustomizer } from '@microsoft/sp-listview-extensibility';
import { showLoadFailed } from '../../webparts/page/loadFailed';
import { onLanguageChosen, pageLanguage } from '../../webparts/page/pageLanguage';
import type { MountedScreen } from '../../webparts/page/ScreenWebPart';
import { themeOfPage } from '../../webparts/page/themeOfPage';

/** New, Edit and View of our lists: the same forms as on our pages. */
export default class ListFormCustomizer extends BaseFormCustomizer<object> {
  private screen: Promise<MountedScreen> | undefined;
  private endLanguage: (() => void) | undefined;

  public render(): void {
    this.endLanguage ??= onLanguageChosen(() => this.render());
    const language = pageLanguage(this.context.pageContext.cultureInfo.currentUICultureName);
    this.screen ??= this.load();
    this.screen
      .then(screen => screen.draw({ element: this.domElement, language, theme: themeOfPage(this.context) }))
      .catch(() => showLoadFailed(this.domElement, language));
  }

  public dispose(): void {
    this.endLanguage?.();
    this.screen?.then(screen => screen.remove(this.domElement)).catch(() => undefined);
    super.dispose();
  }

  private async load(): Promise<MountedScreen> {
    const { mountListForm } = await import('./mountListForm');
    return mountListForm(this.context, {
      mode: modeOf(this.displayMode),
      itemId: this.context.itemId,
      onSaved: () => this.formSaved(),
      onClosed: () => this.formClosed(),
    });
  }
}

function modeOf(mode: FormDisplayMode): 'new' | 'edit' | 'display' {
  if (mode === FormDisplayMode.New) return 'new';
  return mode === FormDisplayMode.Edit ? 'edit' : 'display';
}
