import { sitePath } from '../../../../local/site';
import { StoredValue } from '../../../../local/store/contract';
import { calendarDate, Instant } from '../../../../src/kernel/dates/calendarDate';
import { everyPage } from '../../../../src/kernel/lists/everyPage';
import { PageFacts } from '../../../../src/kernel/ports/sitePages';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { communications } from '../../../../src/systems/communications';
import { byPage, readQuestions } from '../../../../src/systems/communications/health/questions';
import { counterpartsAmong } from '../../../../src/systems/communications/health/counterparts';
import { healthLines } from '../../../../src/systems/communications/health/healthLines';
import { isSeenByReaders } from '../../../../src/systems/communications/health/judgePage';
import { pageReviews } from '../../../../src/systems/communications/planLists';
import { Office, startOffice } from '../../../sharepoint/office';
import { administrator } from '../../../support/site';

/** More than SharePoint's list view threshold, which is in force here. */
const count = 5200;
let office: Office;

beforeAll(async () => {
  office = await startOffice({ systems: [communications] });
  const { store } = office.site;
  const reviews = store.list(administrator, { url: `${sitePath}/Lists/${pageReviews.name}` }).id;
  const pages = store.list(administrator, { url: `${sitePath}/SitePages` }).id;
  store.together(() => {
    for (let place = 1; place <= count; place += 1) {
      const { item } = store.addPage(administrator, { name: `Page-${place}-en.aspx`, values: { Title: `Page ${place}` }, checkedOut: false });
      store.publish(administrator, pages, item.id, '');
      const values: Record<string, StoredValue> = { Title: `Page ${place}`, PageId: item.id, Path: `${sitePath}/SitePages/Page-${place}-en.aspx`, Status: place % 100 === 0 ? 'asked' : 'right', AskedOn: `2025-${String(1 + (place % 12)).padStart(2, '0')}-10T05:00:00Z`, AnsweredOn: '2025-12-10T05:00:00Z', LastActionId: `ask-${place}` };
      store.addItem(administrator, reviews, values);
    }
  });
}, 120_000);
afterAll(() => office.close());

const lead = (): Workplace => {
  const clock = { today: () => calendarDate('2026-03-05'), now: () => '2026-03-05T17:00:00.000Z' as Instant };
  return { ...office.workplaceAs('communicationsLead'), clock };
};

it('lists and judges more pages and questions than the list view threshold lets one question match', async () => {
  const work = lead();
  const began = performance.now();
  const first = await work.pages.all();
  const firstShown = performance.now() - began;
  office.wire.listen();
  const rest = await everyPage(after => work.pages.all(after ?? first.next));
  const requests = office.wire.requests.length;
  const pages: readonly PageFacts[] = [...first.items, ...rest];
  const read = performance.now() - began;
  const questions = byPage(await readQuestions(work));
  const asked = performance.now() - began - read;
  const lines = healthLines(pages, { questions, today: work.clock.today(), hasCounterpart: counterpartsAmong(pages.filter(isSeenByReaders)) });
  const judged = performance.now() - began - read - asked;
  console.info(`${pages.length} pages: the first ${first.items.length} after ${Math.round(firstShown)} ms, all after ${Math.round(read)} ms in ${requests + 1} requests; ${questions.size} questions in ${Math.round(asked)} ms; judged in ${Math.round(judged)} ms`);
  const ours = lines.filter(({ page }) => page.name.startsWith('Page-'));
  expect(ours).toHaveLength(count);
  expect(ours.every(({ problems }) => problems.includes('noCounterpart') && problems.includes('noOwner'))).toBe(true);
  expect(ours.filter(({ questions: { open } }) => open !== null)).toHaveLength(count / 100);
  expect(judged).toBeLessThan(1000);
});
