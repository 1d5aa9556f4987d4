import { Column } from '../../../../kernel/lists/columns';
import { Language } from '../../../../kernel/text';
import { choiceLabel } from '../../../../ui/labels';
import { TreeField, treeFields } from '../../scheme/import/schemeFields';
import { schemeEntries } from '../../schemeList';

const { columns } = schemeEntries;
const chosen: Readonly<Partial<Record<TreeField, Pick<Column, 'choices'>>>> = { level: columns.level, finalDisposition: columns.finalDisposition, appliesTo: columns.appliesTo };

export function fieldLabel(field: TreeField, language: Language): string {
  return treeFields[field].label[language];
}

/** A value of a field as a person reads it: the label of a chosen one, keywords with commas. */
export function fieldText(field: TreeField, value: string, language: Language): string {
  const column = chosen[field];
  if (column) return choiceLabel(column, value, language);
  return field === 'keywordsEn' || field === 'keywordsFr' ? value.split('|').join(', ') : value;
}
