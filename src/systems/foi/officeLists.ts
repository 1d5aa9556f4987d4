import { tracked } from '../../kernel/activity/tracked';
import { choice, date, note, person, text, yesNo } from '../../kernel/lists/columns';
import { defineList, ItemOf } from '../../kernel/lists/defineList';
import { stateChoices } from '../../kernel/lifecycle/defineLifecycle';
import { Bilingual } from '../../kernel/text';
import { ruleLifecycle } from './caseLifecycles';

const ruleKinds = {
  proclaimed: { en: 'Proclaimed holiday', fr: 'Jour férié proclamé' },
  officeClosure: { en: 'Office closed', fr: 'Bureau fermé' },
  regime: { en: 'Rules of the clock', fr: 'Règles du délai' },
  setting: { en: 'Setting', fr: 'Réglage' },
  programArea: { en: 'Program area', fr: 'Secteur de programme' },
} as const satisfies Record<string, Bilingual>;
export type RuleKind = keyof typeof ruleKinds;

const confidences = {
  high: { en: 'Sure', fr: 'Sûre' },
  medium: { en: 'Likely', fr: 'Probable' },
  low: { en: 'Unsure', fr: 'Incertaine' },
  unverified: { en: 'Not checked', fr: 'Non vérifiée' },
} as const satisfies Record<string, Bilingual>;

/** What the office adds to the rules that ship: holidays, closures, a newer set of limits, settings, program areas. The owner alone adds. */
export const officeRuleItems = defineList('FoiRules', {
  title: { en: 'FOI rules of the office', fr: "Règles du bureau (accès à l'information)" },
  description: { en: 'Holidays, rule versions and settings that the office added, with their sources.', fr: 'Jours fériés, versions des règles et réglages ajoutés par le bureau, avec leurs sources.' },
  columns: {
    title: text({ title: { en: 'Name', fr: 'Nom' }, required: true }),
    titleFr: text({ title: { en: 'Name in French', fr: 'Nom en français' } }),
    /** Few of each in all the years of an office. */
    kind: choice(ruleKinds, { title: { en: 'Kind', fr: 'Type' }, required: true, indexed: 'few' }),
    status: choice(stateChoices(ruleLifecycle), { title: { en: 'State', fr: 'État' }, required: true, grows: ['inForce', 'retired'] }),
    ...tracked,
    /** The day of a holiday or closure; the first day of receipt of a set of rules. */
    effectiveOn: date({ title: { en: 'Day, or first day', fr: 'Jour, ou premier jour' } }),
    /** What a set of rules or a setting holds, as JSON (work/officeRules.ts). */
    content: note({ title: { en: 'Content', fr: 'Contenu' } }),
    source: text({ title: { en: 'Source', fr: 'Source' } }),
    sourceFr: text({ title: { en: 'Source in French', fr: 'Source en français' } }),
    confidence: choice(confidences, { title: { en: 'Confidence', fr: 'Certitude' } }),
  },
  views: [{ name: 'All', title: { en: 'All rules', fr: 'Toutes les règles' }, columns: ['title', 'kind', 'effectiveOn', 'status', 'source', 'confidence'], isDefault: true }],
  permissions: { grants: { owner: 'work', staff: 'read' } },
});

/** When a manager is away, and who does their call-outs meanwhile. */
export const absences = defineList('FoiAbsences', {
  title: { en: 'FOI delegates', fr: "Remplaçants (accès à l'information)" },
  description: { en: 'Who does the call-outs of a manager during an absence.', fr: "Qui répond aux demandes de recherche d'un gestionnaire absent." },
  columns: {
    title: text({ title: { en: 'Absence', fr: 'Absence' }, required: true }),
    manager: person({ title: { en: 'Manager', fr: 'Gestionnaire' }, indexed: true }),
    delegate: person({ title: { en: 'Delegate', fr: 'Remplaçant' } }),
    fromOn: date({ title: { en: 'From', fr: 'Du' }, required: true }),
    untilOn: date({ title: { en: 'Until', fr: 'Au' }, required: true, indexed: true }),
  },
  views: [{ name: 'All', title: { en: 'All absences', fr: 'Toutes les absences' }, columns: ['title', 'manager', 'delegate', 'fromOn', 'untilOn'], orderBy: [{ column: 'untilOn', descending: true }], isDefault: true }],
  permissions: { grants: { foiCoordinator: 'work' } },
});

/** Filters of the desk, kept by name for the whole FOI office. */
export const savedSearches = defineList('FoiSearches', {
  title: { en: 'FOI saved searches', fr: "Recherches enregistrées (accès à l'information)" },
  description: { en: 'Filters of the FOI desk, kept by name.', fr: "Filtres du bureau de l'accès, conservés par nom." },
  columns: {
    title: text({ title: { en: 'Name', fr: 'Nom' }, required: true, unique: true, maxLength: 80 }),
    /** The filter as JSON. */
    criteria: note({ title: { en: 'Criteria', fr: 'Critères' }, required: true }),
    isKept: yesNo({ title: { en: 'Kept', fr: 'Conservée' }, indexed: true }),
  },
  views: [{ name: 'All', title: { en: 'All searches', fr: 'Toutes les recherches' }, columns: ['title', 'isKept'], isDefault: true }],
  permissions: { grants: { foiCoordinator: 'work' } },
});

export type OfficeRuleItem = ItemOf<typeof officeRuleItems>;
export type Absence = ItemOf<typeof absences>;
export type SavedSearch = ItemOf<typeof savedSearches>;
