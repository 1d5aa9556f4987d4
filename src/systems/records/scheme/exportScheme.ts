import { Column } from '../../../kernel/lists/columns';
import { Language } from '../../../kernel/text';
import { choiceLabel } from '../../../ui/labels';
import { schemeEntries } from '../schemeList';
import { branchesOf, SchemeBranch } from './branches';
import { Scheme, SchemeEntry } from './contract';
import { textsIn } from './import/differences';
import { treeFields, TreeField } from './import/schemeFields';

const fields = Object.keys(treeFields) as readonly TreeField[];
const { columns } = schemeEntries;
const chosen: Readonly<Partial<Record<TreeField, Pick<Column, 'choices'>>>> = { level: columns.level, finalDisposition: columns.finalDisposition, appliesTo: columns.appliesTo };

/** The scheme as rows of a file, its heads first, each entry after the one that it belongs to. An import of them finds nothing to change. */
export function exportRows(scheme: Scheme, language: Language): readonly (readonly string[])[] {
  const { tree, unplaced } = branchesOf(scheme);
  const entries = [...tree.flatMap(entriesUnder), ...unplaced];
  return [fields.map(field => treeFields[field].label[language]), ...entries.map(entry => rowOf(entry, language))];
}

function entriesUnder({ entry, branches, series }: SchemeBranch): readonly SchemeEntry[] {
  return [entry, ...series, ...branches.flatMap(entriesUnder)];
}

function rowOf(entry: SchemeEntry, language: Language): readonly string[] {
  const texts: Readonly<Record<TreeField, string>> = { ...textsIn(entry), code: entry.code, fromOn: entry.fromOn };
  return fields.map(field => {
    const column = chosen[field];
    return column ? choiceLabel(column, texts[field], language) : texts[field];
  });
}
