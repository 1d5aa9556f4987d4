import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { CleanHtml } from '../../../../src/kernel/richText';
import { communications } from '../../../../src/systems/communications';
import { communicationsActivity, news } from '../../../../src/systems/communications/newsLists';
import { beginNews } from '../../../../src/systems/communications/work/beginNews';
import { giveReason } from '../../../../src/systems/communications/work/giveReason';
import { newsByNumber, newsInPreparation } from '../../../../src/systems/communications/work/newsFacts';
import { textOf } from '../../../../src/systems/communications/work/newsText';
import { readReasons } from '../../../../src/systems/communications/work/reasons';
import { saveText } from '../../../../src/systems/communications/work/saveText';
import { abandon, approve, pass, sendBack, submit } from '../../../../src/systems/communications/work/steps';
import { revisionsOf } from '../../../../src/systems/communications/work/versions';
import { allEntries } from '../../../support/brokenChains';
import { officeForEachTest } from '../../../support/workingOffice';
import { clean, done, finding, newsIn, otherText, story, text, written } from './news';

jest.setTimeout(60_000);
const office = officeForEachTest({ system: communications, keeper: 'communicationsLead' });
const writer = () => office.as('newsWriter');
const lead = () => office.as('communicationsLead');

it('begins items under the numbers of the year, each once whatever is pressed twice, ready in ten business days unless said', async () => {
  const work = writer();
  const first = done(await beginNews(work, { title: 'Bridges', dueOn: null }, 'one'));
  expect(first).toMatchObject({ number: 'N-2026-0001', status: 'draft', revision: 1, dueOn: '2026-03-24', assignedTo: { name: 'Chidi Eze' } });
  expect(done(await beginNews(writer(), { title: 'Bridges', dueOn: null }, 'one')).id).toBe(first.id);
  const [a, b] = await Promise.all([beginNews(writer(), { title: 'Roads', dueOn: calendarDate('2026-03-12') }, 'two'), beginNews(lead(), { title: 'Ferries', dueOn: null }, 'three')]);
  expect([done(a).number, done(b).number].sort()).toEqual(['N-2026-0002', 'N-2026-0003']);
  expect((await newsInPreparation(lead())).map(({ title }) => title)).toEqual(['Roads', 'Bridges', 'Ferries']);
  expect(await newsByNumber(lead(), 'N-2026-0009')).toBeUndefined();
});

it('keeps a text as another revision, with counts and no word of it in Activity, and writes nothing where nothing changed', async () => {
  const item = await written(writer());
  expect(item).toMatchObject({ revision: 2, textBy: { name: 'Chidi Eze' } });
  expect(textOf(item)).toEqual(text);
  expect(done(await saveText(writer(), item, text, 'same')).etag).toBe(item.etag);
  const french = done(await saveText(office.as('newsReviewer'), done(await submit(writer(), item, clean, 'submit')), { ...text, bodyFr: '<p>Les <strong>équipes</strong> commencent mardi&nbsp;!</p>' as CleanHtml }, 'french'));
  expect(french).toMatchObject({ revision: 3, status: 'review', textBy: { name: 'Leila Haddad' } });
  const [, , , entry] = await allEntries(lead(), communicationsActivity);
  expect(JSON.parse(entry.data).data).toEqual({ number: 'N-2026-0001', revision: 3, languages: ['fr'], words: { en: 4, fr: 4 } });
});

it('takes emoji, signs and writing from right to left as they are', async () => {
  const odd = { ...text, title: 'Ponts « sûrs » 🚧 & <b>"l\'été"</b>', bodyEn: '<p dir="auto">שלום عربي 🧑🏽‍🚒</p>' as CleanHtml };
  const item = await written(writer(), odd);
  expect(textOf(await lead().lists.get(news, item.id))).toEqual(odd);
});

it.each([
  ['title', 'x'.repeat(256)], ['descriptionFr', 'é'.repeat(256)], ['bannerAltEn', 'x'.repeat(256)], ['bodyEn', 'x'.repeat(60_001)], ['bodyFr', '🚧'.repeat(30_001)],
] as const)('refuses a %s that would be cut, and leaves the item as it was', async (field, long) => {
  const item = await written(writer());
  expect(await saveText(writer(), item, { ...text, [field]: long }, 'long')).toEqual({ kind: 'hindered', by: { kind: 'tooLong', fields: [field] } });
  expect((await lead().lists.get(news, item.id)).etag).toBe(item.etag);
});

it('keeps the longest text that it lets through, and asks for a working title', async () => {
  const longest = { ...text, title: 'x'.repeat(255), bodyEn: `<p>${'x'.repeat(59_993)}</p>` as CleanHtml };
  const item = await written(writer(), longest);
  expect(textOf(item)).toEqual(longest);
  expect(await saveText(writer(), item, { ...text, title: '  ' }, 'none')).toEqual({ kind: 'hindered', by: { kind: 'missing', fields: ['title'] } });
});

it('shows two editors at once what the other wrote, and loses neither', async () => {
  const seen = await written(writer());
  const theirs = done(await saveText(lead(), seen, otherText, 'theirs'));
  const mine = { ...text, title: 'My title' };
  expect(await saveText(writer(), seen, mine, 'mine')).toEqual({ kind: 'conflict', theirs });
  const merged = done(await saveText(writer(), theirs, { ...textOf(theirs), title: mine.title }, 'again'));
  expect(textOf(merged)).toEqual({ ...otherText, title: 'My title' });
  expect((await revisionsOf(lead(), merged)).map(({ revision, by, text: { title } }) => `${revision} ${by} ${title}`)).toEqual([
    '4 Chidi Eze My title', '3 Chantal Roy Bridge inspections begin', '2 Chidi Eze Bridge inspections begin', '1 Chidi Eze Bridges',
  ]);
});

it('sends an approved text that is changed back to review, where both approvals are asked for again', async () => {
  const approved = await newsIn(office, 'approval');
  const changed = done(await saveText(writer(), approved, otherText, 'change'));
  expect(changed).toMatchObject({ status: 'review', revision: 3, approvedEnRevision: 2, approvedFrRevision: 2 });
  const waiting = done(await pass(office.as('newsReviewer'), changed, clean, 'pass'));
  const english = done(await approve(office.as('newsApproverEn'), waiting, 'en', 'en'));
  expect(english).toMatchObject({ approvedEnRevision: 3, approvedEnBy: { name: 'Margaret Okafor' }, approvedFrRevision: 2 });
  expect(office.mails().slice(-1)).toMatchObject([{ to: ['chantal.roy@region.example'], subject: 'News / Nouvelle N-2026-0001: approved in one language / approuvée dans une langue' }]);
});

it('lets nobody approve what they wrote, nor a revision that is not the present one', async () => {
  const waiting = await newsIn(office, 'approval');
  const both = (persona: 'newsApproverEn') => ({ ...office.as(persona), people: { ...office.as(persona).people, visitor: async () => ({ person: office.person(persona), roles: ['staff', 'newsApproverEn', 'newsWriter'] as const }) } });
  const own = done(await pass(office.as('newsReviewer'), done(await saveText(both('newsApproverEn'), waiting, otherText, 'own')), clean, 'pass'));
  expect(await approve(office.as('newsApproverEn'), own, 'en', 'approve')).toEqual({ kind: 'hindered', by: { kind: 'ownText' } });
  expect(await approve(office.as('newsApproverFr'), waiting, 'fr', 'late')).toMatchObject({ kind: 'conflict', theirs: { revision: 3 } });
});

it('holds an item back for what is missing, for errors, and for warnings without a reason, and keeps the reasons and the counts', async () => {
  const work = writer();
  const bare = done(await beginNews(work, { title: 'Bridges', dueOn: null }, 'begin'));
  expect(await submit(work, bare, clean, 'bare')).toEqual({ kind: 'hindered', by: { kind: 'missing', fields: ['titleFr', 'descriptionEn', 'descriptionFr', 'bodyEn', 'bodyFr'] } });
  const item = await written(work);
  const error = { ...finding, rule: 'link-text', level: 'error', excerpt: 'here' } as const;
  const reason = { rule: 'jargon', language: 'en', excerpt: 'utilize', reason: 'The name of a tool.' } as const;
  expect(await submit(work, item, { reasons: [reason], check: () => [finding, error] }, 'error')).toEqual({ kind: 'hindered', by: { kind: 'findings', findings: [error] } });
  expect(await submit(work, item, { reasons: [{ ...reason, language: 'fr' }], check: () => [finding] }, 'other')).toEqual({ kind: 'hindered', by: { kind: 'findings', findings: [finding] } });
  const reasoned = done(await giveReason(work, item, reason, 'reason'));
  expect(readReasons(reasoned.reasons)).toMatchObject([{ excerpt: 'utilize', by: 'Chidi Eze' }]);
  const sent = done(await submit(work, reasoned, { reasons: [...readReasons(reasoned.reasons), { ...reason, excerpt: 'gone' }], check: () => [finding, finding] }, 'submit'));
  expect(readReasons(sent.reasons)).toEqual(readReasons(reasoned.reasons));
  const data = (await allEntries(lead(), communicationsActivity)).map(entry => JSON.parse(entry.data).data as object);
  expect(data[data.length - 1]).toEqual({ number: 'N-2026-0002', revision: 2, dueOn: '2026-03-24', findings: [{ rule: 'jargon', level: 'warning', language: 'en', count: 2 }], reasons: 1 });
  expect(JSON.stringify(data)).not.toMatch(/utilize|Bridge|tool/);
  expect(await pass(office.as('newsReviewer'), sent, { reasons: [], check: () => [finding] }, 'pass')).toMatchObject({ kind: 'hindered', by: { kind: 'findings' } });
});

it('sends an item back to its writer with a note, and tells them by number, day and link alone', async () => {
  const item = await newsIn(office, 'review');
  const back = await sendBack(office.as('newsReviewer'), item, { note: 'Name the bridges.' }, 'back');
  expect(back).toMatchObject({ kind: 'done', item: { status: 'draft', reviewNote: 'Name the bridges.' }, mail: { sent: true } });
  expect(office.mails().map(({ to, subject }) => [to, subject])).toEqual([
    [['leila.haddad@region.example'], 'News / Nouvelle N-2026-0001: to review / à réviser'],
    [['chidi.eze@region.example'], 'News / Nouvelle N-2026-0001: sent back / renvoyée'],
  ]);
  expect(JSON.stringify(office.mails())).not.toMatch(/Bridge|ponts|Name the/);
  expect(office.mails()[1].body).toContain(`${office.siteUrl}/SitePages/NewsDesk.aspx?news=N-2026-0001`);
});

it('abandons what no reader has seen, and nothing that they see', async () => {
  const item = await newsIn(office, 'draft');
  expect(done(await abandon(writer(), item, 'abandon'))).toMatchObject({ status: 'abandoned', dueOn: null });
  expect((await story(lead())).slice(-1)).toEqual(['abandon 3']);
});
