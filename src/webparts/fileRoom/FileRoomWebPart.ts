import { MountedScreen, ScreenWebPart } from '../page/ScreenWebPart';

export default class FileRoomWebPart extends ScreenWebPart {
  protected async loadScreen(): Promise<MountedScreen> {
    const { mountFileRoom } = await import('./mountFileRoom');
    return mountFileRoom(this.context);
  }
}
