import { defineActivityList } from '../../kernel/activity/activityList';
import { tracked } from '../../kernel/activity/tracked';
import { choice, date, note, text } from '../../kernel/lists/columns';
import { defineList, ItemOf } from '../../kernel/lists/defineList';
import { stateChoices } from '../../kernel/lifecycle/defineLifecycle';
import { Bilingual } from '../../kernel/text';
import { HoldReason } from '../../kernel/ports/holds';
import { holdLifecycle } from './lifecycle';

export const holdReasons = {
  foi: { en: 'Freedom of information request', fr: "Demande d'accès à l'information" },
  legal: { en: 'Litigation', fr: 'Litige' },
  audit: { en: 'Audit', fr: 'Vérification' },
} as const satisfies Record<HoldReason, Bilingual>;

/** What a hold covers. Empty is `series`: what FOI asks for names series, or none for all. */
export const holdScopes = {
  series: { en: 'Series, or all', fr: 'Séries, ou toutes' },
  search: { en: 'What a search finds', fr: 'Ce que trouve une recherche' },
  items: { en: 'Named records', fr: 'Documents nommés' },
} as const satisfies Record<string, Bilingual>;
export type HoldScope = keyof typeof holdScopes;

/** What may not be destroyed, and for which matter. */
export const holds = defineList('RecordHolds', {
  title: { en: 'Record holds', fr: 'Suspensions de disposition' },
  description: { en: 'Matters for which records are kept from disposal.', fr: 'Affaires pour lesquelles des documents sont conservés.' },
  columns: {
    title: text({ title: { en: 'Matter', fr: 'Affaire' }, required: true }),
    matter: text({ title: { en: 'Number of the matter', fr: "Numéro de l'affaire" }, required: true, unique: true, maxLength: 40 }),
    reason: choice(holdReasons, { title: { en: 'Reason', fr: 'Motif' }, required: true }),
    /** Codes of series separated by commas; empty for every series. */
    series: text({ title: { en: 'Record series', fr: 'Séries de documents' } }),
    scope: choice(holdScopes, { title: { en: 'Covers', fr: 'Porte sur' } }),
    /** Words of a search: a record whose title, place or branch has them all is held (holds/coverage.ts). */
    words: text({ title: { en: 'Words', fr: 'Mots' } }),
    /** Keys of named records as JSON. */
    records: note({ title: { en: 'Named records', fr: 'Documents nommés' } }),
    placedOn: date({ title: { en: 'Placed', fr: 'Imposée' }, required: true, indexed: true }),
    /** The last day of the hold; empty while it is not known. */
    until: date({ title: { en: 'In force until', fr: "En vigueur jusqu'au" } }),
    status: choice(stateChoices(holdLifecycle), { title: { en: 'State', fr: 'État' }, required: true, indexed: true, grows: ['released'] }),
    ...tracked,
  },
  views: [
    {
      name: 'InForce',
      title: { en: 'In force', fr: 'En vigueur' },
      columns: ['title', 'reason', 'series', 'placedOn', 'until'],
      where: [{ column: 'status', is: 'in', value: ['placed', 'ending'] }],
      orderBy: [{ column: 'placedOn' }],
      isDefault: true,
    },
  ],
  permissions: { grants: { recordsCoordinator: 'work', foiCoordinator: 'work', archivist: 'read', owner: 'full' } },
});

export const recordsActivity = defineActivityList(
  'RecordsActivity',
  { en: 'Records activity', fr: 'Activité des documents' },
  { grants: { staff: 'add', recordsCoordinator: 'add', foiCoordinator: 'add', archivist: 'add', owner: 'keep' } },
);

export type Hold = ItemOf<typeof holds>;
