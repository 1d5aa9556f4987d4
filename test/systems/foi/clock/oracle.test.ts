import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
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

function naive(received: number, limit: number, counts: (day: NaiveDay) => boolean): { strict: string; operational: string } {
  let at = received;
  while (days[at].closed) at += 1;
  let left = limit;
  while (left > 0) {
    at += 1;
    if (counts(days[at])) left -= 1;
  }
  let strict = at;
  while (days[strict].holiday) strict += 1;
  while (days[at].closed) at += 1;
  return { strict: days[strict].text, operational: days[at].text };
}

function forever(regime: Regime): Regime {
  return { ...regime, from: { FIPPA: calendarDate('2008-01-01'), MFIPPA: calendarDate('2008-01-01') }, to: undefined };
}

describe('every start date from 2009 to 2035 gives the dates of a naive count', () => {
  const [calendar30, business45] = foiRegimes.map(forever);
  it.each([
    ['30 calendar days', calendar30, false, () => true],
    ['45 business days of the statute', business45, false, (day: NaiveDay) => day.business],
    ['45 days on which the office is open', business45, true, (day: NaiveDay) => !day.closed],
  ] as const)('%s', (_name, regime, officeClosuresExcluded, counts) => {
    const rules = { ...ontarioRules, regimes: [regime] };
    const wrong: string[] = [];
    for (let start = first; start <= last; start += 1) {
      const date = calendarDate(days[start].text);
      const { decisionDue } = computeClock({ act: 'FIPPA', events: [{ type: 'received', date }], settings: { clarification: 'restart', officeClosuresExcluded }, asOf: date }, rules);
      const expected = naive(start, regime.limits.decision, counts);
      if (decisionDue?.strict !== expected.strict || decisionDue?.operational !== expected.operational) wrong.push(`${date}: ${JSON.stringify(decisionDue)}, not ${JSON.stringify(expected)}`);
    }
    expect(wrong).toEqual([]);
    expect(last - first).toBe(9860);
  });
});
