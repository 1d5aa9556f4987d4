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

/** How a request ended (IPC annual statistical report, "disposition"). */
export const outcomes = {
  allDisclosed: { en: 'All disclosed', fr: 'Divulgation totale' },
  partDisclosed: { en: 'Disclosed in part', fr: 'Divulgation partielle' },
  noneDisclosed: { en: 'Nothing disclosed', fr: 'Aucune divulgation' },
  noRecords: { en: 'No responsive records', fr: 'Aucun document pertinent' },
  withdrawn: { en: 'Withdrawn, abandoned or non-jurisdictional', fr: 'Retirée, abandonnée ou hors compétence' },
} as const satisfies Record<string, Bilingual>;
export type Outcome = keyof typeof outcomes;

export const findings = {
  records: { en: 'Records were found', fr: 'Des documents ont été trouvés' },
  nil: { en: 'No records (nil)', fr: 'Aucun document (néant)' },
} as const satisfies Record<string, Bilingual>;
export type Finding = keyof typeof findings;
