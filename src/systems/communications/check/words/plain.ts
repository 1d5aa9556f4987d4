/** The text with plain spaces, hyphens and apostrophes, so that one pattern reads all. Every character keeps its offset. */
export function plain(text: string): string {
  return text.replace(/[\u00A0\u202F\u2007\u2009]/g, ' ').replace(/[\u2010\u2011]/g, '-').replace(/[\u2018\u2019\u02BC]/g, "'");
}

/** In one line, without spaces around, for texts that are compared or shown as an excerpt. */
export function inOneLine(text: string): string {
  return plain(text).replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '').replace(/\s+/g, ' ').trim();
}

export function withCapital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
