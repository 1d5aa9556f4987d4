import { tracked } from '../../kernel/activity/tracked';
import { choice, date, note, number, text } from '../../kernel/lists/columns';
import { defineList, ItemOf } from '../../kernel/lists/defineList';
import { stateChoices } from '../../kernel/lifecycle/defineLifecycle';
import { Bilingual } from '../../kernel/text';
import { finalDispositions } from './retained';
import { schemeEntryLifecycle } from './schemeLifecycle';

export const schemeLevels = {
  function: { en: 'Function', fr: 'Fonction' },
  activity: { en: 'Activity', fr: 'Activité' },
  series: { en: 'Record series', fr: 'Série de documents' },
} as const satisfies Record<string, Bilingual>;
export type SchemeLevel = keyof typeof schemeLevels;

/** How a new version applies (rules.md 2.2): to everything not yet disposed of, or to what is closed on or after its first day. */
export const ruleScopes = {
  allUndisposed: { en: 'To every record that is still here', fr: 'À tous les documents encore présents' },
  closedOnOrAfter: { en: 'To records closed on or after its first day', fr: 'Aux documents fermés à partir de son premier jour' },
} as const satisfies Record<string, Bilingual>;
export type RuleScope = keyof typeof ruleScopes;

/** One version of a function, an activity or a record series. A change makes a new version; the one before keeps its dates. */
export const schemeEntries = defineList('RecordScheme', {
  title: { en: 'Classification scheme', fr: 'Plan de classification' },
  description: { en: 'Functions, activities and record series, with their retention, version by version.', fr: 'Fonctions, activités et séries de documents, avec leur conservation, version par version.' },
  columns: {
    title: text({ title: { en: 'Name in English', fr: 'Nom en anglais' }, required: true }),
    titleFr: text({ title: { en: 'Name in French', fr: 'Nom en français' }, required: true }),
    code: text({ title: { en: 'Code', fr: 'Cote' }, required: true, indexed: 'few', maxLength: 40 }),
    schemeVersion: number({ title: { en: 'Version', fr: 'Version' }, required: true }),
    /** `PSR-MED-10@2`: no code has the same version twice. */
    key: text({ title: { en: 'Code and version', fr: 'Cote et version' }, required: true, unique: true, maxLength: 50 }),
    level: choice(schemeLevels, { title: { en: 'Level', fr: 'Niveau' }, required: true }),
    /** Code of the activity of a series, or of the function of an activity. */
    parent: text({ title: { en: 'Belongs to', fr: 'Relève de' }, maxLength: 40 }),
    status: choice(stateChoices(schemeEntryLifecycle), { title: { en: 'State', fr: 'État' }, required: true, indexed: true, grows: ['replaced', 'retired'] }),
    ...tracked,
    scope: note({ title: { en: 'Scope note', fr: 'Note explicative en anglais' } }),
    scopeFr: note({ title: { en: 'Scope note in French', fr: 'Note explicative' } }),
    /** Separated by `|`. */
    keywords: note({ title: { en: 'Keywords', fr: 'Mots clés en anglais' } }),
    keywordsFr: note({ title: { en: 'Keywords in French', fr: 'Mots clés' } }),
    /** As the office's schedule writes it (scheme/notation). Empty: not scheduled, so nothing may be destroyed. */
    rule: text({ title: { en: 'Retention rule', fr: 'Règle de conservation' }, maxLength: 80 }),
    finalDisposition: choice(finalDispositions, { title: { en: 'Final disposition', fr: 'Disposition finale' } }),
    citation: text({ title: { en: 'Authority', fr: 'Fondement légal' } }),
    appliesTo: choice(ruleScopes, { title: { en: 'Applies', fr: "S'applique" } }),
    fromOn: date({ title: { en: 'In force from', fr: 'En vigueur du' }, required: true, indexed: true }),
    untilOn: date({ title: { en: 'In force until', fr: "En vigueur jusqu'au" } }),
  },
  views: [{ name: 'InForce', title: { en: 'In force', fr: 'En vigueur' }, columns: ['code', 'title', 'titleFr', 'level', 'rule', 'finalDisposition', 'schemeVersion', 'fromOn'], where: [{ column: 'status', is: 'eq', value: 'inForce' }], orderBy: [{ column: 'code' }], isDefault: true }],
  permissions: { grants: { recordsCoordinator: 'work', staff: 'read', owner: 'full' } },
});

export type SchemeItem = ItemOf<typeof schemeEntries>;
