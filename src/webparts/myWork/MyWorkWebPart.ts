import { MountedScreen, ScreenWebPart } from '../page/ScreenWebPart';

export default class MyWorkWebPart extends ScreenWebPart {
  protected async loadScreen(): Promise<MountedScreen> {
    const { mountMyWork } = await import('./mountMyWork');
    return mountMyWork(this.context);
  }
}
