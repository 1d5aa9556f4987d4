import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { ClockEvent } from '../../../../src/systems/foi/clock/clockTypes';
import { ontarioRules } from '../../../../src/systems/foi/clock/context';
import { computeClock } from '../../../../src/systems/foi/clock/computeClock';
import { foiRegimes, Regime } from '../../../../src/systems/foi/rules';

/**
 * A second count, made another way on purpose: it shares no code with the clock. One array with every day from 2008 to 2038,
 * each marked by looking at the day itself, and loops that step from index to index.
 */
interface NaiveDay { readonly text: string; readonly holiday: boolean; readonly closed: boolean; readonly business: boolean }

function allDays(): NaiveDay[] {
  const days: NaiveDay[] = [];
  const cursor = new Date(Date.UTC(2008, 0, 1));
  while (cursor.getUTCFullYear() < 2039) {
    days.push(mark(cursor));
    cursor.setUTCDate(cursor.getUTCDate() + 1);
  }
  return days;
}

function mark(at: Date): NaiveDay {
  const [month, day, week] = [at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCDay()];
  const key = `${month}/${day}`;
  const nth = Math.ceil(day / 7);
  const fromEaster = Math.round((at.getTime() - easter(at.getUTCFullYear())) / 86_400_000);
  const holiday =
    week === 0 || ['1/1', '7/1', '11/11', '12/25', '12/26'].includes(key)
    || (key === '1/2' && week === 1) || (key === '7/2' && week === 1) || (key === '12/27' && (week === 1 || week === 2))
    || (week === 1 && ((month === 2 && nth === 3) || (month === 5 && day >= 18 && day <= 24) || (month === 9 && nth === 1) || (month === 10 && nth === 2)))
    || fromEaster === -2 || fromEaster === 1;
  const onlyOffice = (week === 1 && month === 8 && nth === 1) || (key === '9/30' && ![2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2022].includes(at.getUTCFullYear()));
  return { text: at.toISOString().slice(0, 10), holiday, closed: holiday || onlyOffice || week === 6, business: !holiday && week !== 6 };
}

/** The Sunday after the church's full moon, from the epact of the 20th to the 22nd century. */
function easter(year: number): number {
  const march21 = Date.UTC(year, 2, 21);
  let moon = (24 + 19 * (year % 19)) % 30;
  if (moon === 29 || (moon === 28 && year % 19 > 10)) moon -= 1;
  const full = new Date(march21 + moon * 86_400_000);
  return full.getTime() + (7 - full.getUTCDay()) * 86_400_000;
}

const days = allDays();
const first = days.findIndex(({ text }) => text === '2009-01-01');
const last = days.findIndex(({ text }) => text === '2035-12-31');

/** What happens to a request, in days after the one on which it arrived. */
interface Story {
  readonly estimate?: number;
  readonly deposit?: number;
  readonly extension?: { readonly sent: number; readonly days: number };
  readonly asked?: number;
  readonly clarified?: number;
}

const openFrom = (index: number): number => {
  let at = index;
  while (days[at].closed) at += 1;
  return at;
};

/** Walks one day at a time and asks of each whether it is used up: not while a deposit is waited for, and from a clarification anew. */
function naive(arrived: number, limit: number, counts: (day: NaiveDay) => boolean, story: Story): { strict: string; operational: string } {
  let at = openFrom(story.clarified === undefined ? arrived : arrived + story.clarified);
  const stopsAfter = story.estimate === undefined ? Infinity : arrived + story.estimate;
  const runsAfter = story.deposit === undefined ? Infinity : openFrom(arrived + story.deposit);
  let left = limit + (story.extension?.days ?? 0);
  while (left > 0) {
    at += 1;
    const stands = at > stopsAfter && at <= runsAfter;
    if (!stands && counts(days[at])) left -= 1;
  }
  let strict = at;
  while (days[strict].holiday) strict += 1;
  return { strict: days[strict].text, operational: days[openFrom(at)].text };
}

function eventsOf(arrived: number, { estimate, deposit, extension, asked, clarified }: Story): ClockEvent[] {
  const date = (later: number) => calendarDate(days[arrived + later].text);
  return [
    { type: 'received', date: date(0) },
    ...(asked === undefined ? [] : [{ type: 'clarificationRequested', date: date(asked) } as const]),
    ...(clarified === undefined ? [] : [{ type: 'clarified', date: date(clarified) } as const]),
    ...(extension === undefined ? [] : [{ type: 'extensionNoticeSent', date: date(extension.sent), days: extension.days } as const]),
    ...(estimate === undefined ? [] : [{ type: 'feeEstimateSent', date: date(estimate), amount: 250, depositRequested: true } as const]),
    ...(deposit === undefined ? [] : [{ type: 'depositPaid', date: date(deposit) } as const]),
  ];
}

function forever(regime: Regime): Regime {
  return { ...regime, from: { FIPPA: calendarDate('2008-01-01'), MFIPPA: calendarDate('2008-01-01') }, to: undefined };
}

/** The offsets turn with the start, so that every step meets weekends, holidays and closed offices. */
const stories: Readonly<Record<string, (start: number) => Story>> = {
  'alone': () => ({}),
  'with a deposit': start => ({ estimate: 6 + (start % 19), deposit: 26 + (start % 31) }),
  'with an extension': start => ({ extension: { sent: 5 + (start % 20), days: 1 + (start % 60) } }),
  'with a clarification that starts it anew': start => ({ asked: 5 + (start % 7), clarified: 13 + (start % 40) }),
  'with all of them': start => ({
    asked: 5, clarified: 8 + (start % 9), estimate: 22 + (start % 11), extension: { sent: 40 + (start % 5), days: 15 + (start % 30) }, deposit: 50 + (start % 23),
  }),
};

const [calendar30, business45] = foiRegimes.map(forever);
const calendar = { regime: calendar30, officeClosuresExcluded: false, counts: () => true };
const business = { regime: business45, officeClosuresExcluded: false, counts: (day: NaiveDay) => day.business };
const officeOpen = { regime: business45, officeClosuresExcluded: true, counts: (day: NaiveDay) => !day.closed };

function differences(storyOf: (start: number) => Story, { regime, officeClosuresExcluded, counts }: typeof business): string[] {
  const rules = { ...ontarioRules, regimes: [regime] };
  const wrong: string[] = [];
  for (let start = first; start <= last; start += 1) {
    const story = storyOf(start);
    const { decisionDue } = computeClock({ act: 'FIPPA', events: eventsOf(start, story), settings: { clarification: 'restart', officeClosuresExcluded }, asOf: calendarDate(days[start].text) }, rules);
    const expected = naive(start, regime.limits.decision, counts, story);
    if (decisionDue?.strict !== expected.strict || decisionDue?.operational !== expected.operational) wrong.push(`${days[start].text}: ${JSON.stringify(decisionDue)}, not ${JSON.stringify(expected)}`);
  }
  return wrong;
}

describe('every start date from 2009 to 2035 gives the dates of a naive count', () => {
  it('is 9,861 days', () => expect(last - first).toBe(9860));

  describe.each(Object.keys(stories))('%s', name => {
    it('in 30 calendar days', () => expect(differences(stories[name], calendar)).toEqual([]));
    it('in 45 business days of the statute', () => expect(differences(stories[name], business)).toEqual([]));
  });

  it.each(['alone', 'with all of them'])('in 45 days on which the office is open, %s', name => expect(differences(stories[name], officeOpen)).toEqual([]));
});
