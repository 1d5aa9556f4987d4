import type { PollsLayout } from '../../systems/communications/ui/polls/Polls';
import { MountedScreen, ScreenWebPart } from '../page/ScreenWebPart';

interface PollsProperties {
  readonly layout?: PollsLayout;
}

export default class PollsWebPart extends ScreenWebPart<PollsProperties> {
  protected async loadScreen(): Promise<MountedScreen> {
    const { mountPolls } = await import('./mountPolls');
    return mountPolls(this.context, this.properties.layout ?? 'full');
  }
}
