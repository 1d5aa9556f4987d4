import { MountedScreen, ScreenWebPart } from '../page/ScreenWebPart';

export default class RecordsDeskWebPart extends ScreenWebPart {
  protected async loadScreen(): Promise<MountedScreen> {
    const { mountRecordsDesk } = await import('./mountRecordsDesk');
    return mountRecordsDesk(this.context);
  }
}
