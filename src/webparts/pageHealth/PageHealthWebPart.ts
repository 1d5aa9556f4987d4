import { MountedScreen, ScreenWebPart } from '../page/ScreenWebPart';

export default class PageHealthWebPart extends ScreenWebPart {
  protected async loadScreen(): Promise<MountedScreen> {
    const { mountPageHealth } = await import('./mountPageHealth');
    return mountPageHealth(this.context);
  }
}
