import { MountedScreen, ScreenWebPart } from '../page/ScreenWebPart';

export default class SetupWebPart extends ScreenWebPart {
  protected async loadScreen(): Promise<MountedScreen> {
    const { mountSetup } = await import('./mountSetup');
    return mountSetup(this.context);
  }
}
