import fc from 'fast-check';
import { addDays, calendarDate, CalendarDate, Instant } from '../../../../src/kernel/dates/calendarDate';
import { Person, PersonId } from '../../../../src/kernel/lists/columns';
import { PageFacts, PageId } from '../../../../src/kernel/ports/sitePages';
import { counterpartsAmong } from '../../../../src/systems/communications/health/counterparts';
import { JudgeGround, judgePage, PageProblem } from '../../../../src/systems/communications/health/judgePage';
import { byPage, nothingAsked, PageQuestions } from '../../../../src/systems/communications/health/questions';
import { PageReview } from '../../../../src/systems/communications/planLists';

const today = calendarDate('2026-03-10');
const daysAgo = (days: number): CalendarDate => addDays(today, -days);
const changed = (days: number): Pick<PageFacts, 'modifiedAt'> => ({ modifiedAt: `${daysAgo(days)}T15:00:00.000Z` as Instant });
const chantal: Person = { id: 10 as PersonId, name: 'Chantal Roy', email: 'chantal.roy@region.example' };
const page = (given: Partial<PageFacts> = {}): PageFacts => ({
  id: 1 as PageId, name: 'Parking.aspx', path: '/sites/region/SitePages/Parking.aspx', title: 'Parking', isNews: false, state: 'published', createdBy: chantal, modifiedBy: chantal, ...changed(10),
  owner: chantal, reviewOn: null, newsNumber: null, newsLanguage: null, ...given,
});
const foundRight = (days: number): PageQuestions => ({ ...nothingAsked, rightOn: daysAgo(days) });
const judged = (given: Partial<PageFacts>, ground: Partial<JudgeGround> = {}) => judgePage(page(given), { questions: nothingAsked, today, ...ground });

const cases: readonly (readonly [what: string, given: Partial<PageFacts>, ground: Partial<JudgeGround>, problems: readonly PageProblem[]])[] = [
  ['changed lately, with an owner', {}, {}, []],
  ['changed 365 days ago', changed(365), {}, []],
  ['changed 366 days ago', changed(366), {}, ['overdue', 'old']],
  ['to be reviewed today', { reviewOn: today }, {}, []],
  ['to be reviewed yesterday', { reviewOn: daysAgo(1) }, {}, ['overdue']],
  ['old, to be reviewed later', { ...changed(400), reviewOn: addDays(today, 1) }, {}, ['old']],
  ['old, found right 365 days ago', changed(800), { questions: foundRight(365) }, []],
  ['old, found right 366 days ago', changed(800), { questions: foundRight(366) }, ['overdue', 'old']],
  ['past its day, found right since', { reviewOn: daysAgo(30) }, { questions: foundRight(1) }, []],
  ['nobody’s', { owner: null }, {}, ['noOwner']],
  ['a draft of 90 days', { ...changed(90), state: 'draft' }, {}, []],
  ['a draft of 91 days', { ...changed(91), state: 'draft' }, {}, ['oldDraft']],
  ['a draft past its day, which no reader sees', { reviewOn: daysAgo(1), state: 'draft' }, {}, []],
  ['scheduled, though changed long ago', { ...changed(400), state: 'scheduled' }, {}, []],
  ['published with a change at work, past its day', { reviewOn: daysAgo(1), state: 'changed' }, {}, ['overdue']],
  ['of no language', {}, { hasCounterpart: () => false }, []],
  ['French by its name alone, without English', { name: 'Parking-FR.aspx' }, { hasCounterpart: () => false }, ['noCounterpart']],
  ['French, with English', { name: 'Parking-fr.aspx' }, { hasCounterpart: () => true }, []],
  ['English by its column, with a number', { newsLanguage: 'en', newsNumber: 'N-2026-0001' }, { hasCounterpart: () => false }, ['noCounterpart']],
  ['English by its column, without a number', { newsLanguage: 'en' }, { hasCounterpart: () => false }, []],
  ['a French draft', { name: 'Parking-fr.aspx', state: 'draft' }, { hasCounterpart: () => false }, []],
  ['French, while not all pages are read', { name: 'Parking-fr.aspx' }, {}, []],
  ['with all of it', { ...changed(400), owner: null, name: 'Parking-en.aspx' }, { hasCounterpart: () => false }, ['overdue', 'noCounterpart', 'old', 'noOwner']],
];

it.each(cases)('a page %s', (_what, given, ground, problems) => {
  expect(judged(given, ground).problems).toEqual(problems);
});

it('is reviewed on the day of its column or a year after its last change, and not before a year after it was found right', () => {
  const someDay = fc.integer({ min: -900, max: 900 }).map(days => addDays(today, days));
  fc.assert(
    fc.property(fc.option(someDay), fc.integer({ min: 0, max: 900 }), fc.option(fc.integer({ min: 0, max: 900 })), fc.constantFrom('published', 'changed'), (reviewOn, changedAgo, rightAgo, state) => {
      const { nextReviewOn, problems } = judged({ reviewOn, state, ...changed(changedAgo) }, rightAgo === null ? {} : { questions: foundRight(rightAgo) });
      const planned = reviewOn ?? addDays(daysAgo(changedAgo), 365);
      const again = rightAgo === null ? planned : addDays(daysAgo(rightAgo), 365);
      expect(nextReviewOn).toBe(planned > again ? planned : again);
      expect(problems.includes('overdue')).toBe(nextReviewOn !== null && nextReviewOn < today);
      // What was found right within the year is left alone.
      if (rightAgo !== null && rightAgo <= 365) expect(problems).toEqual([]);
    }),
  );
});

describe('a counterpart', () => {
  const pair = (name: string, given: Partial<PageFacts> = {}): PageFacts => page({ name, ...given });
  it.each([
    ['by the number of the news item', pair('A.aspx', { newsNumber: 'N-1', newsLanguage: 'en' }), pair('B.aspx', { newsNumber: 'N-1', newsLanguage: 'fr' }), true],
    ['by the name', pair('Parking-en.aspx'), pair('parking-FR.aspx'), true],
    ['by the name, where only one has the columns', pair('N-1-en.aspx', { newsNumber: 'N-1', newsLanguage: 'en' }), pair('N-1-fr.aspx'), true],
    ['not in the same language', pair('Parking-en.aspx'), pair('Parking-en.aspx'), false],
    ['not of another number', pair('A.aspx', { newsNumber: 'N-1', newsLanguage: 'en' }), pair('B.aspx', { newsNumber: 'N-2', newsLanguage: 'fr' }), false],
    ['not of another name', pair('Parking-en.aspx'), pair('Parking-lot-fr.aspx'), false],
  ])('is found %s', (_how, one, other, isFound) => {
    expect(counterpartsAmong([one, other])(one)).toBe(isFound);
    expect(counterpartsAmong([one])(one)).toBe(false);
  });
});

it('keeps of the questions about a page the first that is open, the latest that is over and the latest day on which it was right', () => {
  const review = (id: number, status: PageReview['status'], answeredOn: string | null = null): PageReview => ({ id, pageId: 7, status, answeredOn }) as PageReview;
  const all = [review(5, 'mending'), review(1, 'right', '2025-05-01'), review(3, 'withdrawn'), review(2, 'right', '2025-04-01'), review(4, 'asked')];
  expect(byPage(all).get(7)).toMatchObject({ open: { id: 4 }, last: { id: 3 }, rightOn: '2025-05-01' });
  expect(byPage(all).get(8)).toBeUndefined();
});
