import { calendarDate, CalendarDate, daysBetween } from '../../../../src/kernel/dates/calendarDate';
import { PersonaId } from '../../../../local/site';
import { communications } from '../../../../src/systems/communications';
import { conflictsIn } from '../../../../src/systems/communications/calendar/conflicts';
import { comingFor, readComingDays } from '../../../../src/systems/communications/calendar/comingDays';
import { closeEventsOver } from '../../../../src/systems/communications/calendar/eventsOver';
import { cancelEvent } from '../../../../src/systems/communications/calendar/eventSteps';
import { moveEntry, whyFixed } from '../../../../src/systems/communications/calendar/moves';
import { PlannedEntry } from '../../../../src/systems/communications/calendar/plannedEntry';
import { CalendarReading, readCalendar } from '../../../../src/systems/communications/calendar/readCalendar';
import { communicationsActivity } from '../../../../src/systems/communications/newsLists';
import { officeWordsOf } from '../../../../src/systems/communications/officeWords/officeWords';
import { retireWord } from '../../../../src/systems/communications/officeWords/keepWord';
import { startPlan, changeLines } from '../../../../src/systems/communications/plans/planSteps';
import { activitiesOf, plansNow } from '../../../../src/systems/communications/plans/readPlans';
import { makeReady } from '../../../../src/systems/communications/social/postSteps';
import { allEntries } from '../../../support/brokenChains';
import { disturbed, pressed } from '../../../support/disturbed';
import { officeForEachTest } from '../../../support/workingOffice';
import { newsIn } from '../work/news';
import { election, event, made, plan, post, word } from './planned';

jest.setTimeout(60_000);
const office = officeForEachTest({ system: communications, keeper: 'communicationsLead' });
const lead: PersonaId = 'communicationsLead';
const day = calendarDate;
const march = [day('2026-03-01'), day('2026-04-04')] as const;

async function read(persona: PersonaId): Promise<CalendarReading> {
  const work = office.as(persona);
  return readCalendar(work, await work.people.visitor(), march);
}
const titles = ({ entries }: CalendarReading): readonly string[] => entries.map(({ kind, title, from }) => `${from} ${kind} ${title.en}`);
async function entryOf(persona: PersonaId, key: string): Promise<PlannedEntry> {
  const found = (await read(persona)).entries.find(entry => entry.key === key);
  if (!found) throw new Error(`${key} is not there`);
  return found;
}

describe('what stands on the calendar', () => {
  beforeEach(async () => {
    const work = office.as(lead);
    await event(work);
    made(await cancelEvent(work, await event(work, { title: 'Cancelled' }), work.newId()));
    await event(work, { title: 'All year', kind: 'awareness', fromOn: day('2025-12-01'), untilOn: day('2026-11-30') });
    await event(work, { title: 'In May', fromOn: day('2026-05-04'), untilOn: day('2026-05-04') });
    await plan(work);
    await plan(work, { title: 'Without days', fromOn: null, untilOn: null });
    await post(work);
    await word(work);
  });

  it('is all of it for those who plan', async () => {
    expect(titles(await read('newsWriter'))).toEqual([
      '2025-12-01 awareness All year', '2026-03-02 campaign Winter roads', '2026-03-12 social The thaw begins', '2026-03-16 event Town hall', '2026-03-17 quiet Election', '2026-04-03 holiday Good Friday',
    ]);
  });

  it.each(['staff', 'manager', 'newsReviewer', 'newsApproverFr'] as const)('is events and closed days for %s, to whom the lists of plans and posts are closed', async persona => {
    expect(titles(await read(persona))).toEqual(['2025-12-01 awareness All year', '2026-03-16 event Town hall', '2026-04-03 holiday Good Friday']);
  });

  it('asks for everything in one moment', async () => {
    const work = office.as(lead);
    const visitor = await work.people.visitor();
    // A page of SharePoint knows the site's zone; here it is asked for with the first dates.
    await readCalendar(work, visitor, march);
    let calls = 0;
    office.disturb(({ url }) => void (calls += url.includes('/_api/') ? 1 : 0));
    await readCalendar(work, visitor, march);
    expect(calls).toBe(1);
  });
});

it('news stand on the day on which they went out, for readers by their pages in both languages', async () => {
  const published = await newsIn(office, 'published');
  const draft = await newsIn(office, 'draft');
  const forWriters = await read('newsWriter');
  expect(forWriters.entries.filter(({ kind }) => kind === 'news').map(({ key }) => key).sort()).toEqual([`CommsNews:${published.number}`, `CommsNews:${draft.number}`]);
  const [story, ...others] = (await read('staff')).entries.filter(({ kind }) => kind === 'news');
  expect(others).toEqual([]);
  expect(story).toMatchObject({ key: `CommsNews:${published.number}`, from: '2026-03-10', title: { en: published.title, fr: published.titleFr }, source: { of: 'fixed', why: 'published' } });
  expect(story.href).toEqual({ en: `/sites/region/SitePages/${published.number}-en.aspx`, fr: `/sites/region/SitePages/${published.number}-fr.aspx` });
});

describe('moving', () => {
  const to = day('2026-03-24');
  const scenes: readonly (readonly [string, () => Promise<string>])[] = [
    ['an event', async () => `CommsEvents:${(await event(office.as(lead))).id}`],
    ['a campaign', async () => `CommsPlans:${(await plan(office.as(lead))).id}`],
    ['a social post', async () => `CommsSocialPosts:${(await post(office.as(lead))).id}`],
    ['a news item in preparation', async () => `CommsNews:${(await newsIn(office, 'draft')).number}`],
  ];

  it.each(scenes)('%s keeps its length, once, with both days in Activity', async (_what, scene) => {
    const before = await entryOf(lead, await scene());
    expect(await moveEntry(office.as('newsWriter'), before, to, 'moved')).toMatchObject({ kind: 'done', recorded: true });
    expect(await moveEntry(office.as('newsWriter'), before, to, 'moved')).toMatchObject({ kind: 'done' });
    const after = await entryOf(lead, before.key);
    expect([after.from, daysBetween(after.from, after.until)]).toEqual([to, daysBetween(before.from, before.until)]);
    const moves = (await allEntries(office.as(lead), communicationsActivity)).filter(({ actionId }) => actionId === 'moved');
    expect(moves).toHaveLength(1);
    expect(JSON.parse(moves[0].data)).toMatchObject({ data: { before: before.from } });
  });

  it.each(scenes)('%s that somebody else changed meanwhile shows theirs, and can be moved on top', async (_what, scene) => {
    const seen = await entryOf(lead, await scene());
    await moveEntry(office.as('newsWriter'), seen, day('2026-03-30'), 'theirs');
    const outcome = await moveEntry(office.as(lead), seen, to, 'mine');
    expect(outcome).toMatchObject({ kind: 'conflict', by: 'Chidi Eze', theirs: { from: '2026-03-30' } });
    if (outcome.kind !== 'conflict' || !outcome.theirs) throw new Error('no conflict');
    expect(await moveEntry(office.as(lead), outcome.theirs, to, 'mine again')).toMatchObject({ kind: 'done' });
    expect((await entryOf(lead, seen.key)).from).toBe(to);
  });

  it.each(['cutBefore', 'cutAfter', 'throttle'] as const)('is done once with %s at any of its requests', async fault => {
    let turn = 0;
    const scene = async (): Promise<() => Promise<unknown>> => {
      const work = office.as(lead);
      const entry = await entryOf(lead, `CommsEvents:${(await event(work, {}, `event ${(turn += 1)}`)).id}`);
      const id = `move ${turn}`;
      return () => moveEntry(work, entry, to, id);
    };
    expect(await disturbed(office, fault, scene)).toBeGreaterThan(1);
    const moves = (await allEntries(office.as(lead), communicationsActivity)).filter(({ actionId }) => actionId.startsWith('move '));
    expect(moves).toHaveLength(turn);
  });

  it('is refused to readers by page and server, and says why something stays', async () => {
    const work = office.as(lead);
    const entry = await entryOf(lead, `CommsEvents:${(await event(work)).id}`);
    await expect(moveEntry(office.as('staff'), entry, to, 'tried')).rejects.toMatchObject({ problem: { kind: 'denied' } });
    const [staff, leads] = [await office.as('staff').people.visitor(), await work.people.visitor()];
    expect([whyFixed(entry, staff), whyFixed(entry, leads)]).toEqual(['notYours', undefined]);
    await word(work);
    const fixed = (await read(lead)).entries.filter(({ source }) => source.of === 'fixed');
    expect(fixed.map(each => whyFixed(each, leads))).toEqual(['quiet', 'holiday']);
    for (const [status, why] of [['scheduled', 'scheduled'], ['published', 'published'], ['review', undefined]] as const) {
      const item = await newsIn(office, status);
      expect([status, whyFixed(await entryOf(lead, `CommsNews:${item.number}`), leads)]).toEqual([status, why]);
    }
  });

  it('leaves a post ready that was ready', async () => {
    const work = office.as(lead);
    const ready = made(await makeReady(work, await post(work), work.newId()));
    await moveEntry(work, await entryOf(lead, `CommsSocialPosts:${ready.id}`), to, 'moved');
    expect((await entryOf(lead, `CommsSocialPosts:${ready.id}`)).state?.en).toBe('Ready to post');
  });
});

it('shows to planners crowded days, what falls on quiet days and posts that are not ready near their day', async () => {
  const work = office.as(lead);
  await word(work);
  await event(work);
  await post(work, { textFr: null });
  await post(work, { title: 'Far away', textFr: null, dueOn: day('2026-03-30') });
  for (let item = 0; item < 3; item += 1) await newsIn(office, 'draft');
  const seen = (reading: CalendarReading, today: CalendarDate): readonly string[] =>
    conflictsIn(reading, today).map(conflict => (conflict.kind === 'crowded' ? `crowded ${conflict.entries.length}` : `${conflict.kind} ${conflict.entry.title.en}`));
  expect(seen(await read(lead), day('2026-03-10'))).toEqual(['crowded 3', 'quiet Town hall', 'unready The thaw begins']);
  expect(seen(await read(lead), day('2026-03-31'))).toEqual(['unready The thaw begins', 'unready Far away']);
  await word(work, { kind: 'setting', setting: 'newsADay', value: 3 });
  expect(seen(await read(lead), day('2026-03-10'))).toEqual(['quiet Town hall', 'unready The thaw begins']);
});

it('events that are over are closed once by whoever plans, and by two at once', async () => {
  const work = office.as(lead);
  await event(work, { fromOn: day('2026-03-02'), untilOn: day('2026-03-09') });
  await event(work, { fromOn: day('2026-03-02'), untilOn: day('2026-03-10') });
  const both = await Promise.all([closeEventsOver(work), pressed(() => closeEventsOver(office.as('newsWriter')))]);
  expect(Math.max(...both)).toBe(1);
  expect(await closeEventsOver(work)).toBe(0);
  expect((await allEntries(work, communicationsActivity)).filter(({ title }) => title === 'close')).toHaveLength(1);
});

it('the home page asks once, and shows what concerns the reader in the next ten days', async () => {
  const work = office.as(lead);
  await event(work, { title: 'For Sudbury', audience: { offices: ['Sudbury'], branches: [], languages: 'both' } });
  await event(work, { title: 'For Operations', audience: { offices: [], branches: ['Operations Branch'], languages: 'both' } });
  await event(work, { title: 'In French', audience: { offices: [], branches: [], languages: 'fr' } });
  await event(work, { title: 'Later', fromOn: day('2026-03-20'), untilOn: day('2026-03-20') });
  const shown = async (persona: PersonaId, language: 'en' | 'fr'): Promise<readonly string[]> => comingFor(await readComingDays(office.as(persona)), day('2026-03-10'), language).map(({ title }) => title.en);
  expect(await shown('staff', 'en')).toEqual(['For Sudbury']);
  expect(await shown('otherStaff', 'fr')).toEqual(['For Operations', 'In French']);
});

describe('a plan', () => {
  it('does not start while a key message stands in one language alone', async () => {
    const work = office.as(lead);
    const draft = made(await changeLines(work, await plan(work), 'messages', [{ en: 'Slow down', fr: '' }], work.newId()));
    expect(await startPlan(work, draft, 'start')).toEqual({ kind: 'hindered', messages: 1 });
    const mended = made(await changeLines(work, draft, 'messages', [{ en: 'Slow down', fr: 'Ralentissez' }], work.newId()));
    expect(await startPlan(work, mended, 'start')).toMatchObject({ kind: 'done', item: { status: 'active' } });
  });

  it('lists its events and posts, and stands among the plans', async () => {
    const work = office.as(lead);
    const own = await plan(work);
    await event(work, { planId: own.id });
    await event(work, { title: 'Of another plan', planId: own.id + 1 });
    await post(work, { planId: own.id });
    const { events, posts } = await activitiesOf(work, own);
    expect([events.map(({ title }) => title), posts.map(({ title }) => title)]).toEqual([['Town hall'], ['The thaw begins']]);
    expect((await plansNow(work)).open.map(({ title }) => title)).toEqual(['Winter roads']);
  });
});

describe('words of the office', () => {
  it('count for everybody on the next page, and no longer once they are retired', async () => {
    const work = office.as('owner');
    const [acronym, quiet] = [await word(work, { kind: 'acronym', title: 'MTO' }), await word(work, election)];
    const staff = await officeWordsOf(office.as('staff'));
    expect(staff.check.knownAcronyms).toContain('MTO');
    expect(staff.quietDays).toEqual([{ label: { en: 'Election', fr: 'Élections' }, from: '2026-03-17', until: '2026-03-17' }]);
    made(await retireWord(work, acronym, work.newId()));
    made(await retireWord(work, quiet, work.newId()));
    expect(await officeWordsOf(work)).toMatchObject({ items: [], quietDays: [] });
  });

  it('are read once for a page and again after a minute, and what could not be read is asked for again', async () => {
    const base = office.as('staff');
    let now = Date.parse('2026-03-10T15:00:00.000Z');
    const work = { ...base, clock: { ...base.clock, now: () => new Date(now).toISOString() as ReturnType<typeof base.clock.now> } };
    office.disturb(() => 'cutBefore');
    await expect(officeWordsOf(work)).rejects.toMatchObject({ problem: { kind: 'disconnected' } });
    office.disturb(undefined);
    await officeWordsOf(work);
    let calls = 0;
    office.disturb(() => void (calls += 1));
    await officeWordsOf(work);
    now += 59_000;
    await officeWordsOf(work);
    expect(calls).toBe(0);
    now += 1_000;
    await officeWordsOf(work);
    expect(calls).toBe(1);
  });
});

it('no entry of the calendar is longer than the days in which it is looked for', async () => {
  const work = office.as(lead);
  await event(work, { title: 'A whole year', fromOn: day('2025-04-04'), untilOn: day('2026-04-05') });
  expect(daysBetween(day('2025-04-04'), day('2026-04-05'))).toBe(366);
  expect(titles(await read('staff'))).toContain('2025-04-04 event A whole year');
});
