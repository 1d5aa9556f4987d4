import { Bilingual } from '../../../kernel/text';

/** The letters of a request. The keys stand in file names and in Activity. */
export const letterKinds = {
  acknowledgement: { en: 'Acknowledgement', fr: 'Accusé de réception' },
  clarification: { en: 'Clarification', fr: 'Demande de précision' },
  feeEstimate: { en: 'Fee estimate', fr: 'Estimation des droits' },
  extension: { en: 'Extension', fr: 'Prorogation' },
  thirdPartyNotice: { en: 'Notice to a third party', fr: 'Avis à un tiers' },
  decision: { en: 'Decision', fr: 'Décision' },
  transfer: { en: 'Forward or transfer', fr: 'Acheminement ou transmission' },
  nil: { en: 'No responsive records', fr: 'Aucun document pertinent' },
} as const satisfies Record<string, Bilingual>;

export type LetterKind = keyof typeof letterKinds;
export const letterKindIds = Object.keys(letterKinds) as readonly LetterKind[];

/** Read from a file's column, where anything may have been typed. */
export function isLetterKind(value: string | null): value is LetterKind {
  return value !== null && Object.prototype.hasOwnProperty.call(letterKinds, value);
}
