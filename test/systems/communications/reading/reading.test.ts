import { PersonaId, personas } from '../../../../local/site';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { inLanguage } from '../../../../src/kernel/text';
import { communications } from '../../../../src/systems/communications';
import { Audience } from '../../../../src/systems/communications/audience';
import { acknowledgements, NewsItem } from '../../../../src/systems/communications/newsLists';
import { acknowledge, confirmedBy } from '../../../../src/systems/communications/reading/acknowledge';
import { isForReader, Reader, storiesOf, Story } from '../../../../src/systems/communications/reading/feed';
import { newsToRead } from '../../../../src/systems/communications/reading/mustReadWork';
import { readAbout } from '../../../../src/systems/communications/reading/readAbout';
import { readFeed } from '../../../../src/systems/communications/reading/readFeed';
import { readNews } from '../../../../src/systems/communications/reading/readNews';
import { remindReaders } from '../../../../src/systems/communications/reading/remindReaders';
import { addressees, countByBranch } from '../../../../src/systems/communications/reading/whoHasNot';
import { retract } from '../../../../src/systems/communications/work/publish';
import { disturbed } from '../../../support/disturbed';
import { officeForEachTest } from '../../../support/workingOffice';
import { written } from '../work/news';
import { publishedFor } from './newsScenes';

const office = officeForEachTest({ system: communications, keeper: 'communicationsLead' });
// A directory that is cut off is told on the console, and is no reason not to read.
beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => undefined));

const day = calendarDate('2026-03-20');
const inSudbury: Audience = { offices: ['Sudbury'], branches: [], languages: 'both' };
const notForThem = expect.stringMatching(/^(denied|notFound)$/);

/** What a colleague finds in the news for them, in their language. */
async function newsFor(persona: PersonaId, language: 'en' | 'fr'): Promise<readonly string[]> {
  const work = office.as(persona);
  const { rows, where, confirmed } = await readNews(work);
  const reader: Reader = { where: where ?? undefined, language, today: work.clock.today(), confirmed };
  return storiesOf(rows, language).filter(story => isForReader(story, reader)).map(({ title }) => title);
}

async function storyFor(persona: PersonaId, { number }: NewsItem): Promise<Story> {
  const story = storiesOf((await readFeed(office.as(persona))).items, 'en').find(each => each.number === number);
  if (!story) throw new Error(`${number} is not there.`);
  return story;
}

async function toRead(persona: PersonaId): Promise<readonly string[]> {
  const work = office.as(persona);
  return (await newsToRead.find(work, await work.people.visitor())).map(({ number, dueOn, title }) => `${number} ${dueOn} ${inLanguage(title, 'fr')}`);
}

it('gives each reader what was published for them, in their language, and nothing that is still written', async () => {
  await publishedFor(office, {}, { title: 'For all', titleFr: 'Pour tous' });
  await publishedFor(office, { audience: inSudbury }, { title: 'Parking in Sudbury', titleFr: 'Stationnement à Sudbury' });
  await publishedFor(office, { audience: { offices: [], branches: ['Operations Branch'], languages: 'both' } }, { title: 'For operations', titleFr: 'Pour les opérations' });
  await written(office.as('newsWriter'), { title: 'Not yet', titleFr: 'Pas encore' });
  expect(await newsFor('staff', 'en')).toEqual(['Parking in Sudbury', 'For all']);
  expect(await newsFor('otherStaff', 'fr')).toEqual(['Pour les opérations', 'Pour tous']);
  // Targeting chooses and locks nothing: all of it can be read.
  expect(storiesOf((await readFeed(office.as('staff'))).items, 'en')).toHaveLength(3);
});

it('asks for all news of a page in two calls when it is cold, and in one when the reader was here before', async () => {
  await publishedFor(office, { mustReadBy: day });
  const asked: string[] = [];
  office.disturb(({ url }) => (asked.push(url), undefined));
  const { person } = await readNews(office.as('staff'));
  expect(asked.filter(url => !url.includes('/v1.0/'))).toHaveLength(2);
  asked.length = 0;
  await readNews(office.as('staff'), person);
  expect(asked.filter(url => !url.includes('/v1.0/'))).toHaveLength(1);
});

it('pages on to older news by date', async () => {
  for (const title of ['One', 'Two', 'Three']) await publishedFor(office, {}, { title });
  const work = office.as('staff');
  const { lists } = work;
  const small = { ...work, lists: { ...lists, findColumns: ((list, query, columns) => lists.findColumns(list, { ...query, top: 4 }, columns)) as typeof lists.findColumns } };
  const first = await readFeed(small);
  const second = await readFeed(small, first.next);
  expect(storiesOf(first.items, 'en').map(({ title }) => title)).toEqual(['Three', 'Two']);
  expect(storiesOf(second.items, 'en').map(({ title }) => title)).toEqual(['One']);
});

describe('what must be read', () => {
  it('waits in My work for those whom it concerns until they confirm it, and goes with the item', async () => {
    const item = await publishedFor(office, { mustReadBy: day, audience: inSudbury });
    expect(await toRead('staff')).toEqual([`${item.number} 2026-03-20 Les inspections des ponts commencent`]);
    expect(await toRead('otherStaff')).toEqual([]);
    await acknowledge(office.as('staff'), await storyFor('staff', item));
    expect(await toRead('staff')).toEqual([]);
    expect(await toRead('manager')).toHaveLength(1);
    await retract(office.as('communicationsLead'), item, { reason: 'A wrong day.' }, 'retract');
    expect(await toRead('manager')).toEqual([]);
  });

  it('is confirmed once, however often it is pressed and wherever the connection breaks', async () => {
    const item = await publishedFor(office, { mustReadBy: day });
    const story = await storyFor('staff', item);
    const work = office.as('staff');
    expect(await Promise.all([acknowledge(work, story), acknowledge(work, story)])).toEqual([{ kind: 'done' }, { kind: 'done' }]);
    const scene = async () => () => acknowledge(office.as('manager'), story);
    for (const fault of ['cutBefore', 'cutAfter'] as const) await disturbed(office, fault, scene);
    const kept = (await office.as('communicationsLead').lists.find(acknowledgements, { where: { newsNumber: item.number } })).items;
    expect(kept.map(({ reader }) => reader?.name).sort()).toEqual(['Maya Trembath', 'Sam Oduya']);
  });

  it('shows a reader their own confirmations and no one else\'s', async () => {
    const item = await publishedFor(office, { mustReadBy: day });
    const story = await storyFor('staff', item);
    await acknowledge(office.as('staff'), story);
    for (const { id } of personas.filter(({ roles, id: persona }) => persona !== 'staff' && !(roles as readonly string[]).some(role => role === 'communicationsLead' || role === 'owner'))) {
      const listed = await office.fetchAs(id, `_api/web/GetList('/sites/region/Lists/CommsAcknowledgements')/items`);
      expect([id, await listed.text()]).toEqual([id, expect.not.stringContaining(item.number)]);
    }
    const [own] = (await office.as('staff').lists.find(acknowledgements, { where: { newsNumber: item.number } })).items;
    await expect(office.as('otherStaff').lists.get(acknowledgements, own.id)).rejects.toMatchObject({ problem: { kind: notForThem } });
    await expect(office.as('staff').lists.update(acknowledgements, own.id, own.etag, { newsNumber: 'N-2026-0099' })).rejects.toMatchObject({ problem: { kind: 'denied' } });
    expect(await confirmedBy(office.as('staff'), office.person('staff').id)).toEqual([item.number]);
  });

  it('tells the lead who has not, by branch, and counts nothing that another entered in their name', async () => {
    const item = await publishedFor(office, { mustReadBy: day, audience: inSudbury });
    await acknowledge(office.as('manager'), await storyFor('manager', item));
    const key = `${item.number}:${office.person('staff').id}`;
    await office.as('otherStaff').lists.add(acknowledgements, { title: 'x', newsNumber: item.number, key, reader: office.person('staff'), readAt: office.as('staff').clock.now() });
    expect(await acknowledge(office.as('staff'), await storyFor('staff', item))).toEqual({ kind: 'taken' });
    const told: string[] = [];
    const people = await addressees(office.as('communicationsLead'), item, (done, total) => told.push(`${done}/${total}`));
    const read = people.filter(({ readAt }) => readAt !== null).map(({ person }) => person.name);
    expect(read).toEqual(['Maya Trembath']);
    expect(people.map(({ person }) => person.name)).toContain('Sam Oduya');
    expect(people.every(({ office: place }) => place === 'Sudbury' || place === '')).toBe(true);
    expect(countByBranch(people)).toContainEqual({ branch: 'Operations Branch', concerned: people.filter(({ branch }) => branch === 'Operations Branch').length, confirmed: 1 });
    expect(told[told.length - 1]).toMatch(/^(\d+)\/\1$/);
  });

  it('reminds each of them in a message of their own, and nobody twice', async () => {
    const item = await publishedFor(office, { mustReadBy: day, audience: inSudbury });
    const work = office.as('communicationsLead');
    const waiting = await addressees(work, item);
    const before = office.mails().length;
    const sent = new Set<string>();
    expect(await remindReaders(work, item, waiting, sent)).toEqual({ sent: waiting.length, notSent: 0, because: undefined });
    expect(await remindReaders(work, item, waiting, sent)).toEqual({ sent: 0, notSent: 0, because: undefined });
    const mails = office.mails().slice(before);
    expect(mails.map(({ to }) => to.length)).toEqual(waiting.map(() => 1));
    const toSam = mails.find(({ to }) => to[0] === office.person('staff').email);
    expect(toSam?.body).toContain(`/SitePages/${item.number}-en.aspx`);
    expect(toSam?.body).toContain(`/SitePages/${item.number}-fr.aspx`);
    expect(toSam?.body).toContain('au plus tard le 20 mars 2026');
  });
});

it('tells under the text of a page what its reader needs, and nothing of a page that is not out', async () => {
  const item = await publishedFor(office, { mustReadBy: day, audience: inSudbury });
  const [forSam, forAndre] = await Promise.all([readAbout(office.as('staff'), item.number, 'fr'), readAbout(office.as('otherStaff'), item.number, 'fr')]);
  expect(forSam).toMatchObject({ story: { language: 'fr' }, counterpart: 'en', mustReadBy: '2026-03-20', isConfirmed: false, review: null, owner: { name: 'Chidi Eze' } });
  expect(forAndre).toMatchObject({ mustReadBy: null });
  await retract(office.as('communicationsLead'), item, { reason: 'A wrong day.' }, 'retract');
  expect(await readAbout(office.as('staff'), item.number, 'fr')).toBeUndefined();
});
