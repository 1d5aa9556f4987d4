import { cellContext } from '../formatting/cellContext';
import { formattedText } from '../formatting/formattedText';
import type { FieldInfo } from '../sharePoint/listInfo';
import type { ListPlace } from './place';

/** A choice as the column's formatter words it: lists of this house keep one word and show it in the reader's language. */
export function choiceLabel({ list, facts }: ListPlace, field: FieldInfo, choice: string): string {
  if (field.type !== 'Choice' || field.formatter === undefined || choice === '') return choice;
  const context = cellContext({ list, field, row: { ID: '0', [field.internalName]: choice }, rowIndex: 0 }, facts);
  return formattedText(field.formatter, context) ?? choice;
}
