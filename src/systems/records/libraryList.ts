import { tracked } from '../../kernel/activity/tracked';
import { choice, note, text } from '../../kernel/lists/columns';
import { defineList, ItemOf } from '../../kernel/lists/defineList';
import { defineLifecycle, stateChoices } from '../../kernel/lifecycle/defineLifecycle';

const keepers = ['recordsCoordinator', 'owner'] as const;

/** A document library under the scheme. */
export const libraryLifecycle = defineLifecycle({
  id: 'recordsLibrary',
  states: {
    awaiting: { kind: 'waiting', label: { en: 'Waiting for set-up', fr: 'En attente de la configuration' }, deadline: 'dueOn', owner: { role: 'owner' } },
    managed: { kind: 'waiting', label: { en: 'Under the scheme', fr: 'Sous le plan' }, deadline: 'dueOn', owner: { column: 'assignedTo' } },
    released: { kind: 'final', label: { en: 'No longer under the scheme', fr: 'N’est plus sous le plan' } },
  },
  transitions: {
    takeIn: { from: [], to: 'awaiting', by: keepers, label: { en: 'Take a library in', fr: 'Ajouter une bibliothèque' }, asks: [], promises: [] },
    confirm: { from: ['awaiting'], to: 'managed', by: keepers, label: { en: 'Confirm that it is set up', fr: 'Confirmer la configuration' }, asks: [], promises: [] },
    describe: { from: ['awaiting', 'managed'], to: 'same', by: keepers, label: { en: 'Change its branch or manager', fr: 'Changer sa direction ou son gestionnaire' }, asks: [], promises: [] },
    release: { from: ['awaiting', 'managed'], to: 'released', by: keepers, label: { en: 'Release', fr: 'Libérer' }, asks: [], promises: [] },
    takeInAgain: { from: ['released'], to: 'awaiting', by: keepers, label: { en: 'Take in again', fr: 'Ajouter de nouveau' }, asks: [], promises: [] },
  },
});

/**
 * Libraries under the scheme beside the office's own. Set-up gives them the columns, the commands and the permissions of a records library
 * when an owner runs it next; until that is confirmed they wait, so that no question goes to columns that are not there. `assignedTo` is the manager who answers for what lies there.
 */
export const recordLibraries = defineList('RecordLibraries', {
  title: { en: 'Records libraries', fr: 'Bibliothèques de documents' },
  description: { en: 'Document libraries whose content is classified and kept under the scheme.', fr: 'Bibliothèques dont le contenu est classé et conservé selon le plan.' },
  columns: {
    title: text({ title: { en: 'Name', fr: 'Nom' }, required: true }),
    titleFr: text({ title: { en: 'Name in French', fr: 'Nom en français' } }),
    /** Last part of its address. */
    library: text({ title: { en: 'Address', fr: 'Adresse' }, required: true, unique: true, maxLength: 100 }),
    branch: text({ title: { en: 'Branch', fr: 'Direction' }, maxLength: 100 }),
    status: choice(stateChoices(libraryLifecycle), { title: { en: 'State', fr: 'État' }, required: true, indexed: true, grows: ['released'] }),
    ...tracked,
  },
  views: [{ name: 'All', title: { en: 'All', fr: 'Toutes' }, columns: ['title', 'library', 'branch', 'assignedTo', 'status'], isDefault: true }],
  permissions: { grants: { recordsCoordinator: 'work', owner: 'work', staff: 'read' } },
});

/** Settings of the office for its records: one item for each, its value as JSON (settings/recordsSettings.ts). */
export const recordsSettings = defineList('RecordsSettings', {
  title: { en: 'Records settings', fr: 'Réglages des documents' },
  description: { en: 'Code of the office, places of the file room, days of a loan.', fr: 'Code du bureau, emplacements de la salle, jours de prêt.' },
  columns: {
    title: text({ title: { en: 'Setting', fr: 'Réglage' }, required: true, unique: true, maxLength: 60 }),
    content: note({ title: { en: 'Value', fr: 'Valeur' } }),
    lastAction: tracked.lastAction,
    lastActionId: tracked.lastActionId,
  },
  views: [{ name: 'All', title: { en: 'All', fr: 'Tous' }, columns: ['title', 'content'], isDefault: true }],
  permissions: { grants: { recordsCoordinator: 'work', owner: 'work', staff: 'read' } },
});

export type RecordLibraryItem = ItemOf<typeof recordLibraries>;
