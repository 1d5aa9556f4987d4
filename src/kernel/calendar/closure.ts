import { RuleSource } from '../clock/explanation';
import { CalendarDate } from '../dates/calendarDate';
import { Bilingual } from '../text';

/** Why a day is a holiday or the office is closed. */
export interface Closure {
  readonly id: string;
  readonly name: Bilingual;
  readonly source: RuleSource;
}

/** Answers why a day doesn't count, or undefined when it does. */
export type WhyNot = (date: CalendarDate) => Closure | undefined;

/** A day that was passed over, and why. */
export interface PassedDay {
  readonly date: CalendarDate;
  readonly closure: Closure;
}

/** The days of an office: the statute's holidays and the days on which its doors are closed. */
export interface Calendar {
  isHoliday(date: CalendarDate): boolean;
  isOfficeClosed(date: CalendarDate): boolean;
  /** A holiday of the statute. A Saturday is none. */
  readonly whyHoliday: WhyNot;
  /** A holiday, a Saturday, or a day on which only the office is closed. */
  readonly whyClosed: WhyNot;
  /** A holiday or a Saturday. Days on which only the office is closed are business days. */
  readonly whyNotBusinessDay: WhyNot;
}
