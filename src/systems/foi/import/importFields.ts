import { HeadedField, matchHeads } from '../../../ui/spreadsheet/matchHeads';
import { requesters, requests } from '../lists';

/** What a column of an existing register may hold. */
export type ImportField =
  | 'number' | 'receivedOn' | 'title' | 'wording' | 'act' | 'kind' | 'source' | 'corporateNumber' | 'programArea' | 'series' | 'language' | 'requesterCategory'
  | 'feePaidOn' | 'extensionNoticeOn' | 'extensionDays' | 'decisionSentOn' | 'outcome' | 'closedOn' | 'requesterName' | 'requesterContact';

interface FieldDeclaration extends HeadedField {
  /** Without it a row can't become a request. */
  readonly required?: true;
}

const { columns } = requests;

/** In the order in which they are shown. */
export const importFields: Readonly<Record<ImportField, FieldDeclaration>> = {
  number: { label: columns.number.title, alsoCalled: ['file', 'file no', 'file number', 'request no', 'request number', 'dossier', 'no de dossier', 'numéro de dossier'] },
  receivedOn: { label: columns.receivedOn.title, required: true, alsoCalled: ['date received', 'received on', 'receipt date', 'date de réception', 'reçue le'] },
  title: { label: columns.title.title, alsoCalled: ['title', 'subject', 'titre', 'objet'] },
  wording: { label: columns.wording.title, required: true, alsoCalled: ['request', 'description', 'text of request', 'demande', 'texte de la demande'] },
  act: { label: columns.act.title, alsoCalled: ['legislation', 'statute'] },
  kind: { label: columns.kind.title, alsoCalled: ['type', 'request type', 'type de demande'] },
  source: { label: columns.source.title, alsoCalled: ['origin', 'origine'] },
  corporateNumber: { label: columns.corporateNumber.title, alsoCalled: ['corporate number', 'ministry number', 'numéro du ministère'] },
  programArea: { label: columns.programArea.title, alsoCalled: ['branch', 'area', 'program', 'direction', 'secteur', 'programme'] },
  series: { label: columns.series.title, alsoCalled: ['record series', 'series', 'séries'] },
  language: { label: columns.language.title, alsoCalled: ['language', 'langue'] },
  requesterCategory: { label: columns.requesterCategory.title, required: true, alsoCalled: ['category', 'requester type', 'requester category', 'catégorie', 'type de demandeur'] },
  feePaidOn: { label: columns.feePaidOn.title, alsoCalled: ['fee paid', 'fee received', 'application fee', 'droits reçus'] },
  extensionNoticeOn: { label: { en: 'Extension notice sent', fr: 'Avis de prorogation envoyé' }, alsoCalled: ['extension notice', 'avis de prorogation'] },
  extensionDays: { label: { en: 'Days of extension', fr: 'Jours de prorogation' }, alsoCalled: ['extension', 'extension days', 'prorogation'] },
  decisionSentOn: { label: columns.decisionSentOn.title, alsoCalled: ['decision date', 'decision', 'date of decision', 'date de la décision'] },
  outcome: { label: columns.outcome.title, alsoCalled: ['disposition', 'result', 'résultat'] },
  closedOn: { label: columns.closedOn.title, alsoCalled: ['date closed', 'closed on', 'closed', 'date de fermeture'] },
  requesterName: { label: requesters.columns.title.title, alsoCalled: ['requester', 'requester name', 'applicant', 'auteur', 'demandeur', 'nom du demandeur'] },
  requesterContact: { label: requesters.columns.contact.title, alsoCalled: ['address', 'contact', 'adresse', 'coordonnées'] },
};

export const importFieldNames = Object.keys(importFields) as readonly ImportField[];

/** Which column of the file (from 0) holds a field. */
export type ColumnMatch = Readonly<Partial<Record<ImportField, number>>>;

/** Finds the column of each field by its head. A head that fits nothing is left for the person to match. */
export function matchColumns(heads: readonly string[]): ColumnMatch {
  return matchHeads(importFields, heads);
}
