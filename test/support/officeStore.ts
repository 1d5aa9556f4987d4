import { directory } from '../../local/seed/directory';
import { administratorUpn, sitePath, siteTitle, toronto } from '../../local/site';
import { DirectoryStore, SiteStore } from '../../local/store/contract';
import { openStore } from '../../local/store/openStore';
import { calendarDate } from '../../src/kernel/dates/calendarDate';

/** The day of every office in a test, a Tuesday, and the moment at which its clock starts. */
export const officeToday = calendarDate('2026-03-10');
export const officeStart = Date.parse(`${officeToday}T15:00:00Z`);

export function openOfficeStore(file: string, now: () => number = () => officeStart): SiteStore & DirectoryStore {
  return openStore({ file, serverRelativeUrl: sitePath, title: siteTitle.en, timeZone: toronto, directory, administrator: administratorUpn, now });
}
