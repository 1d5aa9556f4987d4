import { FormatContext } from './context';
import { FormattingError, FormatValue } from './expressionTree';
import { asDate, asNumber, asText, isTrue } from './values';
import { partsIn } from './zonedDate';

type FormatFunction = (given: readonly FormatValue[], context: FormatContext) => FormatValue;

const text = (given: readonly FormatValue[], index: number, context: FormatContext): string => asText(given[index], context);
const datePart = (part: 'year' | 'month' | 'day'): FormatFunction => ([value], { timeZone }) => {
  const date = asDate(value);
  return date && partsIn(date, timeZone)[part];
};
const ofNumber = (calculate: (value: number) => number): FormatFunction => ([value]) => calculate(asNumber(value));

/** SharePoint's functions, as far as lists of this house use them. `if` is not here: it works out one branch only. */
const functions: ReadonlyMap<string, FormatFunction> = new Map<string, FormatFunction>([
  ['toString', ([value], context) => asText(value, context)],
  // Nothing counts as nought, which is how formatters tell an empty date.
  ['Number', ([value]) => (value === undefined || value === '' ? 0 : asNumber(value))],
  ['Date', ([value]) => asDate(value)],
  ['toDateString', ([value], { timeZone }) => dateString(asDate(value), timeZone)],
  ['toLocaleDateString', ([value], { lcid, timeZone }) => asDate(value)?.toLocaleDateString(locale(lcid), { timeZone })],
  ['toLocaleTimeString', ([value], { lcid, timeZone }) => asDate(value)?.toLocaleTimeString(locale(lcid), { timeZone })],
  ['toLocaleString', ([value], { lcid, timeZone }) => asDate(value)?.toLocaleString(locale(lcid), { timeZone })],
  ['getDate', datePart('day')],
  // Months count from nought here, as in SharePoint.
  ['getMonth', (given, context) => asNumber(datePart('month')(given, context)) - 1],
  ['getYear', datePart('year')],
  ['addDays', ([value, days]) => added(value, asNumber(days) * 86_400_000)],
  ['addMinutes', ([value, minutes]) => added(value, asNumber(minutes) * 60_000)],
  ['abs', ofNumber(Math.abs)],
  ['floor', ofNumber(Math.floor)],
  ['sin', ofNumber(Math.sin)],
  ['cos', ofNumber(Math.cos)],
  ['pow', ([base, exponent]) => asNumber(base) ** asNumber(exponent)],
  ['ceiling', ofNumber(Math.ceil)],
  ['toLowerCase', ([value], context) => asText(value, context).toLowerCase()],
  ['toUpperCase', ([value], context) => asText(value, context).toUpperCase()],
  ['startsWith', (given, context) => text(given, 0, context).startsWith(text(given, 1, context))],
  ['endsWith', (given, context) => text(given, 0, context).endsWith(text(given, 1, context))],
  ['indexOf', (given, context) => text(given, 0, context).indexOf(text(given, 1, context))],
  ['lastIndexOf', (given, context) => text(given, 0, context).lastIndexOf(text(given, 1, context))],
  ['replace', (given, context) => text(given, 0, context).replace(text(given, 1, context), () => text(given, 2, context))],
  ['replaceAll', (given, context) => text(given, 0, context).replaceAll(text(given, 1, context), () => text(given, 2, context))],
  ['substring', (given, context) => text(given, 0, context).substring(asNumber(given[1]), given[2] === undefined ? undefined : asNumber(given[2]))],
  ['padStart', (given, context) => text(given, 0, context).padStart(Math.min(asNumber(given[1]), 100), text(given, 2, context))],
  ['padEnd', (given, context) => text(given, 0, context).padEnd(Math.min(asNumber(given[1]), 100), text(given, 2, context))],
  ['length', ([value]) => (Array.isArray(value) ? value.length : value === undefined ? 0 : 1)],
  ['join', (given, context) => (isMany(given[0]) ? given[0] : [given[0]]).map((item) => asText(item, context)).join(text(given, 1, context))],
  ['split', (given, context) => text(given, 0, context).split(text(given, 1, context))],
  ['not', ([value]) => !isTrue(value)],
]);

/** Calls a function by its name. Throws FormattingError for one that the page does not have. */
export function callFunction(name: string, given: readonly FormatValue[], context: FormatContext): FormatValue {
  const found = functions.get(name);
  if (!found) throw new FormattingError(`Unknown function ${name}`);
  return found(given, context);
}

function added(value: FormatValue, milliseconds: number): Date | undefined {
  const date = asDate(value);
  return date && new Date(date.getTime() + milliseconds);
}

/** `Thu Mar 05 2026`: English for every reader, as in SharePoint. */
function dateString(date: Date | undefined, timeZone: string): string {
  if (!date) return '';
  const part = (options: Intl.DateTimeFormatOptions): string => date.toLocaleDateString('en-US', { timeZone, ...options });
  return [part({ weekday: 'short' }), part({ month: 'short' }), part({ day: '2-digit' }), part({ year: 'numeric' })].join(' ');
}

function locale(lcid: number): string {
  return lcid === 3084 || lcid === 1036 ? 'fr-CA' : 'en-CA';
}

function isMany(value: FormatValue): value is readonly FormatValue[] {
  return Array.isArray(value);
}
