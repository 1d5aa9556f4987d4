import { Bilingual } from '../../kernel/text';

/** Who asks, in the words of the commissioner's yearly statistics (IPC annual statistical report, "source of requests"). */
export const requesterCategories = {
  individual: { en: 'Individual', fr: 'Particulier' },
  agent: { en: 'Individual by agent', fr: "Mandataire d'un particulier" },
  business: { en: 'Business', fr: 'Entreprise' },
  academic: { en: 'Academic or researcher', fr: 'Milieu universitaire ou recherche' },
  association: { en: 'Association or group', fr: 'Association ou groupe' },
  media: { en: 'Media', fr: 'Médias' },
  government: { en: 'Government', fr: 'Gouvernement' },
  other: { en: 'Other', fr: 'Autre' },
} as const satisfies Record<string, Bilingual>;
export type RequesterCategory = keyof typeof requesterCategories;

export const acts = {
  FIPPA: { en: 'FIPPA (provincial)', fr: 'LAIPVP (provinciale)' },
  MFIPPA: { en: 'MFIPPA (municipal)', fr: 'LAIMPVP (municipale)' },
} as const satisfies Record<string, Bilingual>;
export type Act = keyof typeof acts;

export const requestKinds = {
  general: { en: 'General records', fr: 'Renseignements généraux' },
  personal: { en: "Requester's own personal information", fr: "Renseignements personnels de l'auteur de la demande" },
} as const satisfies Record<string, Bilingual>;
export type RequestKind = keyof typeof requestKinds;

/** Who answers the requester: this office, or the corporate FOI office, for which the region only searches. */
export const sources = {
  direct: { en: 'Received directly', fr: 'Reçue directement' },
  corporate: { en: 'From the corporate FOI office', fr: "Du bureau central de l'accès à l'information" },
} as const satisfies Record<string, Bilingual>;
export type Source = keyof typeof sources;

export const letterLanguages = {
  en: { en: 'English', fr: 'Anglais' },
  fr: { en: 'French', fr: 'Français' },
} as const satisfies Record<string, Bilingual>;
export type LetterLanguage = keyof typeof letterLanguages;

/** How a request ended. `reportedAs` in statistics.ts puts each under the commissioner's heading. */
export const outcomes = {
  allDisclosed: { en: 'All disclosed', fr: 'Divulgation totale' },
  partDisclosed: { en: 'Disclosed in part', fr: 'Divulgation partielle' },
  noneDisclosed: { en: 'Nothing disclosed', fr: 'Aucune divulgation' },
  noRecords: { en: 'No responsive records', fr: 'Aucun document pertinent' },
  withdrawn: { en: 'Withdrawn or non-jurisdictional', fr: 'Retirée ou hors compétence' },
  abandoned: { en: 'Abandoned', fr: 'Abandonnée' },
  transferred: { en: 'Forwarded or transferred to another institution', fr: 'Acheminée ou transmise à une autre institution' },
} as const satisfies Record<string, Bilingual>;
export type Outcome = keyof typeof outcomes;
/** Outcomes that a decision gives. The others end a request without one. */
export const decisionOutcomes = ['allDisclosed', 'partDisclosed', 'noneDisclosed', 'noRecords'] as const satisfies readonly Outcome[];
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** What the statutory clock of a request does. Kept so that a list view can ask for it; computed from the events like every date. */
export const clockStates = {
  running: { en: 'Running', fr: 'En marche' },
  incomplete: { en: 'Not begun: the request is incomplete', fr: 'Non commencé : demande incomplète' },
  stopped: { en: 'Stopped', fr: 'Arrêté' },
  ended: { en: 'Ended', fr: 'Terminé' },
} as const satisfies Record<string, Bilingual>;
export type ClockState = keyof typeof clockStates;

/** FIPPA s. 27(1)(a) and (b), MFIPPA s. 20(1)(a) and (b). */
export const extensionGrounds = {
  volume: { en: 'Large number of records, unreasonable interference', fr: 'Grand nombre de documents, entrave abusive' },
  consultation: { en: 'Consultations outside the institution', fr: "Consultations à l'extérieur de l'institution" },
} as const satisfies Record<string, Bilingual>;
export type ExtensionGround = keyof typeof extensionGrounds;

/** FIPPA s. 57(4), MFIPPA s. 45(4). */
export const waiverReasons = {
  costDiffers: { en: 'The actual cost differs from the fee', fr: 'Le coût réel diffère des droits' },
  hardship: { en: 'Financial hardship', fr: 'Difficultés financières' },
  healthOrSafety: { en: 'Benefit to public health or safety', fr: 'Avantage pour la santé ou la sécurité publiques' },
  prescribed: { en: 'Another prescribed matter', fr: 'Autre facteur prescrit' },
} as const satisfies Record<string, Bilingual>;
export type WaiverReason = keyof typeof waiverReasons;

export const findings = {
  records: { en: 'Records were found', fr: 'Des documents ont été trouvés' },
  nil: { en: 'No records (nil)', fr: 'Aucun document (néant)' },
} as const satisfies Record<string, Bilingual>;
export type Finding = keyof typeof findings;

/** In what form the records are. */
export const media = {
  electronic: { en: 'Electronic', fr: 'Électronique' },
  paper: { en: 'Paper', fr: 'Papier' },
  both: { en: 'Electronic and paper', fr: 'Électronique et papier' },
  other: { en: 'Sound, picture or other', fr: 'Son, image ou autre' },
} as const satisfies Record<string, Bilingual>;
export type Medium = keyof typeof media;

/** What is to happen to a record. */
export const dispositions = {
  undecided: { en: 'Not decided', fr: 'Non décidé' },
  release: { en: 'Release', fr: 'Divulguer' },
  sever: { en: 'Release in part', fr: 'Divulguer en partie' },
  withhold: { en: 'Withhold', fr: 'Refuser' },
  notResponsive: { en: 'Not responsive or duplicate', fr: 'Non pertinent ou en double' },
} as const satisfies Record<string, Bilingual>;
export type Disposition = keyof typeof dispositions;

/** What a third party answered to its notice (FIPPA s. 28(5), MFIPPA s. 21(5)). */
export const positions = {
  consents: { en: 'Consents to disclosure', fr: 'Consent à la divulgation' },
  consentsInPart: { en: 'Consents in part', fr: 'Consent en partie' },
  objects: { en: 'Objects', fr: "S'oppose" },
  silent: { en: 'Did not answer', fr: "N'a pas répondu" },
} as const satisfies Record<string, Bilingual>;
export type Position = keyof typeof positions;

/** How two requests belong together. */
export const relations = {
  related: { en: 'Related', fr: 'Connexe' },
  duplicate: { en: 'Duplicate', fr: 'En double' },
} as const satisfies Record<string, Bilingual>;
export type Relation = keyof typeof relations;

/** How an appeal to the commissioner ended (FIPPA ss. 51, 54, MFIPPA ss. 40, 43). */
export const appealResults = {
  upheld: { en: 'Order: decision upheld', fr: 'Ordonnance : décision confirmée' },
  changed: { en: 'Order: decision changed', fr: 'Ordonnance : décision modifiée' },
  mediated: { en: 'Settled in mediation', fr: 'Réglé par médiation' },
  dropped: { en: 'Withdrawn, abandoned or dismissed', fr: 'Retiré, abandonné ou rejeté' },
} as const satisfies Record<string, Bilingual>;
export type AppealResult = keyof typeof appealResults;

export const transferKinds = {
  forward: { en: 'Forwarded: not in our custody', fr: "Acheminée : nous n'avons pas la garde des documents" },
  transfer: { en: 'Transferred: greater interest', fr: 'Transmise : intérêt supérieur' },
} as const satisfies Record<string, Bilingual>;
export type TransferKind = keyof typeof transferKinds;

/** Why a manager's answer is due on its day (work/callOutDue.ts). */
export const callOutDueReasons = {
  asked: { en: 'Asked for by the coordinator', fr: 'Demandée par le coordonnateur' },
  region: { en: "The region's usual day", fr: 'Jour habituel de la région' },
  nextWorkingDay: { en: 'Next working day', fr: 'Prochain jour ouvrable' },
  request: { en: 'Due date of the request', fr: 'Échéance de la demande' },
} as const satisfies Record<string, Bilingual>;
export type CallOutDueReason = keyof typeof callOutDueReasons;
