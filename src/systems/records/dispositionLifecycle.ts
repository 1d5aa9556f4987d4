import { asked } from '../../kernel/lifecycle/asks';
import { defineLifecycle } from '../../kernel/lifecycle/defineLifecycle';

const coordinator = ['recordsCoordinator'] as const;

/**
 * A batch of records on the way to disposition. Approvals do not change its state: they are counted from Activity, by who entered them
 * (disposition/approvals.ts), and `startDisposal` asks for all of them, each of another person.
 */
export const dispositionLifecycle = defineLifecycle({
  id: 'dispositionBatch',
  states: {
    draft: { kind: 'waiting', label: { en: 'In preparation', fr: 'En préparation' }, deadline: 'dueOn', owner: { role: 'recordsCoordinator' } },
    inApproval: { kind: 'waiting', label: { en: 'Waiting for approvals', fr: "En attente d'approbation" }, deadline: 'dueOn', owner: { column: 'assignedTo' } },
    disposing: { kind: 'waiting', label: { en: 'Disposal under way', fr: 'Disposition en cours' }, deadline: 'dueOn', owner: { role: 'recordsCoordinator' } },
    disposed: { kind: 'final', label: { en: 'Disposed of', fr: 'Disposition faite' } },
    withdrawn: { kind: 'final', label: { en: 'Withdrawn', fr: 'Retiré' } },
  },
  transitions: {
    draw: { from: [], to: 'draft', by: coordinator, label: { en: 'Prepare a batch', fr: 'Préparer un lot' }, asks: [asked('method', 'Method', 'Méthode'), asked('assignedTo', 'Manager who answers for the records', 'Gestionnaire responsable des documents')], promises: [] },
    change: { from: ['draft'], to: 'same', by: coordinator, label: { en: 'Change the batch', fr: 'Modifier le lot' }, asks: [], promises: [] },
    submit: { from: ['draft'], to: 'inApproval', by: coordinator, label: { en: 'Ask for approvals', fr: 'Demander les approbations' }, asks: [], promises: [{ kind: 'notice', to: 'assignee' }] },
    approve: { from: ['inApproval'], to: 'same', by: ['assignee', 'recordsCoordinator', 'archivist'], label: { en: 'Approve', fr: 'Approuver' }, asks: [], promises: [] },
    refuse: { from: ['inApproval'], to: 'draft', by: ['assignee', 'recordsCoordinator', 'archivist'], label: { en: 'Refuse', fr: 'Refuser' }, asks: [asked('reason', 'Reason', 'Motif')], promises: [{ kind: 'notice', to: 'recordsCoordinator' }] },
    startDisposal: { from: ['inApproval'], to: 'disposing', by: coordinator, label: { en: 'Dispose of the records', fr: 'Procéder à la disposition' }, asks: [], promises: [] },
    finish: { from: ['disposing'], to: 'disposed', by: coordinator, label: { en: 'Finish and certify', fr: 'Terminer et certifier' }, asks: [], promises: [] },
    withdraw: { from: ['draft', 'inApproval'], to: 'withdrawn', by: coordinator, label: { en: 'Withdraw the batch', fr: 'Retirer le lot' }, asks: [asked('reason', 'Reason', 'Motif')], promises: [] },
  },
});
