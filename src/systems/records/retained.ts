import { choice, date, note, number, text } from '../../kernel/lists/columns';
import { Bilingual } from '../../kernel/text';

/** What becomes of a record in the end. `selective`: an archivist says which part is kept. */
export const finalDispositions = {
  destroy: { en: 'Destroy', fr: 'Détruire' },
  transfer: { en: 'Transfer to the Archives', fr: 'Verser aux Archives' },
  selective: { en: 'Selected by an archivist', fr: 'Tri par un archiviste' },
  permanent: { en: 'Keep permanently', fr: 'Conserver en permanence' },
} as const satisfies Record<string, Bilingual>;
export type FinalDisposition = keyof typeof finalDispositions;

/** What an archivist said of a record whose series asks for an archival review. Empty: not asked or not answered yet. */
export const archivalReviews = {
  keep: { en: 'To the Archives', fr: 'Aux Archives' },
  release: { en: 'May be destroyed', fr: 'Peut être détruit' },
} as const satisfies Record<string, Bilingual>;
export type ArchivalReview = keyof typeof archivalReviews;

/**
 * The columns of everything that a schedule applies to: documents and folders of a records library, paper files. The dates of events are
 * typed by people; `semiActiveOn`, `eligibleOn` and `finalDisposition` are computed from them under the scheme, and never typed.
 */
export const retained = {
  /** Empty while it is not classified. A folder's series holds for what lies in it and has none of its own. */
  seriesCode: text({ title: { en: 'Record series', fr: 'Série de documents' }, indexed: true, maxLength: 40 }),
  classifiedOn: date({ title: { en: 'Classified', fr: 'Classé le' }, indexed: true }),
  branch: text({ title: { en: 'Branch', fr: 'Direction' }, indexed: true, maxLength: 100 }),
  /** The day from which calendar and fiscal years count: when the record was made. */
  datedOn: date({ title: { en: 'Date of the record', fr: 'Date du document' }, indexed: true }),
  closedOn: date({ title: { en: 'Closed', fr: 'Fermé le' } }),
  supersededOn: date({ title: { en: 'Superseded', fr: 'Remplacé le' } }),
  /** FIPPA, R.R.O. 1990, Reg. 460, s. 5: personal information is kept a year after its last use. */
  personalInformationUsedOn: date({ title: { en: 'Personal information last used', fr: 'Dernière utilisation de renseignements personnels' } }),
  /** Earlier closings and reopenings as JSON (retention/reopenings.ts). */
  reopenings: note({ title: { en: 'Reopenings', fr: 'Réouvertures' } }),
  archivalReview: choice(archivalReviews, { title: { en: 'Archival review', fr: 'Évaluation archivistique' } }),
  /** The version of the scheme entry that the dates below were computed under, and its rule as it is written. */
  schemeVersion: number({ title: { en: 'Version of the series', fr: 'Version de la série' } }),
  retentionRule: text({ title: { en: 'Retention rule', fr: 'Règle de conservation' }, maxLength: 80 }),
  semiActiveOn: date({ title: { en: 'Semi-active from', fr: 'Semi-actif à partir du' } }),
  /** First day on which disposition may happen, holds aside. Empty while its event has not happened, and for what is permanent. */
  eligibleOn: date({ title: { en: 'Eligible from', fr: 'Admissible à partir du' }, indexed: true }),
  finalDisposition: choice(finalDispositions, { title: { en: 'Final disposition', fr: 'Disposition finale' } }),
  /** Number of the disposition batch that it stands in. At most some hundreds stand in one. */
  batch: text({ title: { en: 'Disposition batch', fr: 'Lot de disposition' }, indexed: 'few', maxLength: 20 }),
} as const;
