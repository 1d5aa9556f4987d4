import { defineActivityList } from '../../kernel/activity/activityList';
import { tracked } from '../../kernel/activity/tracked';
import { choice, date, text } from '../../kernel/lists/columns';
import { defineList, ItemOf } from '../../kernel/lists/defineList';
import { stateChoices } from '../../kernel/lifecycle/defineLifecycle';
import { Bilingual } from '../../kernel/text';
import { HoldReason } from '../../kernel/ports/holds';
import { holdLifecycle } from './lifecycle';

const holdReasons = {
  foi: { en: 'Freedom of information request', fr: "Demande d'accès à l'information" },
  legal: { en: 'Litigation', fr: 'Litige' },
  audit: { en: 'Audit', fr: 'Vérification' },
} as const satisfies Record<HoldReason, Bilingual>;

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
  permissions: { grants: { recordsCoordinator: 'work', foiCoordinator: 'work', owner: 'full' } },
});

export const recordsActivity = defineActivityList(
  'RecordsActivity',
  { en: 'Records activity', fr: 'Activité des documents' },
  { grants: { recordsCoordinator: 'add', foiCoordinator: 'add', owner: 'keep' } },
);

export type Hold = ItemOf<typeof holds>;
