import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { records } from '../../../../src/systems/records';
import { chargeOut } from '../../../../src/systems/records/fileRoom/loans';
import { differencesAt } from '../../../../src/systems/records/fileRoom/shelfCheck';
import { differencesIn, finishCheck, keepScans, recentChecks, scannedIn, shelfFacts, startCheck } from '../../../../src/systems/records/fileRoom/shelfSteps';
import { shelfChecks } from '../../../../src/systems/records/fileRoomLists';
import { keepSettings } from '../../../../src/systems/records/settings/keepSettings';
import { keptSettings, settingsOf } from '../../../../src/systems/records/settings/readSettings';
import { shippedSettings } from '../../../../src/systems/records/settings/recordsSettings';
import { officeForEachTest } from '../../../support/workingOffice';
import { resultOf } from '../../../support/resultOf';
import { newBox, newFile, withScheme } from './room';

jest.setTimeout(60_000);
const office = officeForEachTest({ system: records, keeper: 'recordsCoordinator' });

it('a shelf check is broken off, gone on with, and finished with what differs', async () => {
  const work = office.as('recordsCoordinator');
  await withScheme(work);
  const [first, second, elsewhere] = [await newFile(work), await newFile(work), await newFile(work, { homeLocation: 'C-03' })];
  await newBox(work);
  await chargeOut(work, second, { borrower: office.person('staff'), phone: null, dueOn: calendarDate('2026-03-24'), outOfTurn: false }, 'out');
  const begun = await startCheck(work, 'A-01', 'begin');
  if (begun.kind !== 'done') throw new Error(begun.kind);
  const kept = await keepScans(work, begun.item, ['NRO-F-2026-0002'], 'keep');
  expect(kept.kind).toBe('done');

  // Another day, another desk.
  office.itBecomes('2026-03-11T15:00:00Z');
  const [open] = await recentChecks(work);
  const scanned = [...scannedIn(open), `nro-${elsewhere.number}`, 'WRO-F-2026-0009', 'NRO-F-2026-0404'];
  const differences = differencesAt(await shelfFacts(work, open.title, scanned), scanned);
  expect(differences.map(({ kind, code }) => `${kind} ${code}`)).toEqual([
    `missing ${first.number}`, 'boxMissing B-2026-0001', `chargedOut ${second.number}`, `elsewhere ${elsewhere.number}`, 'otherOffice WRO-F-2026-0009', 'unknown F-2026-0404',
  ]);
  const finished = await finishCheck(work, open, scanned, differences, 'finish');
  if (finished.kind !== 'done') throw new Error(finished.kind);
  expect(finished.item).toMatchObject({ status: 'closed', closedOn: '2026-03-11' });
  expect(differencesIn(finished.item)).toHaveLength(6);
  expect(await resultOf(keepScans(work, finished.item, [], 'late'))).toBe('refused');
  expect(await resultOf(startCheck(office.as('staff'), 'A-01', 'staff'))).toBe('refused');
  const stored = await work.lists.get(shelfChecks, open.id);
  expect(stored.differences).not.toContain('Bridge');
});

it('the office sets its own days, places and code; two who set at once are told', async () => {
  const [work, colleague] = [office.as('recordsCoordinator'), office.as('owner')];
  const wanted = { ...shippedSettings, officeCode: 'WRO', places: ['A-01', 'A-02'], reminderDays: [5, 10] };
  const [seen, seenByColleague] = [await keptSettings(work), await keptSettings(colleague)];
  expect(await keepSettings(work, seen, wanted, 'set')).toMatchObject({ kind: 'done', recorded: true });
  expect(await keepSettings(work, seen, wanted, 'set')).toMatchObject({ kind: 'done', recorded: true });
  expect(await settingsOf(work)).toEqual(wanted);
  expect(await keepSettings(colleague, seenByColleague, { ...shippedSettings, officeCode: 'ERO' }, 'other')).toEqual({ kind: 'conflict' });
  const again = await keptSettings(work);
  expect(await keepSettings(work, again, { ...again.values, loanDays: 21 }, 'loan')).toMatchObject({ kind: 'done' });
  expect((await settingsOf(office.as('staff'))).loanDays).toBe(21);
  expect(await resultOf(keepSettings(office.as('staff'), again, shippedSettings, 'staff'))).toBe('refused');
});
