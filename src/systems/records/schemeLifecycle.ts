import { mayTell } from '../../kernel/lifecycle/asks';
import { defineLifecycle } from '../../kernel/lifecycle/defineLifecycle';

const coordinator = ['recordsCoordinator'] as const;

/** One version of an entry of the scheme. Due when it is to be looked at again: a schedule that nobody reads grows wrong. */
export const schemeEntryLifecycle = defineLifecycle({
  id: 'schemeEntry',
  states: {
    inForce: { kind: 'waiting', label: { en: 'In force', fr: 'En vigueur' }, deadline: 'dueOn', owner: { role: 'recordsCoordinator' } },
    replaced: { kind: 'final', label: { en: 'Replaced by a newer version', fr: 'Remplacée par une version plus récente' } },
    retired: { kind: 'final', label: { en: 'Retired', fr: 'Retirée' } },
  },
  transitions: {
    add: { from: [], to: 'inForce', by: coordinator, label: { en: 'Add a version', fr: 'Ajouter une version' }, asks: [], promises: [] },
    replace: { from: ['inForce'], to: 'replaced', by: coordinator, label: { en: 'Replace by a newer version', fr: 'Remplacer par une version plus récente' }, asks: [], promises: [] },
    retire: { from: ['inForce'], to: 'retired', by: coordinator, label: { en: 'Retire', fr: 'Retirer' }, asks: [mayTell('reason', 'Reason', 'Motif')], promises: [] },
  },
});
