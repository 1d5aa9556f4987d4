import { ColumnChoice } from '../lists/columns';
import { Language } from '../text';
import { columnSchema, inLanguage, marks, quoted } from './formatting';

/** JSON column formatting that shows a choice by its label in the reader's language. What is stored stays the short name. */
export function choiceFormatter(choices: readonly ColumnChoice[]): string {
  return JSON.stringify({
    $schema: columnSchema,
    elmType: 'span',
    attributes: { class: marks.choice },
    txtContent: `=${inLanguage(labelIn('en', choices), labelIn('fr', choices))}`,
  });
}

function labelIn(language: Language, [first, ...rest]: readonly ColumnChoice[]): string {
  if (!first) return '@currentField';
  return `if(@currentField == ${quoted(first.value)}, ${quoted(first.label[language])}, ${labelIn(language, rest)})`;
}
