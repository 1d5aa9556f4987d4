import { RuleScope } from '../../schemeList';
import { SchemeEntry } from '../contract';
import { keywordMark } from '../entryOf';
import { DraftEntry } from './draft';
import { TreeField } from './schemeFields';

/** What differs between two versions of an entry. Texts are as the list keeps them; a screen words the chosen values. */
export interface EntryDifference {
  readonly field: TreeField;
  readonly from: string;
  readonly to: string;
}

type Content = Pick<SchemeEntry, 'level' | 'parent' | 'title' | 'scope' | 'keywords' | 'rule' | 'finalDisposition' | 'citation'> & { readonly appliesTo: RuleScope | null };

const shown = ['level', 'parent', 'titleEn', 'titleFr', 'scopeEn', 'scopeFr', 'keywordsEn', 'keywordsFr', 'rule', 'finalDisposition', 'citation', 'appliesTo'] as const satisfies readonly TreeField[];
type ShownField = (typeof shown)[number];

/** The fields in which two versions differ, in the order of the list. */
export function entryDifferences(from: Content, to: Content): readonly EntryDifference[] {
  const [before, after] = [textsIn(from), textsIn(to)];
  return shown.filter(field => before[field] !== after[field]).map(field => ({ field, from: before[field], to: after[field] }));
}

/** What a draft would change. A scope that the file leaves open changes nothing by itself. */
export function draftDifferences(before: SchemeEntry, draft: DraftEntry): readonly EntryDifference[] {
  return entryDifferences(before, { ...draft, appliesTo: draft.appliesTo ?? before.appliesTo });
}

/** The texts of an entry as a file or a form shows them. */
export function textsIn(entry: Content): Readonly<Record<ShownField, string>> {
  return {
    level: entry.level,
    parent: entry.parent ?? '',
    titleEn: entry.title.en,
    titleFr: entry.title.fr,
    scopeEn: withPlainLines(entry.scope.en),
    scopeFr: withPlainLines(entry.scope.fr),
    keywordsEn: entry.keywords.en.join(keywordMark),
    keywordsFr: entry.keywords.fr.join(keywordMark),
    rule: entry.rule ?? '',
    finalDisposition: entry.finalDisposition ?? '',
    citation: entry.citation,
    appliesTo: entry.appliesTo ?? '',
  };
}

/** SharePoint and spreadsheets end a line each in their own way. */
function withPlainLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
