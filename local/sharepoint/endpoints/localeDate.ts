import { readInstant, storedInstant } from '../../store/siteDates';

const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(AM|PM)?)?$/i;
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(AM|PM)?)?$/i;

const two = (value: number): string => String(value).padStart(2, '0');

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (/pm/i.test(half) ? 12 : 0);
}

/**
 * Reads a date as the site's forms do, in its locale and zone: `2/23/2026`, `2/23/2026 1:30 PM`, `2026-02-23 13:30:00`. Gives the stored
 * text, or SharePoint's complaint. ISO with a `T` is refused here, just as a locale's form is refused in a plain item update.
 */
export function readLocaleDate(text: string, zone: string): { readonly value: string } | string {
  if (/T\d{2}:/.test(text)) return 'You must specify a valid date within the range of 1/1/1900 and 12/31/8900.';
  const first = american.exec(text.trim());
  const second = yearFirst.exec(text.trim());
  const parts = first ? [first[3], first[1], first[2], ...first.slice(4)] : second?.slice(1);
  if (!parts) return 'Enter a date like this: 2/23/2012';
  const [year, month, day, hour = '0', minute = '0', seconds = '0', half] = parts;
  const wall = `${year}-${two(Number(month))}-${two(Number(day))}T${two(hourOf(Number(hour), half))}:${two(Number(minute))}:${two(Number(seconds))}`;
  const instant = readInstant(wall, zone);
  return instant === undefined ? 'Enter a date like this: 2/23/2012' : { value: storedInstant(instant) };
}
