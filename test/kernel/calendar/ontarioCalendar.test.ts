import { addDays, calendarDate, CalendarDate, weekday } from '../../../src/kernel/dates/calendarDate';
import { ontarioCalendar } from '../../../src/kernel/calendar/ontarioCalendar';
import { easterSunday } from '../../../src/kernel/calendar/yearDates';

const calendar = ontarioCalendar();
const day = calendarDate;

function daysOf(year: number): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let date = day(`${year}-01-01`); date.startsWith(String(year)); date = addDays(date, 1)) days.push(date);
  return days;
}

/** Holidays that are no plain Sunday, as "date id". */
function holidaysOf(year: number): string[] {
  return daysOf(year).flatMap((date) => {
    const holiday = calendar.whyHoliday(date);
    return holiday && holiday.id !== 'sunday' ? [`${date} ${holiday.id}`] : [];
  });
}

describe('Legislation Act holidays', () => {
  it('are those of s. 88 in a plain year', () => {
    expect(holidaysOf(2026)).toEqual([
      '2026-01-01 newYear', '2026-02-16 familyDay', '2026-04-03 goodFriday', '2026-04-06 easterMonday', '2026-05-18 victoriaDay', '2026-07-01 canadaDay',
      '2026-09-07 labourDay', '2026-10-12 thanksgiving', '2026-11-11 remembranceDay', '2026-12-25 christmas', '2026-12-26 boxingDay',
    ]);
  });

  it('move when they fall on a weekend, as s. 88(3) to (5) say', () => {
    expect(holidaysOf(2023)).toContain('2023-01-02 newYearMonday');
    expect(holidaysOf(2018)).toContain('2018-07-02 canadaDay');
    expect(calendar.whyHoliday(day('2018-07-01'))?.id).toBe('sunday');
    // Christmas on a Saturday gives the Monday, on a Sunday the Tuesday.
    expect(holidaysOf(2021)).toEqual(expect.arrayContaining(['2021-12-25 christmas', '2021-12-26 boxingDay', '2021-12-27 christmasMoved']));
    expect(holidaysOf(2022)).toEqual(expect.arrayContaining(['2022-12-25 christmas', '2022-12-26 boxingDay', '2022-12-27 christmasMoved']));
  });

  it('do not move when the statute does not move them', () => {
    expect(calendar.isHoliday(day('2022-01-03'))).toBe(false); // New Year on a Saturday
    expect(calendar.isHoliday(day('2023-07-03'))).toBe(false); // Canada Day on a Saturday
    expect(calendar.isHoliday(day('2026-12-28'))).toBe(false); // Boxing Day on a Saturday
  });

  it('have Family Day from 2008 on', () => {
    expect(holidaysOf(2007).join()).not.toContain('familyDay');
    expect(holidaysOf(2008)).toContain('2008-02-18 familyDay');
  });

  it.each([[1988, '1988-04-03'], [2000, '2000-04-23'], [2008, '2008-03-23'], [2011, '2011-04-24'], [2019, '2019-04-21'], [2038, '2038-04-25'], [2060, '2060-04-18']])(
    'find Easter of %i', (year, date) => expect(easterSunday(year)).toBe(date),
  );

  it('find every Easter from 1988 to 2060 where the table of paschal moons has it', () => {
    // Church full moons of 1900 to 2199 by golden number; Easter is the next Sunday.
    const moons = ['04-14', '04-03', '03-23', '04-11', '03-31', '04-18', '04-08', '03-28', '04-16', '04-05', '03-25', '04-13', '04-02', '03-22', '04-10', '03-30', '04-17', '04-07', '03-27'];
    for (let year = 1988; year <= 2060; year += 1) {
      const moon = day(`${year}-${moons[year % 19]}`);
      expect(easterSunday(year)).toBe(addDays(moon, 7 - weekday(moon)));
    }
  });

  it('count eleven to thirteen days a year from 2008 to 2060, with a name in both languages and a source each', () => {
    for (let year = 2008; year <= 2060; year += 1) {
      expect(holidaysOf(year).length).toBeGreaterThanOrEqual(11);
      expect(holidaysOf(year).length).toBeLessThanOrEqual(13);
    }
    for (const date of daysOf(2023)) {
      const closure = calendar.whyClosed(date);
      if (!closure) continue;
      expect([closure.name.en, closure.name.fr, closure.source.text, closure.source.textFr]).not.toContain('');
    }
  });
});

describe('office closures', () => {
  it('have Saturdays and the Civic Holiday, which are no holidays', () => {
    expect([calendar.isHoliday(day('2026-08-03')), calendar.whyClosed(day('2026-08-03'))?.id]).toEqual([false, 'civicHoliday']);
    expect([calendar.isHoliday(day('2026-11-21')), calendar.whyClosed(day('2026-11-21'))?.id]).toEqual([false, 'saturday']);
    expect(calendar.whyNotBusinessDay(day('2026-11-21'))?.id).toBe('saturday');
    expect(calendar.whyNotBusinessDay(day('2026-08-03'))).toBeUndefined();
  });

  it.each([[2020, false], [2021, true], [2022, false], [2023, true], [2024, true], [2060, true]])('close on September 30 of %i: %s', (year, closed) => {
    const date = day(`${year}-09-30`);
    expect(calendar.isHoliday(date)).toBe(false);
    // September 30 of 2023 is a Saturday: the name of the day comes first.
    expect(calendar.whyClosed(date)?.id === 'truthAndReconciliation').toBe(closed);
  });

  it('contain every holiday', () => {
    for (const date of daysOf(2025)) if (calendar.isHoliday(date)) expect(calendar.isOfficeClosed(date)).toBe(true);
  });
});

describe('days that an owner adds', () => {
  const source = { text: 'Memo of the office', textFr: 'Note du bureau', confidence: 'high' } as const;
  const inLieu = { kind: 'officeClosure', date: day('2026-12-28'), id: 'boxingDayInLieu', name: { en: 'Boxing Day in lieu', fr: 'Congé compensatoire' }, source } as const;
  const proclaimed = { kind: 'proclaimed', date: day('2027-03-03'), id: 'mourning', name: { en: 'Day of mourning', fr: 'Jour de deuil' }, source } as const;

  it('close the office, or are holidays, in that calendar alone', () => {
    const own = ontarioCalendar([inLieu, proclaimed]);
    expect([own.isHoliday(day('2026-12-28')), own.whyClosed(day('2026-12-28'))?.name.fr]).toEqual([false, 'Congé compensatoire']);
    expect([own.isHoliday(day('2027-03-03')), own.isOfficeClosed(day('2027-03-03'))]).toEqual([true, true]);
    expect([calendar.isOfficeClosed(day('2026-12-28')), calendar.isHoliday(day('2027-03-03'))]).toEqual([false, false]);
  });
});
