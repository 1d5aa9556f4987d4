import { CalendarDate } from '../../src/kernel/dates/calendarDate';
import { setUpSite } from '../../src/sharepoint/provisioning/setUpSite';
import { systems } from '../../src/systems';
import { administratorPersona } from '../site';
import { connectAs } from './connect';
import { seedCommunications } from './communications/seedCommunications';
import { seedRecords } from './records/seedRecords';
import { seedFoi } from './seedFoi';
import { seedGroups } from './seedGroups';

/**
 * Fills an empty site over HTTP: lists, views, groups and permissions by the engine that sets up a tenant's site,
 * people into groups, and the demonstration data through the systems' own operations. Safe to repeat up to the data.
 */
export async function seedSite(siteUrl: string, content: 'lists' | 'demonstration', today: CalendarDate): Promise<void> {
  const sp = connectAs(siteUrl, administratorPersona);
  await setUpSite(sp, systems, { today });
  await seedGroups(sp);
  if (content !== 'demonstration') return;
  await seedFoi(siteUrl, today);
  await seedCommunications(siteUrl, today);
  await seedRecords(siteUrl, today);
}
