import fc from 'fast-check';
import { FormatContext } from '../../../local/host/client/formatting/context';
import { FormatElement, readFormatter } from '../../../local/host/client/formatting/formatter';
import { readViewFormatter } from '../../../local/host/client/formatting/viewFormatter';
import { resolve } from '../../../local/host/client/formatting/resolve';
import { asText } from '../../../local/host/client/formatting/values';
import { addDays, CalendarDate, calendarDate, dayNumber, daysBetween, fromDayNumber } from '../../../src/kernel/dates/calendarDate';
import { dueInWords } from '../../../src/kernel/dates/dateInWords';
import { torontoToday } from '../../../src/kernel/dates/torontoToday';
import { dueFormatter, dueRowFormatter } from '../../../src/kernel/provisioning/dueFormatter';
import { Language } from '../../../src/kernel/text';
import { dueTone } from '../../../src/ui/dueTone';
import { sentence } from '../../../src/ui/sentence';
import { midnightInToronto } from './midnight';

const cell = readFormatter(dueFormatter());
const rowClass = readViewFormatter(dueRowFormatter('DueOn')).additionalRowClass ?? '';
const lcids = { en: 1033, fr: 1036 } as const;

/** What the formatter makes of a date that SharePoint keeps as midnight at the site, at a moment. */
function drawn(due: CalendarDate | undefined, now: Date, language: Language) {
  const date = due && midnightInToronto(due);
  const context: FormatContext = {
    currentField: date, field: name => (name === 'DueOn' ? date : undefined), fieldTitle: () => '', now, me: '', lcid: lcids[language], rowIndex: 0, currentWeb: '', timeZone: 'America/Toronto',
  };
  const text = (expression: FormatElement['txtContent']): string => asText(resolve(expression ?? '', context), context);
  const [icon, words] = cell.children ?? [];
  return {
    words: text(words.txtContent), icon: text(icon.attributes?.iconName), className: text(cell.attributes?.class), day: text(cell.attributes?.title), display: text(cell.style?.display),
    rowClass: text(rowClass),
  };
}

const noon = (day: string): Date => new Date(`${day}T17:00:00Z`);
const near = (due: CalendarDate, today: CalendarDate, language: Language): string => sentence(dueInWords(due, today, language)).replace(/'/g, '\u2019');

it.each<[string, string, string]>([
  ['2026-03-07', '3 days overdue', 'En retard de 3 jours'],
  ['2026-03-09', '1 day overdue', 'En retard de 1 jour'],
  ['2026-03-10', 'Due today', 'Échéance aujourd\u2019hui'],
  ['2026-03-11', 'Due in 1 day', 'Échéance dans 1 jour'],
  ['2026-04-09', 'Due in 30 days', 'Échéance dans 30 jours'],
  ['2026-04-10', 'Due 2026-04-10', 'Échéance le 2026-04-10'],
])('on 2026-03-10 a date of %s reads "%s" and "%s"', (due, en, fr) => {
  expect([drawn(calendarDate(due), noon('2026-03-10'), 'en').words, drawn(calendarDate(due), noon('2026-03-10'), 'fr').words]).toEqual([en, fr]);
  expect(drawn(calendarDate(due), noon('2026-03-10'), 'en').day).toBe(due);
});

it('reads the same at any hour of a day on which the clock changes', () => {
  for (const [today, first, last] of [['2026-03-08', '05:00', '03:59'], ['2026-11-01', '04:00', '04:59']] as const) {
    const [start, end] = [new Date(`${today}T${first}:00Z`), new Date(`${addDays(calendarDate(today), 1)}T${last}:00Z`)];
    for (const offset of [-1, 0, 1, 2]) {
      const due = addDays(calendarDate(today), offset);
      expect([drawn(due, start, 'en').words, drawn(due, end, 'en').words]).toEqual([near(due, calendarDate(today), 'en'), near(due, calendarDate(today), 'en')]);
    }
  }
});

it('says what the pages say, with the icon and class of the same nearness, at every moment from 1990 to 2090', () => {
  const moments = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2090, 0, 1) });
  fc.assert(
    fc.property(moments, fc.integer({ min: -400, max: 30 }), fc.constantFrom<Language>('en', 'fr'), (moment, ahead, language) => {
      const today = torontoToday(moment);
      const due = addDays(today, ahead);
      const { words, icon, className, rowClass: row } = drawn(due, new Date(moment), language);
      const tone = dueTone(due, today);
      expect(words).toBe(near(due, today, language));
      expect(icon).toBe({ overdue: 'Warning', soon: 'Clock', later: 'Calendar' }[tone]);
      expect(className).toBe(`intranet-due ${{ overdue: 'sp-field-severity--blocked', soon: 'sp-field-severity--warning', later: '' }[tone]}`);
      expect(row).toBe(className);
    }),
    { numRuns: 300 },
  );
});

it('counts days as the calendar does, from 1901 to 2099', () => {
  const days = fc.integer({ min: dayNumber(calendarDate('1901-01-01')), max: dayNumber(calendarDate('2099-12-31')) }).map(fromDayNumber);
  fc.assert(
    fc.property(days, days, (today, due) => {
      fc.pre(due < today);
      expect(drawn(due, noon(today), 'en').words).toBe(`${daysBetween(due, today)} ${daysBetween(due, today) === 1 ? 'day' : 'days'} overdue`);
    }),
    { numRuns: 200 },
  );
});

it('draws nothing where there is no date', () => {
  expect(drawn(undefined, noon('2026-03-10'), 'en')).toEqual({ words: '', icon: '', className: 'intranet-due ', day: '', display: 'none', rowClass: 'intranet-due ' });
});
