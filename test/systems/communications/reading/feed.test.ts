import { calendarDate, Instant } from '../../../../src/kernel/dates/calendarDate';
import { Audience, audienceColumn } from '../../../../src/systems/communications/audience';
import { mayConcern } from '../../../../src/systems/communications/reading/concerned';
import { inNews, inOrder, isForReader, isToConfirm, Reader, storiesOf, withoutCut } from '../../../../src/systems/communications/reading/feed';
import { findStories, topicsIn } from '../../../../src/systems/communications/reading/find';
import { NewsRow } from '../../../../src/systems/communications/reading/readFeed';

const today = calendarDate('2026-03-10');
const sudbury: Reader = { where: { branch: 'Programs Branch', office: 'Sudbury', language: 'en' }, language: 'en', today, confirmed: [] };

function row(number: number, given: Partial<NewsRow> = {}): NewsRow {
  const newsNumber = `N-2026-000${number}`;
  return {
    id: number as NewsRow['id'], title: `Item ${number}`, newsNumber, newsLanguage: 'en', newsOn: `2026-03-0${number}T14:00:00.000Z` as Instant, newsSummary: null, newsBanner: null, newsBannerAlt: null,
    newsTopic: null, newsAudience: null, newsMustReadBy: null, newsPinnedUntil: null, newsExpiresOn: null, newsRevision: 1, ...given,
  };
}
const french = (number: number, title: string): NewsRow => row(number, { newsLanguage: 'fr', title });
const numbers = (stories: readonly { readonly number: string }[]): readonly string[] => stories.map(({ number }) => number.slice(-1));

it('gives one story for each item, in the reader\'s language where it is there, newest first', () => {
  const rows = [row(1), french(1, 'Un'), row(3), french(2, 'Deux')];
  expect(storiesOf(rows, 'fr').map(({ title, language }) => [title, language])).toEqual([['Item 3', 'en'], ['Deux', 'fr'], ['Un', 'fr']]);
  expect(storiesOf(rows, 'en').map(({ title }) => title)).toEqual(['Item 3', 'Deux', 'Item 1']);
});

it('holds the oldest story back while its page in the reader\'s language may be among the older ones', () => {
  const stories = storiesOf([row(2), french(2, 'Deux'), row(1)], 'fr');
  expect(numbers(withoutCut(stories, 'fr', true))).toEqual(['2']);
  expect(numbers(withoutCut(stories, 'fr', false))).toEqual(['2', '1']);
  expect(numbers(withoutCut(storiesOf([row(2), row(1)], 'en'), 'en', true))).toEqual(['2', '1']);
  expect(withoutCut([], 'en', true)).toEqual([]);
});

it('takes no page for news that says neither number nor language', () => {
  expect(storiesOf([row(1, { newsNumber: null }), row(2, { newsLanguage: null }), row(3, { newsOn: null })], 'en')).toEqual([]);
});

it('keeps a story until its last day is over', () => {
  const stories = storiesOf([row(1, { newsExpiresOn: calendarDate('2026-03-09') }), row(2, { newsExpiresOn: today })], 'en');
  expect(numbers(inNews(stories, today))).toEqual(['2']);
});

it('puts what must be read first, then what is pinned, then the newest', () => {
  const rows = [row(1, { newsMustReadBy: today }), row(2, { newsPinnedUntil: today }), row(3), row(4, { newsMustReadBy: today }), row(5, { newsPinnedUntil: calendarDate('2026-03-09') })];
  const stories = storiesOf(rows, 'en');
  expect(numbers(inOrder(stories, sudbury))).toEqual(['4', '1', '2', '5', '3']);
  expect(numbers(inOrder(stories, { ...sudbury, confirmed: ['N-2026-0004'] }))).toEqual(['1', '2', '5', '4', '3']);
});

describe('an audience', () => {
  const of = (offices: readonly string[], branches: readonly string[], languages: 'both' | 'en' | 'fr' = 'both') => storiesOf([row(1, { newsAudience: audienceColumn({ offices, branches, languages }), newsMustReadBy: today })], 'en')[0];
  it.each([
    [['Sudbury'], [], true], [['sudbury', 'Timmins'], [], true], [['Timmins'], [], false],
    [[], ['Programs Branch'], true], [['Sudbury'], ['Operations Branch'], false], [[], [], true],
  ] as const)('of offices %j and branches %j is for a program analyst in Sudbury: %s', (offices, branches, expected) => {
    expect(isForReader(of(offices, branches), sudbury)).toBe(expected);
    expect(isToConfirm(of(offices, branches), sudbury)).toBe(expected);
  });

  it('of one language is for whoever reads in it', () => {
    expect(isForReader(of([], [], 'fr'), sudbury)).toBe(false);
    expect(isForReader(of([], [], 'fr'), { ...sudbury, language: 'fr' })).toBe(true);
  });

  it('holds for everybody of whom the directory says nothing: better shown than missed', () => {
    expect(isForReader(of(['Timmins'], ['Operations Branch']), { ...sudbury, where: undefined })).toBe(true);
  });
});

describe('a person whose page is not at hand', () => {
  const inFrench: Audience = { offices: [], branches: [], languages: 'fr' };
  it('is counted by the language that the directory knows of them', () => {
    expect(mayConcern(inFrench, { branch: '', office: 'Hearst', language: 'fr' })).toBe(true);
    expect(mayConcern(inFrench, { branch: '', office: 'Hearst', language: 'en' })).toBe(false);
  });

  it('is counted in where the directory knows none', () => {
    expect(mayConcern(inFrench, { branch: '', office: 'Hearst', language: undefined })).toBe(true);
    expect(mayConcern(inFrench, undefined)).toBe(true);
  });
});

it('finds stories by words of title and summary without case and accents, and by topic', () => {
  const stories = storiesOf([row(1, { title: 'Réunion à Hearst', newsTopic: 'people' }), row(2, { title: 'Parking', newsSummary: 'The reunion lot is closed', newsTopic: 'places' }), row(3)], 'en');
  expect(numbers(findStories(stories, { text: ' REUNION  ', topic: '' }))).toEqual(['2', '1']);
  expect(numbers(findStories(stories, { text: 'reunion lot', topic: '' }))).toEqual(['2']);
  expect(numbers(findStories(stories, { text: '', topic: 'people' }))).toEqual(['1']);
  expect(topicsIn(stories)).toEqual(['places', 'people']);
});
