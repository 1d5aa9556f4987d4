import { MountedScreen, ScreenWebPart } from '../page/ScreenWebPart';

export default class StorageWebPart extends ScreenWebPart {
  protected async loadScreen(): Promise<MountedScreen> {
    const { mountStorage } = await import('./mountStorage');
    return mountStorage(this.context);
  }
}
