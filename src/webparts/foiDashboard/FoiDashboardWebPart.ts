import { MountedScreen, ScreenWebPart } from '../page/ScreenWebPart';

export default class FoiDashboardWebPart extends ScreenWebPart {
  protected async loadScreen(): Promise<MountedScreen> {
    const { mountFoiDashboard } = await import('./mountFoiDashboard');
    return mountFoiDashboard(this.context);
  }
}
