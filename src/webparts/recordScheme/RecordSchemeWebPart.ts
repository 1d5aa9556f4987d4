import { MountedScreen, ScreenWebPart } from '../page/ScreenWebPart';

export default class RecordSchemeWebPart extends ScreenWebPart {
  protected async loadScreen(): Promise<MountedScreen> {
    const { mountRecordScheme } = await import('./mountRecordScheme');
    return mountRecordScheme(this.context);
  }
}
