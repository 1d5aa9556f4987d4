import { calendarDate, CalendarDate, Instant } from '../../../../src/kernel/dates/calendarDate';
import { between } from '../../../../src/kernel/lists/conditions';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { foi } from '../../../../src/systems/foi';
import { runImport } from '../../../../src/systems/foi/import/runImport';
import { foiActivity, FoiRequest, requests } from '../../../../src/systems/foi/lists';
import { annualReport, AnnualReport } from '../../../../src/systems/foi/statistics/annualReport';
import { readYear } from '../../../../src/systems/foi/statistics/readYear';
import { tellYear } from '../../../../src/systems/foi/statistics/tellYear';
import { answerCallOut } from '../../../../src/systems/foi/work/answer';
import { closeRequest } from '../../../../src/systems/foi/work/close';
import { CloseFacts } from '../../../../src/systems/foi/work/contract';
import { everyPage } from '../../../../src/kernel/lists/everyPage';
import { ontarioOffice } from '../../../../src/systems/foi/work/officeRules';
import { extend } from '../../../../src/systems/foi/work/steps/clock';
import { records } from '../../../../src/systems/records';
import { Office, startOffice } from '../../../sharepoint/office';
import { ask, nilAnswer, register, registration } from '../work/cases';
import { cell } from './lives';

/** Few enough that a month of this small office is past it. */
const threshold = 12;
const day = calendarDate;
let office: Office;
let today: CalendarDate;
let ticks = 0;

beforeAll(async () => {
  office = await startOffice({ systems: [foi, records], threshold });
}, 60_000);
afterAll(() => office.close());

/** A colleague at their desk on a day. */
function on(date: string, persona: 'foiCoordinator' | 'manager' | 'owner' = 'foiCoordinator'): Workplace {
  today = day(date);
  const clock = { today: () => today, now: () => `${today}T15:00:${String((ticks += 1) % 60).padStart(2, '0')}.000Z` as Instant };
  return { ...office.workplaceAs(persona), clock, mail: { send: async () => ({ sent: true }) }, log: { warn: () => undefined } };
}

async function report(year: number, persona: 'foiCoordinator' | 'owner' = 'foiCoordinator'): Promise<AnnualReport> {
  const work = on('2026-03-10', persona);
  return annualReport(await tellYear(await readYear(work, year)), { scope: 'all', office: ontarioOffice, today });
}

async function received(date: string): Promise<FoiRequest> {
  return register(on(date), { receivedOn: day(date), feePaidOn: day(date) });
}

async function closed(request: FoiRequest, date: string, facts: Partial<CloseFacts> = {}): Promise<void> {
  const work = on(date);
  const outcome = await closeRequest(work, await work.lists.get(requests, request.id), { outcome: 'allDisclosed', decisionSentOn: day(date), endedOn: null, ...facts }, work.newId());
  expect(outcome.kind).toBe('done');
}

it('counts a year of real work, whenever it was entered, and asks nothing that SharePoint refuses', async () => {
  const late = await received('2025-11-20');
  const asked = await ask(on('2025-12-02'), await received('2025-12-01'), await managerPerson());
  await answerCallOut(on('2025-12-09', 'manager'), asked.callOut, nilAnswer, 'answer-1');
  const extension = on('2025-12-15');
  await extend.run(extension, await extension.lists.get(requests, late.id), { noticeSentOn: day('2025-12-15'), days: 30, ground: 'volume', reason: 'Many boxes' }, 'extend-1');
  // A month with more entries than SharePoint reads at once.
  for (let date = 12; date < 26; date += 1) await closed(await received(`2026-01-${date}`), `2026-01-${date + 5}`, date === 12 ? { outcome: 'withdrawn', decisionSentOn: null, endedOn: day('2026-01-17') } : {});
  await closed(late, '2026-01-19');
  await closed(asked.request, '2026-02-02', { decisionSentOn: day('2025-12-22') });
  // Of a register that came in later, and made past the pages.
  const line = { line: 1, actionId: 'import:1', facts: { ...registration, number: 'A-77', receivedOn: day('2025-03-03'), feePaidOn: day('2025-03-03'), extension: null, decisionSentOn: day('2025-05-30'), outcome: 'noneDisclosed', closedOn: day('2025-06-02') } } as const;
  await runImport(on('2026-03-02'), [line], () => undefined);

  const last = await report(2025);
  expect(cell(last, 'received', 'media', 'general').requests).toEqual(['2025-0001', '2025-0002', 'A-77']);
  expect(cell(last, 'disposition', 'all', 'general').requests).toEqual(['2025-0002']);
  expect(cell(last, 'disposition', 'none', 'general').requests).toEqual(['A-77']);
  expect(cell(last, 'compliance', 'none', 'over').requests).toEqual(['A-77']);
  expect(cell(last, 'callOuts', 'search', 'amount')).toMatchObject({ value: 45, requests: ['2025-0002'] });

  const now = await report(2026);
  expect(cell(now, 'received', 'media', 'general').value).toBe(14);
  expect(cell(now, 'completed', 'media', 'general').value).toBe(15);
  expect(cell(now, 'compliance', 'extension', 'within').requests).toEqual(['2025-0001']);
  expect(cell(now, 'disposition', 'ended', 'general').value).toBe(1);
  expect(now.leftOut).toEqual([]);
}, 60_000);

it('names a request whose record was changed, or that was made past the pages, and counts neither', async () => {
  const owner = on('2026-03-03', 'owner');
  const [entry] = (await januaryEntries(owner)).filter(({ title, data }) => title === 'close' && data.includes('withdrawn'));
  await owner.lists.update(foiActivity, entry.id, entry.etag, { data: entry.data.replace('withdrawn', 'allDisclosed') });
  const { number, receivedOn, wording, act, kind, source, requesterCategory, language } = { ...registration, number: '2026-0999', receivedOn: day('2026-03-01') };
  const made = { number, receivedOn, wording, act, kind, source, requesterCategory, language, title: 'By hand', status: 'registered', events: '[]', regime: 'ON-FOI-CAL30', contentious: false } as const;
  await on('2026-03-03').lists.add(requests, made);

  const now = await report(2026);
  expect(now.leftOut).toEqual([{ name: '2026-0999', why: 'noReceipt' }, { name: '2026-0001', why: 'broken' }].sort((a, b) => (a.name < b.name ? -1 : 1)));
  expect(cell(now, 'completed', 'media', 'general').value).toBe(14);
  expect(cell(now, 'disposition', 'ended', 'general').value).toBe(0);
}, 60_000);

it('is the same for the owner of the site', async () => {
  const [mine, theirs] = [await report(2026), await report(2026, 'owner')];
  expect(theirs).toEqual(mine);
});

async function managerPerson() {
  return (await office.workplaceAs('manager').people.visitor()).person;
}

/** Of the day on which the first request of January was closed. */
async function januaryEntries({ lists }: Workplace) {
  const at = between('2026-01-17T00:00:00.000Z' as Instant, '2026-01-17T23:59:59.000Z' as Instant);
  return everyPage(after => lists.find(foiActivity, { where: { at }, after }));
}
