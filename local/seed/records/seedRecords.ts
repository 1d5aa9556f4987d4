import { CalendarDate } from '../../../src/kernel/dates/calendarDate';
import { seedDocumentsOf } from './seedDocuments';
import { seedFileRoom } from './seedFileRoom';
import { seedScheme } from './seedScheme';

/** The demonstration office's records, through the systems' own operations: the sample scheme, documents, and the file room. */
export async function seedRecords(siteUrl: string, today: CalendarDate): Promise<void> {
  await seedScheme(siteUrl, today);
  await seedDocumentsOf(siteUrl, today);
  await seedFileRoom(siteUrl, today);
}
