import { IReadonlyTheme } from '@microsoft/sp-component-base';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { Language } from '../../kernel/text';
import { SiteTheme } from '../../ui/siteTheme';
import { showLoadFailed } from './loadFailed';
import { onLanguageChosen, pageLanguage } from './pageLanguage';
import { screenIsLoading } from './screensLoading';
import { prepareWorkplace } from './workplaceOfPage';

/** What a screen is given to draw itself with. */
export interface ScreenPlace {
  readonly element: HTMLElement;
  readonly language: Language;
  readonly theme: SiteTheme | undefined;
}

/** A screen that was loaded. `draw` may be called again with another language or theme; it resolves when the content stands. */
export interface MountedScreen {
  draw(place: ScreenPlace): Promise<void>;
  remove(element: HTMLElement): void;
}

/**
 * A web part that loads its screen when it is drawn, so that the page carries only what it shows.
 * The class itself stays thin: it lives in the one bundle that every page loads.
 */
export abstract class ScreenWebPart<Properties extends object = object> extends BaseClientSideWebPart<Properties> {
  private screen: Promise<MountedScreen> | undefined;
  private theme: SiteTheme | undefined;
  private endLanguage: (() => void) | undefined;

  /** Loads the screen by `import()`. Called once. */
  protected abstract loadScreen(): Promise<MountedScreen>;

  protected get isRenderAsync(): boolean {
    return true;
  }

  public render(): void {
    this.endLanguage ??= onLanguageChosen(() => this.render());
    this.draw().then(
      () => this.renderCompleted(),
      () => {
        showLoadFailed(this.domElement, pageLanguage(this.culture));
        this.renderCompleted();
      },
    );
  }

  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    if (this.renderedOnce) this.render();
  }

  protected onDispose(): void {
    this.endLanguage?.();
    this.screen?.then(screen => screen.remove(this.domElement)).catch(() => undefined);
  }

  protected get culture(): string {
    return this.context.pageContext.cultureInfo.currentUICultureName;
  }

  private async draw(): Promise<void> {
    // Asked for beside the screen and not after it: both come from the network.
    if (!this.screen) prepareWorkplace(this.context, pageLanguage(this.culture));
    const hasAsked = screenIsLoading();
    try {
      this.screen ??= this.loadScreen();
      const screen = await this.screen;
      const drawn = screen.draw({ element: this.domElement, language: pageLanguage(this.culture), theme: this.theme });
      // React runs what a screen asks once it is drawn in a task of its own.
      setTimeout(hasAsked);
      await drawn;
    } finally {
      hasAsked();
    }
  }
}
