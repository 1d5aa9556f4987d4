import { Bilingual } from '../../../../kernel/text';
import { HeadedField, matchHeads } from '../../../../ui/spreadsheet/matchHeads';
import { schemeEntries } from '../../schemeList';

const { columns } = schemeEntries;

function both(en: string, fr: string): Bilingual {
  return { en, fr };
}

/** Columns of a file with one line for each entry, functions and activities too. What an export writes. */
export const treeFields = {
  code: { label: columns.code.title, alsoCalled: ['series code', 'classification code', 'code', 'cote', 'indice'] },
  parent: { label: columns.parent.title, alsoCalled: ['parent', 'parent code', 'cote parente', 'relève de'] },
  level: { label: columns.level.title, alsoCalled: ['level', 'niveau'] },
  titleEn: { label: columns.title.title, alsoCalled: ['title_en', 'title', 'english title', 'titre anglais', 'titre en anglais'] },
  titleFr: { label: columns.titleFr.title, alsoCalled: ['title_fr', 'french title', 'titre', 'titre français', 'titre en français'] },
  scopeEn: { label: both('Scope note in English', 'Note explicative en anglais'), alsoCalled: ['scope_en', 'scope', 'scope note', 'portée en anglais'] },
  scopeFr: { label: both('Scope note in French', 'Note explicative en français'), alsoCalled: ['scope_fr', 'note explicative', 'portée en français'] },
  keywordsEn: { label: both('Keywords in English', 'Mots clés en anglais'), alsoCalled: ['keywords_en', 'keywords'] },
  keywordsFr: { label: both('Keywords in French', 'Mots clés en français'), alsoCalled: ['keywords_fr', 'mots clés', 'mots-clés'] },
  rule: { label: columns.rule.title, alsoCalled: ['rule', 'retention', 'règle', 'délai de conservation'] },
  finalDisposition: { label: columns.finalDisposition.title, alsoCalled: ['final_disposition', 'disposition', 'sort final'] },
  citation: { label: columns.citation.title, alsoCalled: ['citation', 'legal citation', 'authority', 'référence légale', 'fondement'] },
  fromOn: { label: columns.fromOn.title, alsoCalled: ['from', 'effective', 'effective from', 'en vigueur le', 'du'] },
  appliesTo: { label: columns.appliesTo.title, alsoCalled: ['applies_to', 'applies', 'applies to', "s'applique à"] },
} as const satisfies Record<string, HeadedField>;
export type TreeField = keyof typeof treeFields;

/** Columns of a file with one line for each series, its function and activity beside it. */
export const flatFields = {
  ...treeFields,
  functionEn: { label: both('Function in English', 'Fonction en anglais'), alsoCalled: ['function_en', 'function'] },
  functionFr: { label: both('Function in French', 'Fonction en français'), alsoCalled: ['function_fr', 'fonction'] },
  activityEn: { label: both('Activity in English', 'Activité en anglais'), alsoCalled: ['activity_en', 'activity'] },
  activityFr: { label: both('Activity in French', 'Activité en français'), alsoCalled: ['activity_fr', 'activité'] },
  titleEn: { label: both('Series in English', 'Série en anglais'), alsoCalled: ['series_en', 'series', 'title_en'] },
  titleFr: { label: both('Series in French', 'Série en français'), alsoCalled: ['series_fr', 'série', 'title_fr'] },
} as const satisfies Record<string, HeadedField>;
export type SchemeField = keyof typeof flatFields;

export type FieldMatch = Readonly<Partial<Record<SchemeField, number>>>;

/** How a file is laid out, and where it keeps what. */
export interface Layout {
  readonly shape: 'flat' | 'tree';
  readonly match: FieldMatch;
}

export type FoundLayout = { readonly ok: true; readonly layout: Layout } | { readonly ok: false; readonly missing: readonly SchemeField[] };

const treeNeeds = ['code', 'parent', 'level', 'titleEn', 'titleFr', 'rule', 'finalDisposition'] as const satisfies readonly TreeField[];
const flatNeeds = ['code', 'functionEn', 'functionFr', 'activityEn', 'activityFr', 'titleEn', 'titleFr', 'rule', 'finalDisposition'] as const satisfies readonly SchemeField[];

/** Tells by its heads which of the two a file is: one that names functions is flat. `missing` names the columns that it lacks. */
export function layoutOf(heads: readonly string[]): FoundLayout {
  const flat: FieldMatch = matchHeads(flatFields, heads);
  const isFlat = flat.functionEn !== undefined || flat.functionFr !== undefined;
  const match: FieldMatch = isFlat ? flat : matchHeads(treeFields, heads);
  const missing = (isFlat ? flatNeeds : treeNeeds).filter(field => match[field] === undefined);
  return missing.length > 0 ? { ok: false, missing } : { ok: true, layout: { shape: isFlat ? 'flat' : 'tree', match } };
}
