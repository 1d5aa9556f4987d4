import { defineLifecycle } from '../../kernel/lifecycle/defineLifecycle';
import { asked, mayTell } from '../../kernel/lifecycle/asks';

const due = [{ kind: 'dueDate', column: 'dueOn' }] as const;
const coordinator = ['foiCoordinator'] as const;

/** What one manager is asked for one request. */
export const callOutLifecycle = defineLifecycle({
  id: 'foiCallOut',
  states: {
    asked: { kind: 'waiting', label: { en: 'Waiting for an answer', fr: 'En attente de réponse' }, deadline: 'dueOn', owner: { column: 'assignedTo' } },
    answered: { kind: 'final', label: { en: 'Answered', fr: 'Réponse reçue' } },
    withdrawn: { kind: 'final', label: { en: 'Withdrawn', fr: 'Retirée' } },
  },
  transitions: {
    ask: {
      from: [], to: 'asked', by: coordinator,
      label: { en: 'Ask a manager', fr: 'Demander à un gestionnaire' },
      asks: [asked('manager', 'Manager', 'Gestionnaire')],
      promises: [...due, { kind: 'notice', to: 'assignee' }],
    },
    answer: {
      from: ['asked'], to: 'answered', by: ['assignee'],
      label: { en: 'Respond', fr: 'Répondre' },
      asks: [
        asked('found', 'Records found', 'Documents trouvés'),
        asked('searchedBy', 'Who searched', 'Qui a fait la recherche'),
        asked('searchedWhere', 'Where you searched', 'Où vous avez cherché'),
        asked('searchTerms', 'Search terms', 'Termes de recherche'),
        asked('searchMinutes', 'Minutes of search', 'Minutes de recherche'),
        asked('affirmed', 'The search is complete', 'La recherche est complète'),
      ],
      promises: [{ kind: 'notice', to: 'foiCoordinator' }],
    },
    sendBack: {
      from: ['answered'], to: 'asked', by: coordinator,
      label: { en: 'Send back for amendment', fr: 'Renvoyer pour modification' },
      asks: [asked('amendment', 'What is missing', 'Ce qui manque'), mayTell('dueOn', 'Due back on', 'À renvoyer le')],
      promises: [...due, { kind: 'notice', to: 'assignee' }],
    },
    remind: {
      from: ['asked'], to: 'same', by: coordinator,
      label: { en: 'Remind', fr: 'Rappeler' },
      asks: [],
      promises: [{ kind: 'notice', to: 'assignee' }],
    },
    escalate: {
      from: ['asked'], to: 'same', by: coordinator,
      label: { en: 'Escalate', fr: 'Saisir le supérieur' },
      asks: [asked('to', 'To whom', 'À qui')],
      promises: [{ kind: 'notice', to: 'assignee' }],
    },
    delegate: {
      from: ['asked'], to: 'same', by: coordinator,
      label: { en: 'Hand to a delegate', fr: 'Confier à un remplaçant' },
      asks: [asked('delegate', 'Delegate', 'Remplaçant')],
      promises: [{ kind: 'notice', to: 'assignee' }],
    },
    bringUpToDate: {
      from: ['asked'], to: 'same', by: coordinator,
      label: { en: 'Bring up to date with the request', fr: 'Mettre à jour selon la demande' },
      asks: [],
      promises: [{ kind: 'notice', to: 'assignee' }],
    },
    withdraw: {
      from: ['asked'], to: 'withdrawn', by: coordinator,
      label: { en: 'Withdraw', fr: 'Retirer' },
      asks: [],
      promises: [],
    },
  },
});
