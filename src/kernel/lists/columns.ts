import { Brand } from '../brand';
import { CalendarDate, Instant } from '../dates/calendarDate';
import { Bilingual } from '../text';

/** The number of a person in the site's user list. Another site numbers the same person otherwise. */
export type PersonId = Brand<number, 'PersonId'>;

/** A person as a list column gives them. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
}

export type ColumnKind = 'text' | 'note' | 'number' | 'yesNo' | 'date' | 'moment' | 'choice' | 'person';

/**
 * How a query may lean on a column. `none`: not indexed. `few`: indexed, and one value never matches more than a handful
 * of items, however old the list grows. `many`: indexed, but one value may come to match more than 5,000 items, so it
 * needs another condition beside it.
 */
export type IndexReach = 'none' | 'few' | 'many';

/** One column of a list. `Value` is what it holds when filled; `Growing` the choices that pile up over the years. */
export interface Column<
  Kind extends ColumnKind = ColumnKind,
  Value = unknown,
  Required extends boolean = boolean,
  Reach extends IndexReach = IndexReach,
  Growing = unknown,
> {
  readonly kind: Kind;
  readonly title: Bilingual;
  readonly hint?: Bilingual;
  readonly required: Required;
  readonly reach: Reach;
  readonly unique: boolean;
  readonly choices?: readonly ColumnChoice[];
  readonly grows?: readonly Growing[];
  /** Longest text, in UTF-16 units; SharePoint refuses more than 255 in a text column. */
  readonly maxLength?: number;
  /** A date that is shown by how near it is, with colour, icon and words (SharePoint's JSON column formatting). */
  readonly isDue?: boolean;
  /** Never set: carries `Value` for the compiler. */
  readonly holds?: Value;
}

export interface ColumnChoice {
  readonly value: string;
  readonly label: Bilingual;
}

interface ColumnOptions {
  readonly title: Bilingual;
  readonly hint?: Bilingual;
  readonly required?: boolean;
  readonly unique?: boolean;
  /** `true` is `many`. A unique column is always `few`. */
  readonly indexed?: boolean | 'few';
}

type RequiredOf<O> = O extends { readonly required: true } ? true : false;
type ReachOf<O> = O extends { readonly unique: true } | { readonly indexed: 'few' } ? 'few' : O extends { readonly indexed: true } ? 'many' : 'none';

function reachOf(options: ColumnOptions): IndexReach {
  if (options.unique || options.indexed === 'few') return 'few';
  return options.indexed ? 'many' : 'none';
}

function column<Kind extends ColumnKind, Value, O extends ColumnOptions>(kind: Kind, options: O): Column<Kind, Value, RequiredOf<O>, ReachOf<O>, never> {
  return {
    kind,
    title: options.title,
    hint: options.hint,
    required: (options.required ?? false) as RequiredOf<O>,
    reach: reachOf(options) as ReachOf<O>,
    unique: options.unique ?? false,
  };
}

/** One line, at most 255 characters. */
export function text<const O extends ColumnOptions & { readonly maxLength?: number }>(options: O): Column<'text', string, RequiredOf<O>, ReachOf<O>, never> {
  return { ...column<'text', string, O>('text', options), maxLength: options.maxLength ?? 255 };
}

/** Several lines of plain text, up to 63,999 characters. SharePoint can neither index nor filter it. */
export function note<const O extends Omit<ColumnOptions, 'indexed' | 'unique'>>(options: O): Column<'note', string, RequiredOf<O>, 'none', never> {
  return { ...column<'note', string, O>('note', options), reach: 'none', maxLength: 63_999 };
}

export function number<const O extends ColumnOptions>(options: O): Column<'number', number, RequiredOf<O>, ReachOf<O>, never> {
  return column('number', options);
}

export function yesNo<const O extends Omit<ColumnOptions, 'required' | 'unique'>>(options: O): Column<'yesNo', boolean, true, ReachOf<O>, never> {
  return { ...column<'yesNo', boolean, O>('yesNo', options), required: true };
}

/** A calendar date with no hour: SharePoint's date-only column. */
export function date<const O extends ColumnOptions & { readonly isDue?: boolean }>(options: O): Column<'date', CalendarDate, RequiredOf<O>, ReachOf<O>, never> {
  return { ...column<'date', CalendarDate, O>('date', options), isDue: options.isDue };
}

/** A moment in time, kept in UTC. */
export function moment<const O extends ColumnOptions>(options: O): Column<'moment', Instant, RequiredOf<O>, ReachOf<O>, never> {
  return column('moment', options);
}

export function person<const O extends Omit<ColumnOptions, 'unique'>>(options: O): Column<'person', Person, RequiredOf<O>, ReachOf<O>, never> {
  return column('person', options);
}

/**
 * One of some values. The keys of `choices` are what is stored; the labels are what people read.
 * `grows` names the values that gather items for ever (closed, released): a query for those must bound a date too.
 */
export function choice<const Choices extends Record<string, Bilingual>, const O extends Omit<ColumnOptions, 'unique'>, const Growing extends keyof Choices & string = never>(
  choices: Choices,
  options: O & { readonly grows?: readonly Growing[] },
): Column<'choice', keyof Choices & string, RequiredOf<O>, ReachOf<O>, Growing> {
  return {
    ...column<'choice', keyof Choices & string, O>('choice', options),
    choices: Object.entries(choices).map(([value, label]) => ({ value, label })),
    grows: options.grows,
  };
}
