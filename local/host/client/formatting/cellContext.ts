import type { Language } from '../../../../src/kernel/text';
import type { FieldInfo, ListInfo } from '../sharePoint/listInfo';
import { isLookups, isPeople, Row, RowValue } from '../sharePoint/rows';
import { FormatContext } from './context';
import { FormatValue } from './expressionTree';
import { asDate } from './values';

export interface RowPlace {
  readonly list: ListInfo;
  readonly row: Row;
  readonly rowIndex: number;
}

export interface CellPlace extends RowPlace {
  readonly field: FieldInfo;
}

export interface PageFacts {
  readonly language: Language;
  readonly timeZone: string;
  readonly webUrl: string;
  /** The reader's mail address. */
  readonly me: string;
  readonly now: Date;
}

const lcids = { en: 1033, fr: 1036 } as const;

/** What a column's formatter sees of one cell. */
export function cellContext({ field, ...place }: CellPlace, page: PageFacts): FormatContext {
  return { ...rowContext(place, page), currentField: formatValue(field, place.row) };
}

/** What a view's formatter sees of one row. The current field is the title there, as in SharePoint. */
export function rowContext({ list, row, rowIndex }: RowPlace, page: PageFacts): FormatContext {
  const fieldNamed = (name: string): FieldInfo | undefined => list.fields.find(({ internalName }) => internalName === name);
  return {
    currentField: plainValue(row.Title),
    field: (name) => {
      const named = fieldNamed(name);
      return named ? formatValue(named, row) : plainValue(row[name]);
    },
    fieldTitle: (name) => fieldNamed(name.replace(/\.DisplayName$/, ''))?.title ?? '',
    now: page.now, me: page.me, lcid: lcids[page.language], rowIndex, currentWeb: page.webUrl, timeZone: page.timeZone,
  };
}

/** A cell's value by its column's type: dates as dates, figures as figures, the rest as the row has it. */
function formatValue(field: FieldInfo, row: Row): FormatValue {
  const value = row[field.internalName];
  const exact = row[`${field.internalName}.`];
  switch (field.type) {
    case 'DateTime':
      return asDate(typeof exact === 'string' ? exact : undefined);
    case 'Number':
    case 'Currency':
    case 'Integer':
    case 'Counter':
      return typeof value !== 'string' || value === '' ? undefined : Number(typeof exact === 'string' ? exact : value.replace(/,/g, ''));
    case 'Boolean':
      return row[`${field.internalName}.value`] === '1';
    case 'URL':
      return typeof value === 'string' ? { Url: value, desc: plainValue(row[`${field.internalName}.desc`]) } : undefined;
    default:
      return plainValue(value);
  }
}

/** A single person or lookup is itself, several are a list. */
function plainValue(value: RowValue | undefined): FormatValue {
  if (value === undefined || typeof value === 'string') return value;
  if (isPeople(value)) return single(value.map(({ id, title, email }) => ({ id, title, email })));
  if (isLookups(value)) return single(value.map(({ lookupId, lookupValue }) => ({ lookupId, lookupValue })));
  return value.map(String);
}

function single(values: readonly FormatValue[]): FormatValue {
  return values.length === 1 ? values[0] : values;
}
