import { Language } from '../../../../kernel/text';

const units = { en: ['B', 'KB', 'MB', 'GB', 'TB'], fr: ['o', 'Ko', 'Mo', 'Go', 'To'] } as const;

/** `12.5 MB`, « 12,5 Mo »: of 1,024, one decimal under ten. */
export function bytesInWords(bytes: number, language: Language): string {
  const step = bytes < 1 ? 0 : Math.min(units.en.length - 1, Math.floor(Math.log(bytes) / Math.log(1024)));
  const value = bytes / 1024 ** step;
  const digits = step > 0 && value < 10 ? 1 : 0;
  return `${value.toLocaleString(`${language}-CA`, { maximumFractionDigits: digits })} ${units[language][step]}`;
}
