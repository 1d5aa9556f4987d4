import { CalendarDate, parseCalendarDate } from '../../../kernel/dates/calendarDate';
import { inSlices } from '../../../kernel/inSlices';
import { HeadedField, matchHeads } from '../../../ui/spreadsheet/matchHeads';
import { FileRow, FileTable } from '../../../ui/spreadsheet/readFileTable';
import { StoredFile } from './storedFile';

/** Columns of a listing of a shared drive. */
export const listingFields = {
  path: { label: { en: 'Path', fr: 'Chemin' }, alsoCalled: ['full name', 'fullname', 'file', 'file path', 'fichier', 'chemin complet'] },
  size: { label: { en: 'Size', fr: 'Taille' }, alsoCalled: ['length', 'bytes', 'octets', 'size bytes'] },
  changed: { label: { en: 'Modified', fr: 'Modifié le' }, alsoCalled: ['last write time', 'lastwritetime', 'date modified', 'changed', 'modifié', 'date de modification'] },
  owner: { label: { en: 'Owner', fr: 'Propriétaire' }, alsoCalled: ['author', 'auteur', 'responsable'] },
  checksum: { label: { en: 'Checksum', fr: 'Somme de contrôle' }, alsoCalled: ['sha256', 'sha-256', 'md5', 'hash', 'empreinte'] },
} as const satisfies Record<string, HeadedField>;
export type ListingField = keyof typeof listingFields;

/** How days stand that are not year-month-day. Nothing in a file tells 03/04 from 04/03: a person says it. */
export type DayOrder = 'dayMonthYear' | 'monthDayYear';

export interface ListingProblem {
  readonly line: number;
  readonly field: ListingField;
  readonly value: string;
}

export type ReadListing =
  | { readonly ok: true; readonly files: readonly StoredFile[]; /** The first ones. */ readonly problems: readonly ListingProblem[]; readonly problemCount: number }
  | { readonly ok: false; readonly missing: readonly ListingField[] };

const needed = ['path', 'size', 'changed'] as const satisfies readonly ListingField[];
const shownProblems = 200;

/** Reads a listing row by row; a row that can't be read is told and left out. `pause` lets the page breathe. */
export async function readListing({ heads, rows }: FileTable, order: DayOrder, pause: () => Promise<void>): Promise<ReadListing> {
  const match = matchHeads(listingFields, heads);
  const missing = needed.filter(field => match[field] === undefined);
  if (missing.length > 0) return { ok: false, missing };
  const files: StoredFile[] = [];
  const problems: ListingProblem[] = [];
  let problemCount = 0;
  await inSlices(rows, pause, row => {
    const read = readRow(row, match, order);
    if ('path' in read) files.push(read);
    else {
      problemCount += 1;
      if (problems.length < shownProblems) problems.push(read);
    }
  });
  return { ok: true, files, problems, problemCount };
}

function readRow({ line, cells }: FileRow, match: Readonly<Partial<Record<ListingField, number>>>, order: DayOrder): StoredFile | ListingProblem {
  const cell = (field: ListingField): string => (match[field] === undefined ? '' : (cells[match[field]] ?? ''));
  const path = cell('path').replace(/\\/g, '/').replace(/\/+$/, '');
  const size = bytesIn(cell('size'));
  const changedOn = dayIn(cell('changed'), order);
  if (path === '') return { line, field: 'path', value: cell('path') };
  if (size === undefined) return { line, field: 'size', value: cell('size') };
  if (changedOn === undefined) return { line, field: 'changed', value: cell('changed') };
  const checksum = cell('checksum').toLowerCase();
  return { path, size, changedOn, owner: cell('owner'), says: 'unknown', ...(checksum === '' ? {} : { checksum }) };
}

const units: Readonly<Record<string, number>> = { '': 1, b: 1, o: 1, kb: 1024, ko: 1024, mb: 1024 ** 2, mo: 1024 ** 2, gb: 1024 ** 3, go: 1024 ** 3 };

/** `1,234`, `1 234`, `12.5 KB`, `3,2 Mo`: whole bytes. Undefined for anything else. */
export function bytesIn(text: string): number | undefined {
  const parts = /^([\d\s.,\u00a0\u202f]+)\s*([a-z]*)$/i.exec(text.trim());
  if (!parts) return undefined;
  const unit = units[parts[2].toLowerCase()];
  if (unit === undefined) return undefined;
  const digits = parts[1].replace(/[\s\u00a0\u202f]/g, '');
  // Bytes are whole, so a point or comma in them parts thousands; before a unit it is the decimal mark.
  const value = unit === 1 ? Number(digits.replace(/[.,](?=\d{3}(\D|$))/g, '')) : Number(digits.replace(',', '.'));
  return Number.isFinite(value) && digits !== '' && (unit !== 1 || Number.isInteger(value)) ? Math.round(value * unit) : undefined;
}

/** `2024-03-05`, with or without a time after it, or `5/3/2024` in the order that the person named. */
export function dayIn(text: string, order: DayOrder): CalendarDate | undefined {
  const iso = parseCalendarDate(text.trim().slice(0, 10));
  if (iso) return iso;
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(\D|$)/.exec(text.trim());
  if (!parts) return undefined;
  const [day, month] = order === 'dayMonthYear' ? [parts[1], parts[2]] : [parts[2], parts[1]];
  return parseCalendarDate(`${parts[3]}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** The folder that holds all files of a listing; empty when they begin differently. */
export function rootOf(files: readonly StoredFile[]): string {
  if (files.length === 0) return '';
  let root = files[0].path.slice(0, Math.max(0, files[0].path.lastIndexOf('/')));
  for (const { path } of files) while (root !== '' && !path.startsWith(`${root}/`)) root = root.slice(0, Math.max(0, root.lastIndexOf('/')));
  return root;
}
