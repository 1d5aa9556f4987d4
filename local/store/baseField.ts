import { FieldRow, FieldType } from './contract';

/** A built-in column: internal name, title, type, id as in every SharePoint site, and what differs from a plain visible column. */
export type BaseField = readonly [internalName: string, title: string, type: FieldType, id: string, traits?: Partial<FieldRow>];

export const unseen = { hidden: true, readOnly: true } as const;
export const shown = { readOnly: true } as const;

/** SharePoint's own columns come translated; these are the ones that people see. */
const frenchTitles: Readonly<Record<string, string>> = {
  Title: 'Titre', 'Content Type': 'Type de contenu', Modified: 'Modifié', Created: 'Créé', 'Created By': 'Créé par', 'Modified By': 'Modifié par',
  Attachments: 'Pièces jointes', Name: 'Nom', Edit: 'Modifier', 'Checked Out To': 'Extrait par', Version: 'Version', 'Promoted State': 'État de la promotion',
  'First Published Date': 'Date de première publication', 'Scheduled start date': 'Date de publication prévue', 'Author Byline': 'Signature de l’auteur',
  'Topic header': 'En-tête de rubrique', 'Banner Image URL': 'URL de l’image de bannière', Description: 'Description',
};

export const toRow = ([internalName, title, type, id, traits]: BaseField): FieldRow => ({
  id, internalName, title, titles: title in frenchTitles ? { 'fr-FR': frenchTitles[title] } : {}, type, indexed: false, enforceUnique: false, required: false, hidden: false, readOnly: false,
  fromBase: true, description: '', settings: {}, ...traits,
});
