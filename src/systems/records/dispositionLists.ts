import { tracked } from '../../kernel/activity/tracked';
import { choice, date, note, number, text } from '../../kernel/lists/columns';
import { defineLibrary, defineList, ItemOf } from '../../kernel/lists/defineList';
import { stateChoices } from '../../kernel/lifecycle/defineLifecycle';
import { Bilingual } from '../../kernel/text';
import { dispositionLifecycle } from './dispositionLifecycle';
import { finalDispositions } from './retained';

/** What is done with the records of a batch. */
export const dispositionMethods = {
  destroy: { en: 'Secure destruction', fr: 'Destruction sécurisée' },
  transfer: { en: 'Transfer to the Archives', fr: 'Versement aux Archives' },
} as const satisfies Record<string, Bilingual>;
export type DispositionMethod = keyof typeof dispositionMethods;

export const recordMedia = {
  document: { en: 'Document', fr: 'Document' },
  folder: { en: 'Folder', fr: 'Dossier' },
  paperFile: { en: 'Paper file', fr: 'Dossier papier' },
} as const satisfies Record<string, Bilingual>;
export type RecordMedium = keyof typeof recordMedia;

/**
 * Records that are proposed for disposition together. What stands in it is named by the `batch` column of the records. Managers see
 * batches, so that asking for theirs is never refused; one is opened to the manager who answers for its records when approvals are asked for.
 */
export const batches = defineList('DispositionBatches', {
  title: { en: 'Disposition batches', fr: 'Lots de disposition' },
  description: { en: 'Records proposed for disposition, their approvals and what was done.', fr: 'Documents proposés pour disposition, approbations et suites.' },
  columns: {
    title: text({ title: { en: 'Title', fr: 'Titre' }, required: true }),
    /** `D-2026-0001` */
    number: text({ title: { en: 'Number', fr: 'Numéro' }, required: true, unique: true, maxLength: 20 }),
    method: choice(dispositionMethods, { title: { en: 'Method', fr: 'Méthode' }, required: true }),
    status: choice(stateChoices(dispositionLifecycle), { title: { en: 'State', fr: 'État' }, required: true, indexed: true, grows: ['disposed', 'withdrawn'] }),
    ...tracked,
    /** The day for which eligibility was asked. */
    asOf: date({ title: { en: 'Eligible on', fr: 'Admissibles le' }, required: true }),
    /** Keys of the records as JSON (disposition/batchLines.ts): what the approvals are given for. */
    lines: note({ title: { en: 'Records', fr: 'Documents' } }),
    /** Fingerprint of `lines`, named by each approval. */
    linesHash: text({ title: { en: 'Fingerprint of the list', fr: 'Empreinte de la liste' }, maxLength: 64 }),
    count: number({ title: { en: 'Number of records', fr: 'Nombre de documents' } }),
    disposedOn: date({ title: { en: 'Disposed of on', fr: 'Disposition le' }, indexed: true }),
    witness: text({ title: { en: 'Witness', fr: 'Témoin' } }),
  },
  views: [{ name: 'Open', title: { en: 'Open', fr: 'En cours' }, columns: ['number', 'title', 'method', 'status', 'count', 'assignedTo', 'dueOn'], where: [{ column: 'status', is: 'in', value: ['draft', 'inApproval', 'disposing'] }], orderBy: [{ column: 'dueOn' }], isDefault: true, marksRowsBy: 'dueOn' }],
  permissions: { grants: { recordsCoordinator: 'lead', archivist: 'work', manager: 'read', owner: 'lead' } },
});

/** What remains of a record: added at the moment of disposal and never changed. */
export const disposedRecords = defineList('DisposedRecords', {
  title: { en: 'Disposed records', fr: 'Documents dont on a disposé' },
  description: { en: 'What is left of every record that was destroyed or transferred.', fr: 'Ce qui reste de chaque document détruit ou versé.' },
  columns: {
    title: text({ title: { en: 'Title', fr: 'Titre' }, required: true }),
    /** Names the record for ever: SharePoint's own id of the document, or the number of the paper file. */
    recordKey: text({ title: { en: 'Record', fr: 'Document' }, required: true, unique: true, maxLength: 80 }),
    medium: choice(recordMedia, { title: { en: 'Medium', fr: 'Support' }, required: true }),
    /** Last known address of the document, or the location of the file. */
    place: note({ title: { en: 'Where it was', fr: 'Où il se trouvait' } }),
    seriesCode: text({ title: { en: 'Record series', fr: 'Série de documents' }, required: true, maxLength: 40 }),
    schemeVersion: number({ title: { en: 'Version of the series', fr: 'Version de la série' }, required: true }),
    retentionRule: text({ title: { en: 'Retention rule', fr: 'Règle de conservation' }, required: true, maxLength: 80 }),
    finalDisposition: choice(finalDispositions, { title: { en: 'Final disposition', fr: 'Disposition finale' }, required: true }),
    branch: text({ title: { en: 'Branch', fr: 'Direction' }, maxLength: 100 }),
    datedOn: date({ title: { en: 'Date of the record', fr: 'Date du document' } }),
    closedOn: date({ title: { en: 'Closed', fr: 'Fermé le' } }),
    eligibleOn: date({ title: { en: 'Eligible from', fr: 'Admissible à partir du' }, required: true }),
    disposedOn: date({ title: { en: 'Disposed of on', fr: 'Disposition le' }, required: true, indexed: true }),
    method: choice(dispositionMethods, { title: { en: 'Method', fr: 'Méthode' }, required: true }),
    batch: text({ title: { en: 'Disposition batch', fr: 'Lot de disposition' }, required: true, indexed: 'few', maxLength: 20 }),
    /** Bytes. Of a folder, of all that lay in it. */
    size: number({ title: { en: 'Size', fr: 'Taille' } }),
    sha256: text({ title: { en: 'SHA-256', fr: 'SHA-256' }, maxLength: 64 }),
    /** Last account of the record, so that its chain in Activity can still be proved. */
    lastAccount: note({ title: { en: 'Last account', fr: 'Dernière inscription' } }),
  },
  views: [{ name: 'Latest', title: { en: 'Latest', fr: 'Plus récents' }, columns: ['title', 'seriesCode', 'disposedOn', 'method', 'batch'], where: [{ column: 'disposedOn', is: 'ge', value: { token: 'today', offsetDays: -366 } }], orderBy: [{ column: 'disposedOn', descending: true }], isDefault: true }],
  permissions: { grants: { recordsCoordinator: 'add', archivist: 'read', owner: 'keep' } },
});

/** Certificates of destruction and transfer, and what was exported for the Archives: a folder for each batch. */
export const dispositionFiles = defineLibrary('DispositionFiles', {
  title: { en: 'Disposition files', fr: 'Dossiers de disposition' },
  description: { en: 'Certificates, and documents exported for the Archives with their checksums.', fr: 'Certificats et documents exportés pour les Archives avec leurs sommes de contrôle.' },
  columns: {
    title: text({ title: { en: 'Title', fr: 'Titre' } }),
    batch: text({ title: { en: 'Disposition batch', fr: 'Lot de disposition' }, indexed: 'few', maxLength: 20 }),
    kind: choice({ certificate: { en: 'Certificate', fr: 'Certificat' }, exported: { en: 'Exported document', fr: 'Document exporté' }, manifest: { en: 'List of what was exported', fr: 'Liste des documents exportés' } }, { title: { en: 'Kind', fr: 'Type' } }),
    sha256: text({ title: { en: 'SHA-256', fr: 'SHA-256' }, maxLength: 64 }),
  },
  views: [{ name: 'AllItems', title: { en: 'All files', fr: 'Tous les fichiers' }, columns: ['batch', 'kind', 'sha256'], isDefault: true }],
  // What a file is stands in columns, which SharePoint lets only those write who may change items. Nobody may remove one.
  permissions: { grants: { recordsCoordinator: 'work', archivist: 'read', owner: 'keep' } },
});

export type Batch = ItemOf<typeof batches>;
export type DisposedRecord = ItemOf<typeof disposedRecords>;
