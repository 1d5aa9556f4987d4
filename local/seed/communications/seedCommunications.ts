import { CalendarDate } from '../../../src/kernel/dates/calendarDate';
import { seedCalendar } from './seedCalendar';
import { seedNews } from './seedNews';
import { seedWords } from './seedWords';

/** The demonstration office's communications, through the systems' own operations. */
export async function seedCommunications(siteUrl: string, today: CalendarDate): Promise<void> {
  await seedWords(siteUrl, today);
  await seedNews(siteUrl, today);
  await seedCalendar(siteUrl, today);
}
