import { MountedScreen, ScreenWebPart } from '../page/ScreenWebPart';

interface CalendarProperties {
  /** True for the next ten days alone, as on the home page. */
  readonly compact?: boolean;
}

export default class CalendarWebPart extends ScreenWebPart<CalendarProperties> {
  protected async loadScreen(): Promise<MountedScreen> {
    if (this.properties.compact) {
      const { mountComingDays } = await import('./mountComingDays');
      return mountComingDays(this.context);
    }
    const { mountCalendar } = await import('./mountCalendar');
    return mountCalendar(this.context);
  }
}
