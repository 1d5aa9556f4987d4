/** What stands between spaces and holds a letter or a digit. A dash without spaces parts two words; a hyphen and an apostrophe do not. */
export interface Word {
  /** Without the punctuation around it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const between = /[^\s—–]+/g;
const inner = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u;
/** « 1 234 567 » is one word. */
const groupSpace = /(?<=\d) (?=\d{3}(?!\d))/g;

/** The words of a text made `plain`, with their offsets. */
export function wordsIn(plainText: string): readonly Word[] {
  const grouped = plainText.replace(groupSpace, '_');
  return Array.from(grouped.matchAll(between)).flatMap(({ 0: token, index }) => {
    const word = inner.exec(token);
    if (!word) return [];
    const start = index + word.index;
    return [{ text: plainText.slice(start, start + word[0].length), start, end: start + word[0].length }];
  });
}
