/** The two languages of the office, as they are kept in lists and settings. */
export type Language = 'en' | 'fr';
export const languages = ['en', 'fr'] as const satisfies readonly Language[];

/** A text in both languages. What has one must have the other: leaving one out does not compile. */
export interface Bilingual {
  readonly en: string;
  readonly fr: string;
}

/** A text for a reader of this language: one that is the same for all, or theirs of two. */
export function inLanguage(text: string | Bilingual, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}
