import { dateInWords } from '../kernel/dates/dateInWords';
import { parseCalendarDate, Instant } from '../kernel/dates/calendarDate';
import { Column } from '../kernel/lists/columns';
import { FieldsOf, ItemOf, ListDeclaration } from '../kernel/lists/defineList';
import { Language } from '../kernel/text';
import { momentInWords } from './momentInWords';
import { Words } from './words';
import { en } from './strings.en';

export interface Difference {
  readonly column: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

type SharedWords = Pick<Words<typeof en>, 'yes' | 'no' | 'nothing'>;

interface Versions<L extends ListDeclaration> {
  readonly list: L;
  /** The item as the person saw it. */
  readonly seen: ItemOf<L>;
  /** What they want to change. */
  readonly mine: Partial<FieldsOf<L>>;
  readonly theirs: ItemOf<L>;
}

/** Columns for the machine: their meaning shows in the others. */
const silent = new Set(['lastAction', 'lastActionId', 'events', 'regime']);

/** The columns in which two versions of an item differ, in the order of the list, in words. */
export function differences<L extends ListDeclaration>({ list, seen, mine, theirs }: Versions<L>, language: Language, words: SharedWords): readonly Difference[] {
  const left: Readonly<Record<string, unknown>> = { ...seen, ...mine };
  const right: Readonly<Record<string, unknown>> = { ...theirs };
  return Object.entries(list.columns)
    .filter(([name]) => !silent.has(name))
    .map(([name, column]) => ({ column: name, label: column.title[language], mine: inWords(column, left[name], language, words), theirs: inWords(column, right[name], language, words) }))
    .filter(({ mine: a, theirs: b }) => a !== b);
}

/** The value of a column as a person reads it. */
export function inWords(column: Column, value: unknown, language: Language, words: SharedWords): string {
  if (value === null || value === undefined || value === '') return words.nothing;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return value.toLocaleString(`${language}-CA`);
  if (typeof value === 'string') return textInWords(column, value, language);
  return isNamed(value) ? value.name : words.nothing;
}

function textInWords({ kind, choices }: Column, value: string, language: Language): string {
  if (kind === 'choice') return choices?.find(choice => choice.value === value)?.label[language] ?? value;
  if (kind === 'moment') return momentInWords(value as Instant, language);
  const date = kind === 'date' ? parseCalendarDate(value) : undefined;
  return date ? dateInWords(date, language) : value;
}

function isNamed(value: unknown): value is { readonly name: string } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
}
