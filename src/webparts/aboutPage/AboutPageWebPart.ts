import { MountedScreen, ScreenWebPart } from '../page/ScreenWebPart';
import type { AboutPageProperties } from './mountAboutPage';

export default class AboutPageWebPart extends ScreenWebPart<Partial<AboutPageProperties>> {
  protected async loadScreen(): Promise<MountedScreen> {
    const { mountAboutPage } = await import('./mountAboutPage');
    return mountAboutPage(this.context, this.properties);
  }
}
