import { defineSystem } from '../../kernel/system/defineSystem';
import { librariesToSetUp } from './classify/libraries/librariesToSetUp';
import { recordsComponents } from './components';
import { batches, disposedRecords, dispositionFiles } from './dispositionLists';
import { dispositionLifecycle } from './dispositionLifecycle';
import { boxes, fileRequests, paperFiles, shelfChecks } from './fileRoomLists';
import { boxLifecycle, fileRequestLifecycle, paperFileLifecycle, shelfCheckLifecycle } from './fileRoomLifecycles';
import { filesToCollect, fileRequestsWaiting, loansDue, loansOverdue } from './fileRoom/myWork';
import { libraryLifecycle, recordLibraries, recordsSettings } from './libraryList';
import { holdLifecycle } from './lifecycle';
import { holds, recordsActivity } from './lists';
import { archivalReviews, batchesForMe, holdsToReview } from './myWork';
import { recordLifecycle } from './recordLifecycle';
import { officeDocuments } from './recordsLibrary';
import { schemeEntryLifecycle } from './schemeLifecycle';
import { schemeEntries } from './schemeList';

/** Records: classification, retention, holds, disposition, and the central file facility. */
export const records = defineSystem({
  id: 'records',
  title: { en: 'Records', fr: 'Gestion des documents' },
  lists: [schemeEntries, recordLibraries, officeDocuments, holds, batches, disposedRecords, dispositionFiles, paperFiles, boxes, fileRequests, shelfChecks, recordsSettings, recordsActivity],
  activity: recordsActivity,
  moreLists: librariesToSetUp,
  lifecycles: [schemeEntryLifecycle, libraryLifecycle, recordLifecycle, holdLifecycle, dispositionLifecycle, paperFileLifecycle, boxLifecycle, fileRequestLifecycle, shelfCheckLifecycle],
  roles: ['recordsCoordinator', 'archivist', 'foiCoordinator'],
  strings: { en: () => Promise.resolve({}), fr: () => Promise.resolve({}) },
  pages: [
    { name: 'Records', title: { en: 'Records', fr: 'Documents' }, webParts: [recordsComponents.desk] },
    { name: 'RecordScheme', title: { en: 'Classification scheme', fr: 'Plan de classification' }, webParts: [recordsComponents.scheme] },
    { name: 'FileRoom', title: { en: 'File room', fr: 'Salle des dossiers' }, webParts: [recordsComponents.fileRoom] },
    { name: 'Storage', title: { en: 'Storage', fr: 'Espace de stockage' }, webParts: [recordsComponents.storage] },
  ],
  work: [batchesForMe, holdsToReview, archivalReviews, loansDue, filesToCollect, fileRequestsWaiting, loansOverdue],
});
