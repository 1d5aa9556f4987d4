import { ColumnChoice } from '../lists/columns';
import { Language } from '../text';

/** Class on what our formatting draws, by which a later set-up knows it as ours and not an administrator's. */
const mark = 'intranet-choice';
/** SharePoint's numbers for the French it has: of France and of Canada. */
const frenchNumbers = [1036, 3084];

/** JSON column formatting that shows a choice by its label in the reader's language. What is stored stays the short name. */
export function choiceFormatter(choices: readonly ColumnChoice[]): string {
  const isFrench = frenchNumbers.map(number => `@lcid == ${number}`).join(' || ');
  const text = `=if(${isFrench}, ${labelIn('fr', choices)}, ${labelIn('en', choices)})`;
  return JSON.stringify({
    $schema: 'https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json',
    elmType: 'span',
    attributes: { class: mark },
    txtContent: text,
  });
}

/** True when a column's formatting came from an earlier set-up. */
export function isOurFormatter(formatter: string): boolean {
  return formatter.includes(mark);
}

function labelIn(language: Language, [first, ...rest]: readonly ColumnChoice[]): string {
  if (!first) return '@currentField';
  return `if(@currentField == ${quoted(first.value)}, ${quoted(first.label[language])}, ${labelIn(language, rest)})`;
}

// The formatting language has no escape for an apostrophe inside a text; the typographic one reads the same.
function quoted(text: string): string {
  return `'${text.replace(/'/g, '\u2019')}'`;
}
