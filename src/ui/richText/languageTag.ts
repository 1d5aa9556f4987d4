/**
 * A language as HTML writes it (`fr`, `en-CA`, `oj`), tidied; undefined where it is none. Any language: an office also writes in Cree or
 * Anishinaabemowin.
 */
export function languageTag(typed: string | null): string | undefined {
  const tag = typed?.trim() ?? '';
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}

/** The language without its region: `fr` of `fr-CA`. */
export function mainLanguage(tag: string): string {
  return tag.split('-')[0].toLowerCase();
}
