import { MountedScreen, ScreenWebPart } from '../page/ScreenWebPart';

export default class NewsDeskWebPart extends ScreenWebPart {
  protected async loadScreen(): Promise<MountedScreen> {
    const { mountNewsDesk } = await import('./mountNewsDesk');
    return mountNewsDesk(this.context);
  }
}
