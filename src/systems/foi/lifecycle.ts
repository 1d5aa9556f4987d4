import { defineLifecycle } from '../../kernel/lifecycle/defineLifecycle';

/** A request, from the day it is registered to the day it is closed. */
export const requestLifecycle = defineLifecycle({
  id: 'foiRequest',
  states: {
    registered: { kind: 'waiting', label: { en: 'Registered', fr: 'Enregistrée' }, deadline: 'dueOn', owner: { role: 'foiCoordinator' } },
    allocated: { kind: 'waiting', label: { en: 'With managers', fr: 'Auprès des gestionnaires' }, deadline: 'dueOn', owner: { role: 'foiCoordinator' } },
    closed: { kind: 'final', label: { en: 'Closed', fr: 'Fermée' } },
  },
  transitions: {
    register: {
      from: [],
      to: 'registered',
      by: ['foiCoordinator'],
      label: { en: 'Register a request', fr: 'Enregistrer une demande' },
      asks: [
        { name: 'receivedOn', label: { en: 'Date received', fr: 'Date de réception' }, required: true },
        { name: 'title', label: { en: 'Short title', fr: 'Titre court' }, required: true },
        { name: 'wording', label: { en: 'Wording of the request', fr: 'Libellé de la demande' }, required: true },
        { name: 'requesterCategory', label: { en: 'Category of requester', fr: "Catégorie d'auteur de la demande" }, required: true },
        { name: 'feePaidOn', label: { en: 'Application fee paid on', fr: 'Droits de demande payés le' }, required: false },
      ],
      promises: [{ kind: 'dueDate', column: 'dueOn' }],
    },
    recordFee: {
      from: ['registered'],
      to: 'registered',
      by: ['foiCoordinator'],
      label: { en: 'Record the application fee', fr: 'Inscrire les droits de demande' },
      asks: [{ name: 'feePaidOn', label: { en: 'Application fee paid on', fr: 'Droits de demande payés le' }, required: true }],
      promises: [{ kind: 'dueDate', column: 'dueOn' }],
    },
    allocate: {
      from: ['registered', 'allocated'],
      to: 'allocated',
      by: ['foiCoordinator'],
      label: { en: 'Allocate', fr: 'Attribuer' },
      asks: [{ name: 'manager', label: { en: 'Manager', fr: 'Gestionnaire' }, required: true }],
      promises: [{ kind: 'notice', to: 'assignee' }],
    },
    close: {
      from: ['registered', 'allocated'],
      to: 'closed',
      by: ['foiCoordinator'],
      label: { en: 'Close the request', fr: 'Fermer la demande' },
      asks: [
        { name: 'decisionSentOn', label: { en: 'Decision sent on', fr: 'Décision envoyée le' }, required: true },
        { name: 'outcome', label: { en: 'Outcome', fr: 'Résultat' }, required: true },
      ],
      promises: [],
    },
  },
});

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
      from: [],
      to: 'asked',
      by: ['foiCoordinator'],
      label: { en: 'Ask a manager', fr: 'Demander à un gestionnaire' },
      asks: [{ name: 'manager', label: { en: 'Manager', fr: 'Gestionnaire' }, required: true }],
      promises: [{ kind: 'dueDate', column: 'dueOn' }, { kind: 'notice', to: 'assignee' }],
    },
    answer: {
      from: ['asked'],
      to: 'answered',
      by: ['assignee'],
      label: { en: 'Answer', fr: 'Répondre' },
      asks: [
        { name: 'found', label: { en: 'Records found', fr: 'Documents trouvés' }, required: true },
        { name: 'searchedBy', label: { en: 'Who searched', fr: 'Qui a fait la recherche' }, required: true },
        { name: 'searchedWhere', label: { en: 'Where you searched', fr: 'Où vous avez cherché' }, required: true },
        { name: 'searchTerms', label: { en: 'Search terms', fr: 'Termes de recherche' }, required: true },
        { name: 'searchMinutes', label: { en: 'Minutes of search', fr: 'Minutes de recherche' }, required: true },
        { name: 'affirmed', label: { en: 'The search is complete', fr: 'La recherche est complète' }, required: true },
      ],
      promises: [{ kind: 'notice', to: 'foiCoordinator' }],
    },
    withdraw: {
      from: ['asked'],
      to: 'withdrawn',
      by: ['foiCoordinator'],
      label: { en: 'Withdraw', fr: 'Retirer' },
      asks: [],
      promises: [],
    },
  },
});
