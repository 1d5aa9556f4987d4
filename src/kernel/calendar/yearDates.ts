import { addDays, CalendarDate, calendarDate, Weekday, weekday } from '../dates/calendarDate';

/** `month` 1 to 12. */
export function dayOf(year: number, month: number, day: number): CalendarDate {
  return calendarDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

/** The first such weekday on or after a date. */
export function onOrAfter(date: CalendarDate, wanted: Weekday): CalendarDate {
  return addDays(date, (wanted - weekday(date) + 7) % 7);
}

/** `nth` 1 is the first Monday (or other weekday) of the month. */
export function nthWeekday(year: number, month: number, wanted: Weekday, nth: number): CalendarDate {
  return addDays(onOrAfter(dayOf(year, month, 1), wanted), 7 * (nth - 1));
}

/** Easter Sunday of the Gregorian calendar, by the anonymous computus (Meeus, Jones, Butcher). */
export function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * lateMoon + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}
