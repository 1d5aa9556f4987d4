import { addDays, calendarDate, Instant } from '../../../../src/kernel/dates/calendarDate';
import { PageId } from '../../../../src/kernel/ports/sitePages';
import { CleanHtml } from '../../../../src/kernel/richText';
import { communications } from '../../../../src/systems/communications';
import { communicationsComponents } from '../../../../src/systems/communications/components';
import { NewsItem } from '../../../../src/systems/communications/newsLists';
import { publishedLately, newsInPreparation } from '../../../../src/systems/communications/work/newsFacts';
import { textOf } from '../../../../src/systems/communications/work/newsText';
import { expire, publish, publishUrgently, retract, schedule, unschedule } from '../../../../src/systems/communications/work/publish';
import { putBack } from '../../../../src/systems/communications/work/putBack';
import { saveText } from '../../../../src/systems/communications/work/saveText';
import { setDetails } from '../../../../src/systems/communications/work/setDetails';
import { settle } from '../../../../src/systems/communications/work/settle';
import { abandon, confirm, pass, revise, submit } from '../../../../src/systems/communications/work/steps';
import { officeForEachTest } from '../../../support/workingOffice';
import { anHourLater, approvedBoth, clean, details, done, finding, itsHour, newsIn, otherText, pagesSeenBy, seenByReaders, story, text, written } from './news';

jest.setTimeout(60_000);
const office = officeForEachTest({ system: communications, keeper: 'communicationsLead' });
const lead = () => office.as('communicationsLead');
const both = ['en 2 Bridge inspections begin', 'fr 2 Les inspections des ponts commencent'];

/** What a person is answered who opens the pages by their address. */
async function opened(persona: 'staff' | 'communicationsLead'): Promise<readonly number[]> {
  const paths = ['en', 'fr'].map(language => `_api/web/GetFileByServerRelativePath(decodedurl='/sites/region/SitePages/N-2026-0001-${language}.aspx')`);
  return Promise.all(paths.map(async path => (await office.fetchAs(persona, path)).status));
}

async function throughApproval(item: NewsItem): Promise<NewsItem> {
  const inReview = done(await submit(office.as('newsWriter'), item, clean, office.as('newsWriter').newId()));
  return approvedBoth(office, done(await pass(office.as('newsReviewer'), inReview, clean, lead().newId())));
}

it('puts a page of each language before the readers, once both were approved, each with a link to the other', async () => {
  const item = await newsIn(office, 'approval');
  expect([await seenByReaders(office), await opened('staff')]).toEqual([[], [404, 404]]);
  const work = lead();
  const published = done(await publish(work, item, clean, 'publish'));
  expect(published).toMatchObject({ status: 'published', isLive: true, liveRevision: 2, publishedOn: '2026-03-10', reviewOn: '2027-03-10', dueOn: null });
  expect([await seenByReaders(office), await opened('staff')]).toEqual([both, [200, 200]]);
  expect((await story(work)).slice(-2)).toEqual(['publish 7', 'goLive 8']);
  const [english, french] = await Promise.all([published.pageEn, published.pageFr].map(id => work.pages.text(id as PageId)));
  expect(english.html).toBe(`${text.bodyEn}<p><a href="/sites/region/SitePages/N-2026-0001-fr.aspx" lang="fr">Lire cette page en français</a></p>`);
  expect(french.html).toContain('<a href="/sites/region/SitePages/N-2026-0001-en.aspx" lang="en">Read this page in English</a>');
  const canvas = await (await office.fetchAs('staff', `_api/web/GetList('/sites/region/SitePages')/items(${published.pageFr})?$select=CanvasContent1,PromotedState`)).text();
  expect(canvas).toContain(communicationsComponents.aboutPage);
  expect(canvas).toContain('N-2026-0001');
  // Pressed twice it is one publication.
  expect(done(await publish(lead(), item, clean, 'publish')).etag).toBe(published.etag);
  expect((await story(work))).toHaveLength(8);
});

it('publishes nothing that is not approved in both languages at its present revision, or that the check finds wanting', async () => {
  const item = await newsIn(office, 'review');
  const waiting = done(await pass(office.as('newsReviewer'), item, clean, 'pass'));
  expect(await publish(lead(), waiting, clean, 'none')).toEqual({ kind: 'hindered', by: { kind: 'notApproved', languages: ['en', 'fr'] } });
  const approved = await approvedBoth(office, waiting);
  expect(await publish(lead(), approved, { reasons: [], check: () => [finding] }, 'warned')).toEqual({ kind: 'hindered', by: { kind: 'findings', findings: [finding] } });
  expect(await schedule(lead(), approved, { at: '2026-03-10T14:00:00.000Z' as Instant, ...clean }, 'past')).toEqual({ kind: 'hindered', by: { kind: 'badDates' } });
  const expiring = done(await setDetails(lead(), approved, { ...details, expiresOn: calendarDate('2026-03-11') }, 'expiry'));
  expect(await schedule(lead(), expiring, { at: '2026-03-12T14:00:00.000Z' as Instant, ...clean }, 'after')).toEqual({ kind: 'hindered', by: { kind: 'badDates' } });
  expect(await publish(lead(), approved, clean, 'stale')).toMatchObject({ kind: 'conflict' });
  expect(await pagesSeenBy(office, 'communicationsLead')).toEqual([]);
});

it('shows readers the earlier revision until the new one is published, under the moment that it had', async () => {
  const first = await newsIn(office, 'published');
  const revised = done(await saveText(office.as('newsWriter'), done(await revise(office.as('newsWriter'), first, 'revise')), { ...otherText, title: 'Inspections moved' }, 'text'));
  expect(revised).toMatchObject({ status: 'draft', isLive: true, revision: 3, liveRevision: 2 });
  const approved = await throughApproval(revised);
  expect(await seenByReaders(office)).toEqual(both);
  expect(await abandon(lead(), revised, 'abandon')).toMatchObject({ kind: 'hindered', by: { kind: 'isLive' } });
  office.itBecomes(anHourLater);
  const again = done(await publish(lead(), approved, clean, 'again'));
  expect(again).toMatchObject({ liveRevision: 3, newsOn: first.newsOn, publishedOn: '2026-03-10' });
  expect(await seenByReaders(office)).toEqual(['en 3 Inspections moved', 'fr 3 Les inspections des ponts commencent']);
  expect((await pagesSeenBy(office, 'staff')).map(({ newsOn }) => newsOn)).toEqual([first.newsOn, first.newsOn]);
  expect((await lead().pages.text(again.pageEn as PageId)).html).toContain('on Tuesday');
});

it('gives a revision up: the text that readers see stands again, with its approvals, under a number of its own', async () => {
  const live = await newsIn(office, 'published');
  const revised = done(await saveText(office.as('newsWriter'), done(await revise(office.as('newsWriter'), live, 'revise')), otherText, 'text'));
  const topical = done(await setDetails(office.as('newsWriter'), revised, { ...details, mustReadBy: calendarDate('2026-03-20') }, 'details'));
  const back = done(await putBack(lead(), topical, 'back'));
  expect(back).toMatchObject({ status: 'published', revision: 4, liveRevision: 4, approvedEnRevision: 4, approvedFrRevision: 4, approvedEnBy: { name: 'Margaret Okafor' } });
  expect(textOf(back)).toEqual(text);
  expect((await pagesSeenBy(office, 'staff')).map(({ newsRevision, newsMustReadBy }) => `${newsRevision} ${newsMustReadBy}`)).toEqual(['4 2026-03-20', '4 2026-03-20']);
  expect((await lead().pages.text(back.pageEn as PageId)).html).toContain('on Monday');
  expect(await putBack(lead(), await written(office.as('newsWriter')), 'none')).toEqual({ kind: 'hindered', by: { kind: 'notLive' } });
});

it('takes a revision that changed nothing back without a new number', async () => {
  const revised = done(await revise(office.as('newsWriter'), await newsIn(office, 'published'), 'revise'));
  expect(done(await putBack(lead(), revised, 'back'))).toMatchObject({ status: 'published', revision: 2, liveRevision: 2 });
});

it('brings a changed audience and dates to the pages, and asks for no approval', async () => {
  const item = await newsIn(office, 'published');
  const facts = { ...details, topic: 'safety', audience: { offices: ['Sudbury'], branches: [], languages: 'both' }, byline: office.person('manager'), pinnedUntil: calendarDate('2026-03-15'), reviewOn: calendarDate('2026-09-01') } as const;
  const changed = done(await setDetails(lead(), item, facts, 'details'));
  expect(changed).toMatchObject({ status: 'published', revision: 2, approvedEnRevision: 2 });
  for (const page of await pagesSeenBy(office, 'staff')) {
    expect(page).toMatchObject({ newsTopic: 'safety', newsPinnedUntil: '2026-03-15', reviewOn: '2026-09-01', newsOn: item.newsOn, contentOwner: { name: 'Chidi Eze' } });
    expect(JSON.parse(page.newsAudience ?? '')).toEqual(facts.audience);
  }
  expect(done(await setDetails(lead(), changed, facts, 'same')).etag).toBe(changed.etag);
  expect(await setDetails(lead(), changed, { ...facts, expiresOn: calendarDate('2026-03-09') }, 'past')).toEqual({ kind: 'hindered', by: { kind: 'badDates' } });
});

it('leaves a scheduled item to its hour: readers see it then though nobody opens the desk, and the desk records it once it is opened', async () => {
  const scheduled = done(await schedule(lead(), await newsIn(office, 'approval'), { at: itsHour, ...clean }, 'schedule'));
  expect(scheduled).toMatchObject({ status: 'scheduled', publishAt: itsHour, dueOn: '2026-03-10' });
  expect([await seenByReaders(office), await opened('staff')]).toEqual([[], [404, 404]]);
  expect(await settle(lead(), await newsInPreparation(lead()))).toEqual([]);
  office.itBecomes(anHourLater);
  expect([await seenByReaders(office), await opened('staff')]).toEqual([both, [200, 200]]);
  expect(await settle(office.as('newsWriter'), [scheduled])).toEqual([]);
  const open = await newsInPreparation(lead());
  const [settled, byAnother] = await Promise.all([settle(lead(), open), settle(lead(), open)]);
  expect(byAnother.map(({ id, status }) => [id, status])).toEqual([[scheduled.id, 'published']]);
  expect(settled).toMatchObject([{ status: 'published', isLive: true, liveRevision: 2, newsOn: itsHour, publishedOn: '2026-03-10' }]);
  expect((await story(lead())).slice(-2)).toEqual(['schedule 7', 'goLive 8']);
});

it('takes a schedule back before its hour, and nothing goes out', async () => {
  const scheduled = await newsIn(office, 'scheduled');
  const waiting = done(await unschedule(lead(), scheduled, 'back'));
  expect(waiting).toMatchObject({ status: 'approval', publishAt: null, newsOn: null });
  office.itBecomes(anHourLater);
  expect(await seenByReaders(office)).toEqual([]);
  const again = done(await schedule(lead(), waiting, { at: '2026-03-10T18:00:00.000Z' as Instant, ...clean }, 'again'));
  office.itBecomes('2026-03-10T18:00:01Z');
  expect(await unschedule(lead(), again, 'late')).toEqual({ kind: 'hindered', by: { kind: 'badDates' } });
  expect(await seenByReaders(office)).toEqual(both);
});

it('lets a scheduled revision wait while readers go on seeing the one before, also when it is taken back', async () => {
  const revised = done(await saveText(office.as('newsWriter'), done(await revise(office.as('newsWriter'), await newsIn(office, 'published'), 'revise')), otherText, 'text'));
  const scheduled = done(await schedule(lead(), await throughApproval(revised), { at: itsHour, ...clean }, 'schedule'));
  expect(await seenByReaders(office)).toEqual(both);
  const waiting = done(await unschedule(lead(), scheduled, 'back'));
  expect(await seenByReaders(office)).toEqual(both);
  done(await schedule(lead(), waiting, { at: itsHour, ...clean }, 'again'));
  office.itBecomes(anHourLater);
  expect((await seenByReaders(office)).map(line => line.slice(0, 4))).toEqual(['en 3', 'fr 3']);
});

it('takes a retracted item from the readers, and puts it out again as news when it was mended', async () => {
  const item = await newsIn(office, 'published');
  const retracted = done(await retract(lead(), item, { reason: 'A wrong day.' }, 'retract'));
  expect(retracted).toMatchObject({ status: 'retracted', isLive: false, retractReason: 'A wrong day.' });
  expect([await seenByReaders(office), await opened('staff')]).toEqual([[], [404, 404]]);
  office.itBecomes(anHourLater);
  const mended = done(await saveText(lead(), done(await revise(lead(), retracted, 'revise')), otherText, 'text'));
  const again = done(await publish(lead(), await throughApproval(mended), clean, 'again'));
  expect(again).toMatchObject({ status: 'published', retractReason: null });
  expect(Date.parse(again.newsOn ?? '')).toBeGreaterThan(Date.parse(item.newsOn ?? ''));
  expect(await seenByReaders(office)).toHaveLength(2);
});

it('ends what is past its last day when the desk is opened, however long ago it went out', async () => {
  const item = done(await setDetails(lead(), await newsIn(office, 'published'), { ...details, expiresOn: calendarDate('2026-07-01') }, 'details'));
  office.itBecomes('2026-07-01T15:00:00Z');
  expect(await settle(lead(), await publishedLately(lead()))).toEqual([]);
  office.itBecomes('2026-07-02T15:00:00Z');
  expect((await publishedLately(lead())).map(({ number }) => number)).toEqual([item.number]);
  expect(await settle(lead(), await publishedLately(lead()))).toMatchObject([{ status: 'expired', isLive: false }]);
  expect([await seenByReaders(office), (await publishedLately(lead())).length]).toEqual([[], 0]);
});

it('publishes urgently without the approvals, records why, and asks for them afterwards', async () => {
  const item = await written(office.as('newsWriter'));
  const error = { ...finding, level: 'error' } as const;
  expect(await publishUrgently(lead(), item, { reason: 'Closed road.', check: () => [error] }, 'error')).toEqual({ kind: 'hindered', by: { kind: 'findings', findings: [error] } });
  const half = await written(office.as('newsWriter'), { bodyFr: '<p></p>' as CleanHtml });
  expect(await publishUrgently(lead(), half, { reason: 'Closed road.', check: () => [] }, 'half')).toEqual({ kind: 'hindered', by: { kind: 'missing', fields: ['bodyFr'] } });
  const outcome = await publishUrgently(lead(), item, { reason: 'Closed road.', check: () => [finding] }, 'urgent');
  expect(outcome).toMatchObject({ kind: 'done', item: { status: 'afterApproval', urgent: true, urgentReason: 'Closed road.', isLive: true, dueOn: addDays(calendarDate('2026-03-10'), 1) }, mail: { sent: true } });
  expect(office.mails().slice(-1)).toMatchObject([{ to: ['margaret.okafor@region.example', 'marie-eve.gagnon@region.example'] }]);
  expect(await seenByReaders(office)).toEqual(both);
  expect(await confirm(lead(), done(outcome), 'early')).toEqual({ kind: 'hindered', by: { kind: 'notApproved', languages: ['en', 'fr'] } });
  expect(await putBack(lead(), done(await revise(lead(), done(outcome), 'revise')), 'back')).toEqual({ kind: 'hindered', by: { kind: 'notApproved', languages: ['en', 'fr'] } });
});

it('confirms an urgent item once both languages are approved', async () => {
  const approved = await approvedBoth(office, await newsIn(office, 'afterApproval'));
  expect(done(await confirm(lead(), approved, 'confirm'))).toMatchObject({ status: 'published', urgent: true });
  expect((await story(lead())).slice(-5)).toEqual(['publishUrgently 3', 'goLiveUrgently 4', 'approveEn 5', 'approveFr 6', 'confirm 7']);
});

it('makes a page anew that somebody removed meanwhile, and ends an item whose page is gone', async () => {
  const item = await newsIn(office, 'published');
  const remove = async (id: number | null) => (await office.fetchAs('owner', `_api/web/GetList('/sites/region/SitePages')/items(${id})/recycle`, { method: 'POST' })).ok;
  expect(await remove(item.pageEn)).toBe(true);
  const changed = done(await setDetails(lead(), item, { ...details, mustReadBy: calendarDate('2026-03-20') }, 'details'));
  expect(changed.pageEn).not.toBe(item.pageEn);
  expect(await seenByReaders(office)).toEqual(both);
  expect(await remove(changed.pageFr)).toBe(true);
  expect(done(await expire(lead(), changed, 'expire'))).toMatchObject({ status: 'expired' });
  expect(await seenByReaders(office)).toEqual([]);
});

it('leaves an item as it was when somebody has its page open for editing', async () => {
  const item = await newsIn(office, 'published');
  const open = await office.fetchAs('owner', `_api/sitepages/pages(${item.pageEn})/checkoutpage`, { method: 'POST' });
  expect(open.ok).toBe(true);
  await expect(setDetails(lead(), item, { ...details, topic: 'safety' }, 'details')).rejects.toMatchObject({ problem: { kind: 'stale' } });
  expect((await publishedLately(lead()))[0].etag).toBe(item.etag);
  expect(await seenByReaders(office)).toEqual(both);
});
