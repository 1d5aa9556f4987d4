import { MountedScreen, ScreenWebPart } from '../page/ScreenWebPart';

export default class FoiDeskWebPart extends ScreenWebPart {
  protected async loadScreen(): Promise<MountedScreen> {
    const { mountFoiDesk } = await import('./mountFoiDesk');
    return mountFoiDesk(this.context);
  }
}
