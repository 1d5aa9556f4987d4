import { asked, mayTell } from '../../kernel/lifecycle/asks';
import { defineLifecycle } from '../../kernel/lifecycle/defineLifecycle';

const anyone = ['staff', 'recordsCoordinator'] as const;
const coordinator = ['recordsCoordinator'] as const;

/**
 * A document or folder under the scheme. Its document may be deleted by `dispose` alone: nobody's role may delete in a records library, and
 * what disposal leaves is a stub in the list of disposed records.
 */
export const recordLifecycle = defineLifecycle({
  id: 'record',
  states: {
    filed: { kind: 'waiting', label: { en: 'Classified', fr: 'Classé' }, deadline: 'eligibleOn', owner: { column: 'assignedTo' } },
    proposed: { kind: 'waiting', label: { en: 'Proposed for disposition', fr: 'Proposé pour disposition' }, deadline: 'eligibleOn', owner: { role: 'recordsCoordinator' } },
    disposed: { kind: 'final', label: { en: 'Disposed of', fr: 'Disposition faite' } },
  },
  transitions: {
    classify: { from: [], to: 'filed', by: anyone, label: { en: 'Classify', fr: 'Classer' }, asks: [asked('seriesCode', 'Record series', 'Série de documents')], promises: [{ kind: 'dueDate', column: 'eligibleOn' }] },
    reclassify: { from: ['filed'], to: 'same', by: anyone, label: { en: 'Change the series', fr: 'Changer de série' }, asks: [asked('seriesCode', 'Record series', 'Série de documents')], promises: [{ kind: 'dueDate', column: 'eligibleOn' }] },
    close: { from: ['filed'], to: 'same', by: anyone, label: { en: 'Close', fr: 'Fermer' }, asks: [asked('closedOn', 'Day on which it was closed', 'Jour de la fermeture')], promises: [{ kind: 'dueDate', column: 'eligibleOn' }] },
    reopen: { from: ['filed'], to: 'same', by: anyone, label: { en: 'Reopen', fr: 'Rouvrir' }, asks: [asked('reopenedOn', 'Day on which it was reopened', 'Jour de la réouverture')], promises: [] },
    supersede: { from: ['filed'], to: 'same', by: anyone, label: { en: 'Mark as superseded', fr: 'Indiquer comme remplacé' }, asks: [asked('supersededOn', 'Day on which it was superseded', 'Jour du remplacement')], promises: [{ kind: 'dueDate', column: 'eligibleOn' }] },
    usePersonalInformation: { from: ['filed'], to: 'same', by: anyone, label: { en: 'Personal information was used', fr: 'Des renseignements personnels ont été utilisés' }, asks: [asked('personalInformationUsedOn', 'Day of its last use', 'Jour de la dernière utilisation')], promises: [{ kind: 'dueDate', column: 'eligibleOn' }] },
    correctDate: { from: ['filed'], to: 'same', by: anyone, label: { en: 'Correct the date of the record', fr: 'Corriger la date du document' }, asks: [asked('datedOn', 'Date of the record', 'Date du document')], promises: [{ kind: 'dueDate', column: 'eligibleOn' }] },
    review: { from: ['filed', 'proposed'], to: 'same', by: ['archivist'], label: { en: 'Answer the archival review', fr: "Répondre à l'évaluation archivistique" }, asks: [asked('archivalReview', 'What becomes of it', 'Ce qu’il en advient')], promises: [] },
    recompute: { from: ['filed', 'proposed'], to: 'same', by: coordinator, label: { en: 'Compute its dates anew', fr: 'Recalculer ses dates' }, asks: [], promises: [{ kind: 'dueDate', column: 'eligibleOn' }] },
    accept: { from: ['filed', 'proposed'], to: 'same', by: coordinator, label: { en: 'Accept what was changed in the list', fr: 'Accepter ce qui a été modifié dans la liste' }, asks: [], promises: [] },
    propose: { from: ['filed'], to: 'proposed', by: coordinator, label: { en: 'Put into a disposition batch', fr: 'Ajouter à un lot de disposition' }, asks: [], promises: [] },
    withdraw: { from: ['proposed'], to: 'filed', by: coordinator, label: { en: 'Take out of the batch', fr: 'Retirer du lot' }, asks: [mayTell('reason', 'Reason', 'Motif')], promises: [] },
    dispose: { from: ['proposed'], to: 'disposed', by: coordinator, label: { en: 'Dispose of it', fr: 'Procéder à la disposition' }, asks: [], promises: [] },
  },
});
export type RecordTransition = keyof typeof recordLifecycle.transitions;
