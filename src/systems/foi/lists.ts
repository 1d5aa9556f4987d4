import { defineActivityList } from '../../kernel/activity/activityList';
import { tracked } from '../../kernel/activity/tracked';
import { choice, date, note, number, text, yesNo } from '../../kernel/lists/columns';
import { defineList, ItemId, ItemOf } from '../../kernel/lists/defineList';
import { me, today } from '../../kernel/lists/views';
import { stateChoices } from '../../kernel/lifecycle/defineLifecycle';
import { acts, findings, outcomes, requesterCategories, requestKinds } from './choices';
import { foiComponents } from './components';
import { callOutLifecycle, requestLifecycle } from './lifecycle';

/** Requests as the coordinators keep them. Nothing in here says who asked: that is in `requesters`. */
export const requests = defineList('FoiRequests', {
  title: { en: 'FOI requests', fr: "Demandes d'accès à l'information" },
  description: { en: 'Freedom of information requests and their dates.', fr: "Demandes d'accès à l'information et leurs dates." },
  columns: {
    title: text({ title: { en: 'Short title', fr: 'Titre court' }, required: true }),
    number: text({ title: { en: 'Number', fr: 'Numéro' }, required: true, unique: true, maxLength: 20 }),
    act: choice(acts, { title: { en: 'Act', fr: 'Loi' }, required: true }),
    kind: choice(requestKinds, { title: { en: 'Kind', fr: 'Type' }, required: true }),
    receivedOn: date({ title: { en: 'Received', fr: 'Reçue' }, required: true, indexed: true }),
    wording: note({ title: { en: 'Wording', fr: 'Libellé' }, required: true }),
    requesterCategory: choice(requesterCategories, { title: { en: 'Category of requester', fr: "Catégorie d'auteur de la demande" }, required: true }),
    feePaidOn: date({ title: { en: 'Application fee paid', fr: 'Droits payés' } }),
    status: choice(stateChoices(requestLifecycle), { title: { en: 'State', fr: 'État' }, required: true, indexed: true, grows: ['closed'] }),
    ...tracked,
    /** The clock's events, as JSON. Every date below is computed from them and from nothing else. */
    events: note({ title: { en: 'Clock events', fr: 'Événements du délai' }, required: true }),
    regime: text({ title: { en: 'Rules', fr: 'Règles' }, required: true, maxLength: 40 }),
    dueStrict: date({ title: { en: 'Due (strict)', fr: 'Échéance (stricte)' } }),
    dueOperational: date({ title: { en: 'Due (office open)', fr: 'Échéance (bureau ouvert)' } }),
    decisionSentOn: date({ title: { en: 'Decision sent', fr: 'Décision envoyée' } }),
    outcome: choice(outcomes, { title: { en: 'Outcome', fr: 'Résultat' } }),
    closedOn: date({ title: { en: 'Closed', fr: 'Fermée' }, indexed: true }),
  },
  views: [
    {
      name: 'OpenByDueDate',
      title: { en: 'Open by due date', fr: 'Ouvertes par échéance' },
      columns: ['number', 'title', 'status', 'dueOn', 'receivedOn', 'requesterCategory'],
      where: [{ column: 'status', is: 'in', value: ['registered', 'allocated'] }],
      orderBy: [{ column: 'dueOn' }],
      isDefault: true,
    },
    {
      name: 'Overdue',
      title: { en: 'Overdue', fr: 'En retard' },
      columns: ['number', 'title', 'status', 'dueOn', 'receivedOn'],
      where: [
        { column: 'status', is: 'in', value: ['registered', 'allocated'] },
        { column: 'dueOn', is: 'lt', value: today() },
      ],
      orderBy: [{ column: 'dueOn' }],
    },
    {
      name: 'ClosedLately',
      title: { en: 'Closed in the last year', fr: "Fermées depuis un an" },
      columns: ['number', 'title', 'outcome', 'closedOn', 'receivedOn'],
      where: [{ column: 'closedOn', is: 'ge', value: today(-365) }],
      orderBy: [{ column: 'closedOn', descending: true }],
    },
  ],
  permissions: { grants: { foiCoordinator: 'lead', owner: 'full' } },
  components: { fields: { dueOn: foiComponents.dueDate }, commandSets: [foiComponents.commands], form: foiComponents.form },
});

/** Who asked. A list of its own, because list permissions are the only wall that holds: coordinators alone. */
export const requesters = defineList('FoiRequesters', {
  title: { en: 'FOI requesters', fr: "Auteurs des demandes d'accès à l'information" },
  description: { en: 'Identity of requesters. FOI coordinators only.', fr: "Identité des auteurs des demandes. Réservé aux coordonnateurs de l'accès à l'information." },
  columns: {
    title: text({ title: { en: 'Name', fr: 'Nom' }, required: true }),
    requestNumber: text({ title: { en: 'Request number', fr: 'Numéro de la demande' }, required: true, unique: true, maxLength: 20 }),
    contact: note({ title: { en: 'Contact', fr: 'Coordonnées' } }),
  },
  views: [{ name: 'ByRequest', title: { en: 'By request', fr: 'Par demande' }, columns: ['requestNumber', 'title'], orderBy: [{ column: 'requestNumber' }], isDefault: true }],
  permissions: { grants: { foiCoordinator: 'work' } },
});

/** One item for each manager asked. While it is open, only that manager and the coordinators may open it. */
export const callOuts = defineList('FoiCallOuts', {
  title: { en: 'FOI call-outs', fr: "Demandes de recherche (accès à l'information)" },
  description: { en: 'What each manager is asked to search for, and the answer.', fr: 'Ce que chaque gestionnaire doit chercher, et la réponse.' },
  columns: {
    title: text({ title: { en: 'Short title', fr: 'Titre court' }, required: true }),
    requestNumber: text({ title: { en: 'Request number', fr: 'Numéro de la demande' }, required: true, indexed: 'few', maxLength: 20 }),
    wording: note({ title: { en: 'Wording', fr: 'Libellé' }, required: true }),
    requesterCategory: choice(requesterCategories, { title: { en: 'Category of requester', fr: "Catégorie d'auteur de la demande" }, required: true }),
    status: choice(stateChoices(callOutLifecycle), { title: { en: 'State', fr: 'État' }, required: true, indexed: true, grows: ['answered', 'withdrawn'] }),
    ...tracked,
    found: choice(findings, { title: { en: 'Result of the search', fr: 'Résultat de la recherche' } }),
    nilReason: note({ title: { en: 'Why there are no records', fr: "Pourquoi il n'y a aucun document" } }),
    searchedBy: text({ title: { en: 'Who searched', fr: 'Qui a fait la recherche' } }),
    searchedWhere: note({ title: { en: 'Where they searched', fr: 'Où la recherche a été faite' } }),
    searchTerms: note({ title: { en: 'Search terms', fr: 'Termes de recherche' } }),
    searchMinutes: number({ title: { en: 'Minutes of search', fr: 'Minutes de recherche' } }),
    preparationMinutes: number({ title: { en: 'Minutes of preparation', fr: 'Minutes de préparation' } }),
    recordCount: number({ title: { en: 'Records', fr: 'Documents' } }),
    pageCount: number({ title: { en: 'Pages', fr: 'Pages' } }),
    sensitivities: note({ title: { en: 'Sensitivities', fr: 'Points délicats' } }),
    otherHolders: note({ title: { en: 'Others likely to hold records', fr: "Autres détenteurs probables" } }),
    affirmed: yesNo({ title: { en: 'Search affirmed as complete', fr: 'Recherche attestée complète' } }),
    answeredOn: date({ title: { en: 'Answered', fr: 'Répondu le' }, indexed: true }),
  },
  views: [
    {
      name: 'MyCallOuts',
      title: { en: 'My call-outs', fr: 'Mes demandes de recherche' },
      columns: ['requestNumber', 'title', 'dueOn', 'status', 'requesterCategory', 'assignedTo'],
      where: [
        { column: 'status', is: 'eq', value: 'asked' },
        { column: 'assignedTo', is: 'eq', value: me },
      ],
      orderBy: [{ column: 'dueOn' }],
      isDefault: true,
    },
    {
      name: 'Open',
      title: { en: 'Open', fr: 'Ouvertes' },
      columns: ['requestNumber', 'title', 'assignedTo', 'dueOn'],
      where: [{ column: 'status', is: 'eq', value: 'asked' }],
      orderBy: [{ column: 'dueOn' }],
    },
  ],
  permissions: { grants: { foiCoordinator: 'lead', owner: 'full' } },
  components: { fields: { dueOn: foiComponents.dueDate }, commandSets: [foiComponents.commands], form: foiComponents.form },
});

/** A manager adds entries for their own call-outs and sees those alone; coordinators see all. */
export const foiActivity = defineActivityList(
  'FoiActivity',
  { en: 'FOI activity', fr: "Activité de l'accès à l'information" },
  { grants: { foiCoordinator: 'keep', manager: 'add' }, ownItemsOnly: true },
);

export type FoiRequest = ItemOf<typeof requests>;
export type FoiRequestId = ItemId<'FoiRequests'>;
export type CallOut = ItemOf<typeof callOuts>;
export type CallOutId = ItemId<'FoiCallOuts'>;
