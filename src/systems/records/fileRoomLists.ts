import { tracked } from '../../kernel/activity/tracked';
import { choice, date, moment, note, number, text } from '../../kernel/lists/columns';
import { defineList, ItemOf } from '../../kernel/lists/defineList';
import { today } from '../../kernel/lists/views';
import { stateChoices } from '../../kernel/lifecycle/defineLifecycle';
import { boxLifecycle, fileRequestLifecycle, paperFileLifecycle, shelfCheckLifecycle } from './fileRoomLifecycles';
import { retained } from './retained';

/** Paper files. `assignedTo` is who has a file that is charged out. */
export const paperFiles = defineList('PaperFiles', {
  title: { en: 'Paper files', fr: 'Dossiers papier' },
  description: { en: 'Files of the central file facility: where each is, who has it, and what the schedule says.', fr: 'Dossiers de la salle centrale : où se trouve chacun, qui le détient et ce que dit le calendrier.' },
  columns: {
    title: text({ title: { en: 'Title', fr: 'Titre' }, required: true }),
    /** `F-2026-0001`. Its bar code is the office's code before it (fileRoom/barCode.ts). */
    number: text({ title: { en: 'Number', fr: 'Numéro' }, required: true, unique: true, maxLength: 20 }),
    volume: number({ title: { en: 'Volume', fr: 'Volume' } }),
    status: choice(stateChoices(paperFileLifecycle), { title: { en: 'State', fr: 'État' }, required: true, grows: ['disposed'] }),
    ...tracked,
    /** A place of the room. Some hundreds of files stand at one. */
    homeLocation: text({ title: { en: 'Home location', fr: 'Emplacement attitré' }, required: true, indexed: 'few', maxLength: 60 }),
    /** Where it is now: a place of the room, a person's name, the number of a box. Empty while it is missing. */
    currentLocation: text({ title: { en: 'Where it is now', fr: 'Où il se trouve' }, indexed: 'few', maxLength: 100 }),
    /** Number of the box that it belongs to: it lies there in the state `boxed`, and was taken out of it in any other. A box holds some dozens. */
    box: text({ title: { en: 'Box', fr: 'Boîte' }, indexed: 'few', maxLength: 20 }),
    phone: text({ title: { en: 'Telephone of the borrower', fr: "Téléphone de l'emprunteur" }, maxLength: 40 }),
    chargedOutOn: date({ title: { en: 'Charged out', fr: 'Prêté le' } }),
    reminders: number({ title: { en: 'Overdue notices', fr: 'Avis de retard' } }),
    missingSince: date({ title: { en: 'Missing since', fr: 'Manquant depuis' }, indexed: true }),
    missingNote: note({ title: { en: 'What is known of it', fr: 'Ce que l’on en sait' } }),
    ...retained,
  },
  views: [
    { name: 'ChargedOut', title: { en: 'Charged out', fr: 'Prêtés' }, columns: ['number', 'title', 'assignedTo', 'phone', 'chargedOutOn', 'dueOn'], where: [{ column: 'dueOn', is: 'ge', value: today(-366) }], orderBy: [{ column: 'dueOn' }], isDefault: true, marksRowsBy: 'dueOn' },
    { name: 'Eligible', title: { en: 'Eligible', fr: 'Admissibles' }, columns: ['number', 'title', 'seriesCode', 'closedOn', 'eligibleOn', 'box', 'batch'], where: [{ column: 'eligibleOn', is: 'ge', value: today(-1826) }, { column: 'eligibleOn', is: 'le', value: today() }], orderBy: [{ column: 'eligibleOn' }] },
  ],
  permissions: { grants: { recordsCoordinator: 'lead', archivist: 'work', staff: 'read', owner: 'lead' } },
});

export const boxes = defineList('PaperBoxes', {
  title: { en: 'Boxes', fr: 'Boîtes' },
  description: { en: 'Boxes of paper files, in the room and off site.', fr: 'Boîtes de dossiers papier, dans la salle et à l’entrepôt.' },
  columns: {
    title: text({ title: { en: 'Contents', fr: 'Contenu' }, required: true }),
    /** `B-2026-0001` */
    number: text({ title: { en: 'Number', fr: 'Numéro' }, required: true, unique: true, maxLength: 20 }),
    status: choice(stateChoices(boxLifecycle), { title: { en: 'State', fr: 'État' }, required: true, grows: ['disposed'] }),
    ...tracked,
    /** Its place in the room. Some dozens of boxes stand at one. */
    homeLocation: text({ title: { en: 'Location', fr: 'Emplacement' }, required: true, indexed: 'few', maxLength: 60 }),
    /** `TL-2026-0001`; some dozens of boxes stand on one list. */
    transferList: text({ title: { en: 'Transfer list', fr: 'Bordereau de transfert' }, indexed: 'few', maxLength: 20 }),
    storageNumber: text({ title: { en: 'Number at the storage', fr: "Numéro à l'entrepôt" }, maxLength: 40 }),
    sentOn: date({ title: { en: 'Off site since', fr: "À l'entrepôt depuis" }, indexed: true }),
    openedOn: date({ title: { en: 'Opened', fr: 'Ouverte le' }, required: true, indexed: true }),
  },
  views: [{ name: 'Latest', title: { en: 'Latest', fr: 'Plus récentes' }, columns: ['number', 'title', 'status', 'homeLocation', 'transferList', 'sentOn'], orderBy: [{ column: 'openedOn', descending: true }], isDefault: true }],
  permissions: { grants: { recordsCoordinator: 'work', staff: 'read', owner: 'full' } },
});

/** Who waits for which file. */
export const fileRequests = defineList('FileRequests', {
  title: { en: 'File requests', fr: 'Demandes de dossiers' },
  description: { en: 'Requests for paper files and the queue for each.', fr: 'Demandes de dossiers papier et file d’attente de chacun.' },
  columns: {
    title: text({ title: { en: 'File', fr: 'Dossier' }, required: true }),
    fileNumber: text({ title: { en: 'Number of the file', fr: 'Numéro du dossier' }, required: true, indexed: 'few', maxLength: 20 }),
    status: choice(stateChoices(fileRequestLifecycle), { title: { en: 'State', fr: 'État' }, required: true, indexed: true, grows: ['collected', 'cancelled'] }),
    ...tracked,
    requestedAt: moment({ title: { en: 'Asked for', fr: 'Demandé le' }, required: true, indexed: true }),
    purpose: text({ title: { en: 'What it is needed for', fr: 'À quoi il servira' } }),
  },
  views: [{ name: 'Waiting', title: { en: 'Waiting', fr: 'En attente' }, columns: ['fileNumber', 'title', 'assignedTo', 'requestedAt', 'status', 'dueOn'], where: [{ column: 'status', is: 'in', value: ['waiting', 'ready'] }], orderBy: [{ column: 'requestedAt' }], isDefault: true, marksRowsBy: 'dueOn' }],
  permissions: { grants: { staff: 'work', recordsCoordinator: 'work', owner: 'full' } },
});

export const shelfChecks = defineList('ShelfChecks', {
  title: { en: 'Shelf checks', fr: 'Vérifications des rayons' },
  description: { en: 'What was found at a place against what should be there.', fr: 'Ce qui a été trouvé à un endroit par rapport à ce qui devrait y être.' },
  columns: {
    title: text({ title: { en: 'Location', fr: 'Emplacement' }, required: true }),
    status: choice(stateChoices(shelfCheckLifecycle), { title: { en: 'State', fr: 'État' }, required: true, indexed: true, grows: ['closed'] }),
    ...tracked,
    startedOn: date({ title: { en: 'Begun', fr: 'Commencée le' }, required: true, indexed: true }),
    closedOn: date({ title: { en: 'Finished', fr: 'Terminée le' }, indexed: true }),
    /** Bar codes as they were read, JSON (fileRoom/shelfCheck.ts). */
    scanned: note({ title: { en: 'Read', fr: 'Lus' } }),
    /** Differences as JSON, once it is finished. */
    differences: note({ title: { en: 'Differences', fr: 'Écarts' } }),
  },
  views: [{ name: 'Latest', title: { en: 'Latest', fr: 'Plus récentes' }, columns: ['title', 'status', 'startedOn', 'closedOn', 'assignedTo'], orderBy: [{ column: 'startedOn', descending: true }], isDefault: true }],
  permissions: { grants: { recordsCoordinator: 'work', owner: 'full' } },
});

export type PaperFile = ItemOf<typeof paperFiles>;
export type Box = ItemOf<typeof boxes>;
export type FileRequest = ItemOf<typeof fileRequests>;
export type ShelfCheck = ItemOf<typeof shelfChecks>;
