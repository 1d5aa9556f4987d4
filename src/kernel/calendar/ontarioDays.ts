import { RuleSource } from '../clock/explanation';
import { addDays, CalendarDate, weekday } from '../dates/calendarDate';
import { Bilingual } from '../text';
import { Closure } from './closure';
import { dayOf, easterSunday, nthWeekday, onOrAfter } from './yearDates';

/** A day that comes back every year in which its rule holds. */
export interface YearlyDay extends Closure {
  /** The date in that year, or undefined when the year has none. */
  readonly on: (year: number) => CalendarDate | undefined;
}

const section88: RuleSource = { text: 'Legislation Act, 2006, s. 88(2)', textFr: 'Loi de 2006 sur la législation, par. 88 (2)', confidence: 'high' };
const subsection = (number: number): RuleSource => ({
  text: `Legislation Act, 2006, s. 88(${number})`,
  textFr: `Loi de 2006 sur la législation, par. 88 (${number})`,
  confidence: 'high',
});
const officeHours: RuleSource = { text: 'Ontario Public Service office hours', textFr: "Heures de bureau de la fonction publique de l'Ontario", confidence: 'unverified' };
const truthAward: RuleSource = { text: 'Observed in 2021; special holiday by the arbitration award of July 2023', textFr: 'Observé en 2021; congé spécial selon la décision arbitrale de juillet 2023', confidence: 'high' };

const yearly = (id: string, name: Bilingual, source: RuleSource, on: YearlyDay['on']): YearlyDay => ({ id, name, source, on });
const sunday = 0;
const monday = 1;
const saturday = 6;

export const sundays: Closure = { id: 'sunday', name: { en: 'Sunday', fr: 'dimanche' }, source: section88 };
export const saturdays: Closure = { id: 'saturday', name: { en: 'Saturday', fr: 'samedi' }, source: officeHours };

/**
 * Holidays of Legislation Act, 2006, s. 88, beside Sundays. Not the employment standards list: that one has no Easter Monday
 * and no Remembrance Day. Days fixed by proclamation are no rule and are given to `ontarioCalendar` as data.
 */
export const legislationActHolidays: readonly YearlyDay[] = [
  yearly('newYear', { en: "New Year's Day", fr: "jour de l'An" }, section88, (year) => dayOf(year, 1, 1)),
  yearly('newYearMonday', { en: "Monday after New Year's Day", fr: "lundi suivant le jour de l'An" }, subsection(3), (year) =>
    weekday(dayOf(year, 1, 1)) === sunday ? dayOf(year, 1, 2) : undefined,
  ),
  // First kept on 2008-02-18.
  yearly('familyDay', { en: 'Family Day', fr: 'jour de la Famille' }, section88, (year) => (year >= 2008 ? nthWeekday(year, 2, monday, 3) : undefined)),
  yearly('goodFriday', { en: 'Good Friday', fr: 'vendredi saint' }, section88, (year) => addDays(easterSunday(year), -2)),
  yearly('easterMonday', { en: 'Easter Monday', fr: 'lundi de Pâques' }, section88, (year) => addDays(easterSunday(year), 1)),
  // The Monday before May 25.
  yearly('victoriaDay', { en: 'Victoria Day', fr: 'fête de Victoria' }, section88, (year) => onOrAfter(dayOf(year, 5, 18), monday)),
  // When July 1 is a Sunday, Canada Day itself falls on July 2.
  yearly('canadaDay', { en: 'Canada Day', fr: 'fête du Canada' }, subsection(4), (year) =>
    weekday(dayOf(year, 7, 1)) === sunday ? dayOf(year, 7, 2) : dayOf(year, 7, 1),
  ),
  yearly('labourDay', { en: 'Labour Day', fr: 'fête du Travail' }, section88, (year) => nthWeekday(year, 9, monday, 1)),
  yearly('thanksgiving', { en: 'Thanksgiving Day', fr: "jour de l'Action de grâces" }, section88, (year) => nthWeekday(year, 10, monday, 2)),
  yearly('remembranceDay', { en: 'Remembrance Day', fr: 'jour du Souvenir' }, section88, (year) => dayOf(year, 11, 11)),
  yearly('christmas', { en: 'Christmas Day', fr: 'jour de Noël' }, section88, (year) => dayOf(year, 12, 25)),
  yearly('boxingDay', { en: 'Boxing Day', fr: 'lendemain de Noël' }, section88, (year) => dayOf(year, 12, 26)),
  // A Saturday gives the Monday, a Sunday the Tuesday: either way December 27.
  yearly('christmasMoved', { en: 'holiday for Christmas Day', fr: 'congé pour le jour de Noël' }, subsection(5), (year) =>
    weekday(dayOf(year, 12, 25)) === saturday || weekday(dayOf(year, 12, 25)) === sunday ? dayOf(year, 12, 27) : undefined,
  ),
];

/** Days on which the offices of the Ontario Public Service are closed though the Legislation Act does not list them. */
export const officeClosures: readonly YearlyDay[] = [
  yearly('civicHoliday', { en: 'Civic Holiday', fr: 'congé civique' }, officeHours, (year) => nthWeekday(year, 8, monday, 1)),
  // Observed in 2021, not in 2022, and each year since the award of 2023.
  yearly(
    'truthAndReconciliation',
    { en: 'National Day for Truth and Reconciliation', fr: 'Journée nationale de la vérité et de la réconciliation' },
    truthAward,
    (year) => (year === 2021 || year >= 2023 ? dayOf(year, 9, 30) : undefined),
  ),
];
