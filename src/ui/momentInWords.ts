import { Instant } from '../kernel/dates/calendarDate';
import { Language } from '../kernel/text';

/** A moment on the clocks of the office: "March 5, 2026 at 2:07 p.m." Always in America/Toronto, wherever the browser is. */
export function momentInWords(at: Instant, language: Language): string {
  return new Intl.DateTimeFormat(`${language}-CA`, { dateStyle: 'long', timeStyle: 'short', timeZone: 'America/Toronto' }).format(new Date(at));
}
