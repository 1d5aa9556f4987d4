import { tracked } from '../../kernel/activity/tracked';
import { choice, date, note, number, text, yesNo } from '../../kernel/lists/columns';
import { defineLibrary, defineList, ItemOf } from '../../kernel/lists/defineList';
import { stateChoices } from '../../kernel/lifecycle/defineLifecycle';
import { feeLifecycle, recordLifecycle, thirdPartyLifecycle } from './caseLifecycles';
import { dispositions, letterLanguages, positions, requestKinds, waiverReasons } from './choices';

const requestNumber = text({ title: { en: 'Request number', fr: 'Numéro de la demande' }, required: true, indexed: 'few', maxLength: 20 });
/** Coordinators work in it; whoever approves a decision reads it. */
const forTheDecision = { grants: { foiCoordinator: 'work', foiApprover: 'read' } } as const;
const byRequest = { name: 'ByRequest', title: { en: 'By request', fr: 'Par demande' }, orderBy: [{ column: 'requestNumber' }], isDefault: true } as const;

/** Records found, and which exemptions are proposed for each. */
export const records = defineList('FoiRecords', {
  title: { en: 'FOI records', fr: "Documents visés (accès à l'information)" },
  description: { en: 'Records found for requests, and their exemptions.', fr: 'Documents trouvés pour les demandes et leurs exceptions.' },
  columns: {
    title: text({ title: { en: 'Description', fr: 'Description' }, required: true }),
    requestNumber,
    /** Number of the call-out whose answer named it. */
    callOut: number({ title: { en: 'Call-out', fr: 'Demande de recherche' } }),
    pages: number({ title: { en: 'Pages', fr: 'Pages' } }),
    status: choice(stateChoices(recordLifecycle), { title: { en: 'State', fr: 'État' }, required: true, indexed: true, grows: ['coded'] }),
    ...tracked,
    /** What the manager proposed: sections as `17, 21`, and why. */
    proposedSections: text({ title: { en: 'Proposed exemptions', fr: 'Exceptions proposées' } }),
    proposedReason: note({ title: { en: 'Reason proposed', fr: 'Motif proposé' } }),
    disposition: choice(dispositions, { title: { en: 'What happens to it', fr: "Ce qu'il en advient" }, required: true }),
    /** Sections as coded, `17, 21`. */
    sections: text({ title: { en: 'Exemptions', fr: 'Exceptions' } }),
    reason: note({ title: { en: 'Reason', fr: 'Motif' } }),
    overrideApplies: yesNo({ title: { en: 'Public interest overrides', fr: "L'intérêt public l'emporte" } }),
    overrideReason: note({ title: { en: 'How the public interest was weighed', fr: "Comment l'intérêt public a été pesé" } }),
  },
  views: [{ ...byRequest, columns: ['requestNumber', 'title', 'pages', 'disposition', 'sections', 'status'] }],
  permissions: forTheDecision,
});

/** Third parties whose information is in the records. Their names are as confidential as the requester's. */
export const thirdParties = defineList('FoiThirdParties', {
  title: { en: 'FOI third parties', fr: "Tiers (accès à l'information)" },
  description: { en: 'Notices to third parties and their answers. FOI coordinators and decision makers only.', fr: "Avis aux tiers et leurs réponses. Réservé aux coordonnateurs et aux décideurs." },
  columns: {
    title: text({ title: { en: 'Third party', fr: 'Tiers' }, required: true }),
    requestNumber,
    status: choice(stateChoices(thirdPartyLifecycle), { title: { en: 'State', fr: 'État' }, required: true, indexed: true, grows: ['decided'] }),
    ...tracked,
    contact: note({ title: { en: 'Contact', fr: 'Coordonnées' } }),
    section: text({ title: { en: 'Section', fr: 'Article' }, required: true, maxLength: 20 }),
    noticeSentOn: date({ title: { en: 'Notice sent', fr: 'Avis envoyé' }, required: true }),
    representationsDueOn: date({ title: { en: 'Representations due', fr: 'Observations attendues' } }),
    earliestDecisionOn: date({ title: { en: 'Decision not before', fr: 'Décision au plus tôt' } }),
    respondedOn: date({ title: { en: 'Answered', fr: 'Réponse reçue' } }),
    position: choice(positions, { title: { en: 'Position', fr: 'Position' } }),
    representations: note({ title: { en: 'Representations', fr: 'Observations' } }),
    decidedOn: date({ title: { en: 'Decision sent', fr: 'Décision envoyée' } }),
    disposition: choice(dispositions, { title: { en: 'What is disclosed', fr: 'Ce qui est divulgué' } }),
  },
  views: [{ ...byRequest, columns: ['requestNumber', 'title', 'section', 'status', 'noticeSentOn', 'dueOn'] }],
  permissions: forTheDecision,
});

/** Fee estimates and what became of them. Dollars. */
export const fees = defineList('FoiFees', {
  title: { en: 'FOI fees', fr: "Droits (accès à l'information)" },
  description: { en: 'Fee estimates, deposits and waivers.', fr: 'Estimations des droits, acomptes et renonciations.' },
  columns: {
    title: text({ title: { en: 'Estimate', fr: 'Estimation' }, required: true }),
    requestNumber,
    status: choice(stateChoices(feeLifecycle), { title: { en: 'State', fr: 'État' }, required: true, indexed: true, grows: ['depositPaid', 'waived', 'replaced'] }),
    ...tracked,
    kind: choice(requestKinds, { title: { en: 'Kind', fr: 'Type' }, required: true }),
    sentOn: date({ title: { en: 'Sent', fr: 'Envoyée' }, required: true }),
    searchMinutes: number({ title: { en: 'Minutes of search', fr: 'Minutes de recherche' } }),
    preparationMinutes: number({ title: { en: 'Minutes of preparation', fr: 'Minutes de préparation' } }),
    programmingMinutes: number({ title: { en: 'Minutes of programming', fr: 'Minutes de programmation' } }),
    pages: number({ title: { en: 'Pages', fr: 'Pages' } }),
    discs: number({ title: { en: 'Discs or USB keys', fr: 'Disques ou clés USB' } }),
    external: number({ title: { en: 'Invoiced by others', fr: 'Facturé par des tiers' } }),
    total: number({ title: { en: 'Total', fr: 'Total' }, required: true }),
    deposit: number({ title: { en: 'Deposit asked', fr: 'Acompte demandé' } }),
    depositPaidOn: date({ title: { en: 'Deposit received', fr: 'Acompte reçu' } }),
    waivedOn: date({ title: { en: 'Waived', fr: 'Renonciation' } }),
    waiverReason: choice(waiverReasons, { title: { en: 'Reason of the waiver', fr: 'Motif de la renonciation' } }),
    waiverNote: note({ title: { en: 'Remarks', fr: 'Remarques' } }),
  },
  views: [{ ...byRequest, columns: ['requestNumber', 'title', 'total', 'deposit', 'status', 'sentOn'] }],
  permissions: forTheDecision,
});

/** Letters as they went out, a folder for each request. They name the requester: coordinators alone. */
export const letters = defineLibrary('FoiLetters', {
  title: { en: 'FOI letters', fr: "Lettres (accès à l'information)" },
  description: { en: 'Letters of requests, a folder for each. FOI coordinators only.', fr: "Lettres des demandes, un dossier pour chacune. Réservé aux coordonnateurs de l'accès à l'information." },
  columns: {
    title: text({ title: { en: 'Letter', fr: 'Lettre' } }),
    requestNumber: text({ title: { en: 'Request number', fr: 'Numéro de la demande' }, indexed: 'few', maxLength: 20 }),
    letter: text({ title: { en: 'Kind of letter', fr: 'Type de lettre' }, maxLength: 40 }),
    language: choice(letterLanguages, { title: { en: 'Language', fr: 'Langue' } }),
    writtenOn: date({ title: { en: 'Written', fr: 'Rédigée' } }),
    /** The action that wrote it: a repeated one finds its file and makes no second. */
    actionId: text({ title: { en: 'Action ID', fr: "ID de l'action" }, maxLength: 64 }),
  },
  views: [{ name: 'AllItems', title: { en: 'All letters', fr: 'Toutes les lettres' }, columns: ['title', 'requestNumber', 'letter', 'language', 'writtenOn'], isDefault: true }],
  permissions: { grants: { foiCoordinator: 'work' } },
});

/** The office's own letters: Word files with marks such as {{number}}, one for each kind and language. Without one, the built-in letter is used. */
export const letterTemplates = defineLibrary('FoiLetterTemplates', {
  title: { en: 'FOI letter templates', fr: "Modèles de lettres (accès à l'information)" },
  description: { en: 'Word files from which letters are made. Change a copy here and the next letter follows it.', fr: 'Fichiers Word dont sont tirées les lettres. La prochaine lettre suit le modèle modifié ici.' },
  columns: {
    title: text({ title: { en: 'Template', fr: 'Modèle' } }),
  },
  views: [{ name: 'AllItems', title: { en: 'All templates', fr: 'Tous les modèles' }, columns: ['title'], isDefault: true }],
  permissions: { grants: { foiCoordinator: 'work', owner: 'full' } },
});

export type FoiRecord = ItemOf<typeof records>;
export type ThirdParty = ItemOf<typeof thirdParties>;
export type Fee = ItemOf<typeof fees>;
