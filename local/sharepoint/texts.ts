import { Call } from './call';

/** The language in which the site itself is kept: its texts are the plain titles and descriptions. */
export const siteCulture = 'en-US';
const frenchCulture = 'fr-FR';

type Texts = Readonly<Record<string, string>>;

/** Where descriptions in other languages are kept, among a row's settings. */
export const descriptionTexts = 'DescriptionTexts';

function isTexts(value: unknown): value is Texts {
  return typeof value === 'object' && value !== null && Object.values(value).every(text => typeof text === 'string');
}

/** A title as the visitor reads it. */
export function inLanguage(call: Pick<Call, 'language'>, row: { readonly title: string; readonly titles: Texts }): string {
  return (call.language === 'fr' ? row.titles[frenchCulture] : undefined) ?? row.title;
}

/** Descriptions in the site's other languages. */
export function descriptionsOf(row: { readonly settings: Readonly<Record<string, unknown>> }): Texts {
  const kept = row.settings[descriptionTexts];
  return isTexts(kept) ? kept : {};
}

/** A description as the visitor reads it. */
export function descriptionInLanguage(call: Pick<Call, 'language'>, row: { readonly description: string; readonly settings: Readonly<Record<string, unknown>> }): string {
  return (call.language === 'fr' ? descriptionsOf(row)[frenchCulture] : undefined) ?? row.description;
}
