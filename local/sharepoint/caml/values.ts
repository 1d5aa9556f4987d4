import { FieldRow } from '../../store/contract';
import { Scalar } from '../../store/itemQuery';
import { coerceForField, comparesIds } from '../coerce';
import { parseDateText, todayText } from '../dateText';
import { storedInstant } from '../../store/siteDates';
import { CamlContext } from './context';
import { attributeOf, childOf, Element, isTrue } from './xml';

/** A `<Value>`: what it holds, and for dates whether the hour counts. `value` is undefined when nothing can equal it. */
export interface CamlValue {
  readonly value: Scalar | undefined;
  readonly byDay: boolean;
}

function relativeDate(element: Element, context: CamlContext): string | undefined {
  const today = childOf(element, 'Today');
  if (today) return todayText(context.now, Number(attributeOf(today, 'OffsetDays') ?? attributeOf(today, 'Offset') ?? '0') || 0, context.zone);
  return childOf(element, 'Now') ? storedInstant(context.now) : undefined;
}

/** Reads a `<Value>` for a column; `sub` says that a person or lookup is compared by one of its properties. */
export function readValue(element: Element, field: FieldRow, sub: string | undefined, context: CamlContext): CamlValue {
  if (childOf(element, 'UserID')) return { value: context.userId, byDay: false };
  if (field.type === 'DateTime') {
    const text = relativeDate(element, context) ?? parseDateText(element.text, context.zone);
    return { value: text, byDay: !isTrue(attributeOf(element, 'IncludeTimeValue')) };
  }
  const text = element.text.trim() === '' ? '' : element.text;
  if (text === '') return { value: undefined, byDay: false };
  return { value: coerceForField(field, sub, lookupText(text, sub), context.zone), byDay: false };
}

/** `12;#Some title` names item 12: by number where numbers are compared, by its text elsewhere. */
function lookupText(text: string, sub: string | undefined): string {
  const pair = /^(\d+);#(.*)$/s.exec(text);
  if (!pair || sub === undefined) return text;
  return comparesIds(sub) ? pair[1] : pair[2];
}
