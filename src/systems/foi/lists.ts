import { defineActivityList } from '../../kernel/activity/activityList';
import { tracked } from '../../kernel/activity/tracked';
import { choice, date, note, number, person, text, yesNo } from '../../kernel/lists/columns';
import { defineList, ItemId, ItemOf } from '../../kernel/lists/defineList';
import { stateChoices } from '../../kernel/lifecycle/defineLifecycle';
import { callOutLifecycle } from './callOutLifecycle';
import { acts, appealResults, callOutDueReasons, clockStates, extensionGrounds, findings, letterLanguages, media, outcomes, requesterCategories, requestKinds, sources, transferKinds } from './choices';
import { foiComponents } from './components';
import { requestLifecycle } from './lifecycle';
import { callOutViews, requestViews } from './views';

/** Requests as the coordinators keep them. Nothing in here says who asked: that is in `requesters`. */
export const requests = defineList('FoiRequests', {
  title: { en: 'FOI requests', fr: "Demandes d'accès à l'information" },
  description: { en: 'Freedom of information requests and their dates.', fr: "Demandes d'accès à l'information et leurs dates." },
  columns: {
    title: text({ title: { en: 'Short title', fr: 'Titre court' }, required: true }),
    number: text({ title: { en: 'Number', fr: 'Numéro' }, required: true, unique: true, maxLength: 20 }),
    act: choice(acts, { title: { en: 'Act', fr: 'Loi' }, required: true }),
    kind: choice(requestKinds, { title: { en: 'Kind', fr: 'Type' }, required: true }),
    source: choice(sources, { title: { en: 'Source', fr: 'Provenance' }, required: true, indexed: true, grows: ['direct', 'corporate'] }),
    corporateNumber: text({ title: { en: 'Number at the corporate office', fr: 'Numéro au bureau central' }, maxLength: 40 }),
    receivedOn: date({ title: { en: 'Received', fr: 'Reçue' }, required: true, indexed: true }),
    wording: note({ title: { en: 'Wording', fr: 'Libellé' }, required: true }),
    requesterCategory: choice(requesterCategories, { title: { en: 'Category of requester', fr: "Catégorie d'auteur de la demande" }, required: true }),
    language: choice(letterLanguages, { title: { en: 'Language of the letters', fr: 'Langue des lettres' }, required: true }),
    /** One of the areas that the office names (officeRules.ts), as it is written there. */
    programArea: text({ title: { en: 'Program area', fr: 'Secteur de programme' }, indexed: true, maxLength: 100 }),
    /** Codes of record series that may hold what is asked for, separated by commas: they are kept from disposal. */
    series: text({ title: { en: 'Record series concerned', fr: 'Séries de documents visées' } }),
    feePaidOn: date({ title: { en: 'Application fee paid', fr: 'Droits payés' } }),
    status: choice(stateChoices(requestLifecycle), { title: { en: 'State', fr: 'État' }, required: true, indexed: true, grows: ['closed'] }),
    ...tracked,
    /** The clock's events, as JSON. Every date below is computed from them and from nothing else. */
    events: note({ title: { en: 'Clock events', fr: 'Événements du délai' }, required: true }),
    regime: text({ title: { en: 'Rules', fr: 'Règles' }, required: true, maxLength: 40 }),
    clock: choice(clockStates, { title: { en: 'Clock', fr: 'Délai' }, indexed: true, grows: ['ended'] }),
    dueStrict: date({ title: { en: 'Due (strict)', fr: 'Échéance (stricte)' } }),
    dueOperational: date({ title: { en: 'Due (office open)', fr: 'Échéance (bureau ouvert)' } }),
    /** Why the time was extended: what the notice must say (FIPPA s. 27(2), MFIPPA s. 20(2)). */
    extensionGround: choice(extensionGrounds, { title: { en: 'Ground of the extension', fr: 'Motif de la prorogation' } }),
    extensionReason: note({ title: { en: 'Why the extension is reasonable', fr: 'Pourquoi la prorogation est raisonnable' } }),
    contentious: yesNo({ title: { en: 'Contentious', fr: 'Délicate' }, indexed: true }),
    contentiousReason: note({ title: { en: 'Why it is contentious', fr: 'Pourquoi elle est délicate' } }),
    /** A heads-up for information. No step waits for it (IPC: it may not delay statutory timing). */
    contentiousDueOn: date({ title: { en: 'Contentious-issue notice due', fr: 'Avis de question délicate, échéance' }, isDue: true }),
    contentiousSentOn: date({ title: { en: 'Contentious-issue notice sent', fr: 'Avis de question délicate envoyé' } }),
    /** Sections under which records are withheld, `17, 21`: what filters and statistics read. The records hold the reasons. */
    exemptions: text({ title: { en: 'Exemptions', fr: 'Exceptions' } }),
    /** `2026-0003 duplicate, 2026-0004 related` */
    related: text({ title: { en: 'Other requests', fr: 'Autres demandes' } }),
    proposedOutcome: choice(outcomes, { title: { en: 'Proposed outcome', fr: 'Résultat proposé' } }),
    reviewNote: note({ title: { en: 'Note between coordinator and decision maker', fr: 'Note entre le coordonnateur et le décideur' } }),
    approvedBy: person({ title: { en: 'Approved by', fr: 'Approuvée par' } }),
    approvedOn: date({ title: { en: 'Approved', fr: 'Approuvée le' } }),
    decisionSentOn: date({ title: { en: 'Decision sent', fr: 'Décision envoyée' } }),
    outcome: choice(outcomes, { title: { en: 'Outcome', fr: 'Résultat' } }),
    appealUntil: date({ title: { en: 'Last day to appeal', fr: "Dernier jour d'appel" }, indexed: true }),
    appealedOn: date({ title: { en: 'Appealed', fr: 'Appel interjeté' } }),
    appealNumber: text({ title: { en: "Commissioner's file number", fr: 'Numéro de dossier du commissaire' }, maxLength: 40 }),
    appealDueOn: date({ title: { en: 'Representations due', fr: 'Observations attendues' }, isDue: true }),
    appealEndedOn: date({ title: { en: 'Appeal ended', fr: 'Appel terminé' } }),
    appealResult: choice(appealResults, { title: { en: 'Result of the appeal', fr: "Issue de l'appel" } }),
    releasedOn: date({ title: { en: 'Records released', fr: 'Documents divulgués' } }),
    pagesReleased: number({ title: { en: 'Pages released', fr: 'Pages divulguées' } }),
    transferKind: choice(transferKinds, { title: { en: 'How it was passed on', fr: 'Acheminée ou transmise' } }),
    institution: text({ title: { en: 'Passed on to', fr: 'Institution destinataire' } }),
    closedOn: date({ title: { en: 'Closed', fr: 'Fermée' }, indexed: true }),
  },
  views: requestViews,
  permissions: { grants: { foiCoordinator: 'lead', foiApprover: 'work', owner: 'full' } },
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
    programArea: text({ title: { en: 'Program area', fr: 'Secteur de programme' }, maxLength: 100 }),
    status: choice(stateChoices(callOutLifecycle), { title: { en: 'State', fr: 'État' }, required: true, indexed: true, grows: ['answered', 'withdrawn'] }),
    ...tracked,
    dueReason: choice(callOutDueReasons, { title: { en: 'Why that day', fr: 'Raison de cette date' } }),
    /** The manager whose work a delegate does during an absence. */
    onBehalfOf: person({ title: { en: 'On behalf of', fr: 'Au nom de' } }),
    delegatedUntil: date({ title: { en: 'Delegated until', fr: "Délégué jusqu'au" } }),
    remindedOn: date({ title: { en: 'Reminded', fr: 'Rappel envoyé' } }),
    reminders: number({ title: { en: 'Reminders', fr: 'Rappels' } }),
    escalatedOn: date({ title: { en: 'Escalated', fr: 'Supérieur saisi' } }),
    amendment: note({ title: { en: 'What is to be amended', fr: 'Ce qui est à modifier' } }),
    found: choice(findings, { title: { en: 'Result of the search', fr: 'Résultat de la recherche' } }),
    nilReason: note({ title: { en: 'Why there are no records', fr: "Pourquoi il n'y a aucun document" } }),
    searchedBy: text({ title: { en: 'Who searched', fr: 'Qui a fait la recherche' } }),
    searcherPosition: text({ title: { en: 'Position of who searched', fr: 'Poste de la personne' } }),
    searchedWhere: note({ title: { en: 'Where they searched', fr: 'Où la recherche a été faite' } }),
    searchTerms: note({ title: { en: 'Search terms', fr: 'Termes de recherche' } }),
    searchMinutes: number({ title: { en: 'Minutes of search', fr: 'Minutes de recherche' } }),
    preparationMinutes: number({ title: { en: 'Minutes of preparation', fr: 'Minutes de préparation' } }),
    recordCount: number({ title: { en: 'Records', fr: 'Documents' } }),
    pageCount: number({ title: { en: 'Pages', fr: 'Pages' } }),
    medium: choice(media, { title: { en: 'Form of the records', fr: 'Support des documents' } }),
    location: text({ title: { en: 'Where the records are', fr: 'Emplacement des documents' } }),
    /** One line a record: `pages | sections | description | reason` (work/recordLines.ts). */
    recordLines: note({ title: { en: 'Records and proposed exemptions', fr: 'Documents et exceptions proposées' } }),
    thirdPartiesNamed: note({ title: { en: 'Third parties named in them', fr: 'Tiers nommés dans ces documents' } }),
    destroyedRecords: note({ title: { en: 'Records known destroyed, and under which schedule', fr: 'Documents détruits et calendrier appliqué' } }),
    sensitivities: note({ title: { en: 'Sensitivities', fr: 'Points délicats' } }),
    otherHolders: note({ title: { en: 'Others likely to hold records', fr: "Autres détenteurs probables" } }),
    affirmed: yesNo({ title: { en: 'Search affirmed as complete', fr: 'Recherche attestée complète' } }),
    approvedBy: person({ title: { en: 'Approved by', fr: 'Approuvée par' } }),
    answeredOn: date({ title: { en: 'Answered', fr: 'Répondu le' }, indexed: true }),
  },
  views: callOutViews,
  permissions: { grants: { foiCoordinator: 'lead', foiApprover: 'read', owner: 'full' } },
  components: { fields: { dueOn: foiComponents.dueDate }, commandSets: [foiComponents.commands], form: foiComponents.form },
});

/** A manager adds entries for their own call-outs and sees those alone; coordinators see all. */
export const foiActivity = defineActivityList(
  'FoiActivity',
  { en: 'FOI activity', fr: "Activité de l'accès à l'information" },
  { grants: { foiCoordinator: 'keep', owner: 'keep', manager: 'add', foiApprover: 'add' }, ownItemsOnly: true },
);

export type FoiRequest = ItemOf<typeof requests>;
export type FoiRequestId = ItemId<'FoiRequests'>;
export type CallOut = ItemOf<typeof callOuts>;
export type CallOutId = ItemId<'FoiCallOuts'>;
