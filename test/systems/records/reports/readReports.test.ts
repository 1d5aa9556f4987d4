import { addDays, calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { records } from '../../../../src/systems/records';
import { readReports } from '../../../../src/systems/records/reports/readReports';
import { officeToday } from '../../../support/officeStore';
import { officeForEachTest } from '../../../support/workingOffice';
import { newFile, withScheme } from '../fileRoom/room';

jest.setTimeout(120_000);
const office = officeForEachTest({ system: records, keeper: 'recordsCoordinator' });

it('asks the lists of the office for a period', async () => {
  const work = office.as('recordsCoordinator');
  await withScheme(work);
  const { eligibleOn } = await newFile(work, { closedOn: calendarDate('2020-03-01') });
  const span = { from: calendarDate('2000-01-01'), to: addDays(officeToday, 365) };
  const seen = await readReports(work, span);
  expect(seen.eligible.map(fact => [fact.eligibleOn, fact.finalDisposition])).toEqual([[eligibleOn, 'destroy']]);
  expect((await readReports(office.as('archivist'), { ...span, from: officeToday })).eligible).toEqual([]);
  expect([seen.disposed, seen.holds, seen.overdue]).toEqual([[], [], []]);
});
