import { Brand } from '../../../kernel/brand';
import { Language } from '../../../kernel/text';

/** An hour of the day on the clocks of Toronto, `13:30`. */
export type ClockTime = Brand<string, 'ClockTime'>;

/** Reads `13:30`, `9:05`, `9 h 05`, `13h30`. Undefined for anything else and for hours that don't exist. */
export function parseClockTime(text: string): ClockTime | undefined {
  const match = /^(\d{1,2})\s?[:hH]\s?(\d{2})$/.exec(text.trim().replace(/\u00a0/g, ' '));
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return undefined;
  return `${match[1].padStart(2, '0')}:${match[2]}` as ClockTime;
}

/** "1:30 p.m."; « 13 h 30 ». */
export function timeInWords(time: ClockTime, language: Language): string {
  const [hour, minute] = time.split(':');
  if (language === 'fr') return minute === '00' ? `${Number(hour)} h` : `${Number(hour)} h ${minute}`;
  const half = Number(hour) < 12 ? 'a.m.' : 'p.m.';
  return `${Number(hour) % 12 === 0 ? 12 : Number(hour) % 12}:${minute} ${half}`;
}
