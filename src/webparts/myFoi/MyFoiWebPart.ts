import { MountedScreen, ScreenWebPart } from '../page/ScreenWebPart';

export default class MyFoiWebPart extends ScreenWebPart {
  protected async loadScreen(): Promise<MountedScreen> {
    const { mountMyFoi } = await import('./mountMyFoi');
    return mountMyFoi(this.context);
  }
}
