import { addDays, CalendarDate } from '../../../src/kernel/dates/calendarDate';
import { PaperFile } from '../../../src/systems/records/fileRoomLists';
import { chargeOut } from '../../../src/systems/records/fileRoom/loans';
import { registerFile } from '../../../src/systems/records/fileRoom/register';
import { requestFile } from '../../../src/systems/records/fileRoom/requests';
import { SchemeCode } from '../../../src/systems/records/scheme/contract';
import { keepSettings } from '../../../src/systems/records/settings/keepSettings';
import { keptSettings } from '../../../src/systems/records/settings/readSettings';
import { workplaceAs } from '../connect';
import { SeedFile, seedFiles, seedPlaces } from './documents';

const year = 366;

/** Places, files, a loan that is overdue and somebody who waits for it. */
export async function seedFileRoom(siteUrl: string, today: CalendarDate): Promise<void> {
  const clerk = workplaceAs(siteUrl, 'recordsCoordinator', addDays(today, -60));
  const kept = await keptSettings(clerk);
  expectDone(await keepSettings(clerk, kept, { ...kept.values, places: seedPlaces }, 'seed-records-settings'));
  const files: PaperFile[] = [];
  for (const [index, file] of seedFiles.entries()) files.push(await register(siteUrl, today, file, `seed-file-${index + 1}`));

  const borrower = await workplaceAs(siteUrl, 'manager', today).people.visitor();
  const lent = workplaceAs(siteUrl, 'recordsCoordinator', addDays(today, -25));
  expectDone(await chargeOut(lent, files[3], { borrower: borrower.person, phone: '705-555-0142', dueOn: addDays(today, -11), outOfTurn: false }, 'seed-loan'));
  expectDone(await requestFile(workplaceAs(siteUrl, 'staff', addDays(today, -2)), files[3], 'Inspection next week', 'seed-file-request'));
}

async function register(siteUrl: string, today: CalendarDate, { title, code, place, branch, datedYearsAgo, closedYearsAgo }: SeedFile, id: string): Promise<PaperFile> {
  const work = workplaceAs(siteUrl, 'recordsCoordinator', addDays(today, -60));
  const outcome = await registerFile(work, {
    title, volume: null, seriesCode: code as SchemeCode, branch, homeLocation: place,
    datedOn: addDays(today, -year * datedYearsAgo),
    closedOn: closedYearsAgo === undefined ? null : addDays(today, -year * closedYearsAgo + 30),
  }, id);
  if (outcome.kind !== 'done') throw new Error(`The demonstration file "${title}" could not be registered: ${outcome.kind}`);
  return outcome.item;
}

function expectDone(outcome: { readonly kind: string }): void {
  if (outcome.kind !== 'done') throw new Error(`The demonstration file room could not be filled: ${outcome.kind}`);
}
