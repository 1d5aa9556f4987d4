import { Language } from '../text';
import { CalendarDate, daysBetween, Weekday, weekday } from './calendarDate';

// Own tables, not Intl: the words must be the same in every browser, and French needs "1er".
const months = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
} as const satisfies Record<Language, readonly string[]>;

const weekdays = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
} as const satisfies Record<Language, readonly string[]>;

/** "March 5, 2026"; "5 mars 2026", and "1er mars 2026" on the first of a month. */
export function dateInWords(date: CalendarDate, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  const monthName = months[language][month - 1];
  if (language === 'en') return `${monthName} ${day}, ${year}`;
  return `${day === 1 ? '1er' : day} ${monthName} ${year}`;
}

/** "Thursday, March 5, 2026"; "jeudi 5 mars 2026". */
export function dayInWords(date: CalendarDate, language: Language): string {
  const name = weekdays[language][weekday(date)];
  return language === 'en' ? `${name}, ${dateInWords(date, language)}` : `${name} ${dateInWords(date, language)}`;
}

/** "Sunday"; « dimanche ». */
export function weekdayInWords(day: Weekday, language: Language): string {
  return weekdays[language][day];
}

/** "March 2026"; « mars 2026 ». */
export function monthInWords(day: CalendarDate, language: Language): string {
  const [year, month] = day.split('-').map(Number);
  return `${months[language][month - 1]} ${year}`;
}

/** How far a due date is from today: "due today", "due in 3 days", "2 days overdue", in the reader's language. Days are calendar days. */
export function dueInWords(date: CalendarDate, today: CalendarDate, language: Language): string {
  const ahead = daysBetween(today, date);
  const days = Math.abs(ahead);
  if (language === 'fr') {
    if (ahead === 0) return "échéance aujourd'hui";
    const count = `${days} ${days === 1 ? 'jour' : 'jours'}`;
    return ahead > 0 ? `échéance dans ${count}` : `en retard de ${count}`;
  }
  if (ahead === 0) return 'due today';
  const count = `${days} ${days === 1 ? 'day' : 'days'}`;
  return ahead > 0 ? `due in ${count}` : `${count} overdue`;
}
