import { defineLifecycle } from '../../kernel/lifecycle/defineLifecycle';

const by = ['recordsCoordinator', 'foiCoordinator'] as const;

/** A hold on disposal. Once its last day is known it ends by itself, after that day. */
export const holdLifecycle = defineLifecycle({
  id: 'recordHold',
  states: {
    placed: { kind: 'waiting', label: { en: 'In force', fr: 'En vigueur' }, deadline: 'dueOn', owner: { role: 'recordsCoordinator' } },
    ending: { kind: 'waiting', label: { en: 'In force until its last day', fr: "En vigueur jusqu'à son dernier jour" }, deadline: 'until', owner: { role: 'recordsCoordinator' } },
    released: { kind: 'final', label: { en: 'Released', fr: 'Levée' } },
  },
  transitions: {
    place: { from: [], to: 'placed', by, label: { en: 'Place a hold', fr: 'Imposer une suspension' }, asks: [], promises: [] },
    amend: { from: ['placed'], to: 'same', by, label: { en: 'Name the series', fr: 'Nommer les séries' }, asks: [], promises: [] },
    placeAgain: { from: ['ending', 'released'], to: 'placed', by, label: { en: 'Place the hold again', fr: 'Imposer de nouveau la suspension' }, asks: [], promises: [] },
    endAfter: { from: ['placed', 'ending'], to: 'ending', by, label: { en: 'Set its last day', fr: 'Fixer son dernier jour' }, asks: [], promises: [] },
    release: { from: ['placed', 'ending'], to: 'released', by: ['recordsCoordinator'], label: { en: 'Release', fr: 'Lever' }, asks: [], promises: [] },
  },
});
