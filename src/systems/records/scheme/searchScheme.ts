import { folded } from '../../../kernel/folded';
import { Language } from '../../../kernel/text';
import { Scheme, SchemeEntry } from './contract';

/** An entry with its texts as they are compared, best part first. */
interface Indexed {
  readonly entry: SchemeEntry;
  readonly code: string;
  /** The reader's language first. */
  readonly titles: readonly [string, string];
  readonly keywords: readonly [string, string];
  readonly rest: string;
}

export type SchemeIndex = readonly Indexed[];

/** Made once for a scheme and a language, so that each letter typed is answered at once. */
export function indexScheme({ entries }: Scheme, language: Language): SchemeIndex {
  const other = language === 'en' ? 'fr' : 'en';
  return entries.map(entry => ({
    entry,
    code: folded(entry.code),
    titles: [folded(entry.title[language]), folded(entry.title[other])],
    keywords: [folded(entry.keywords[language].join(' | ')), folded(entry.keywords[other].join(' | '))],
    rest: folded(`${entry.scope[language]} ${entry.scope[other]}`),
  }));
}

/** Entries that have every word that was typed, in either language, best first. Nothing for nothing. */
export function searchScheme(index: SchemeIndex, typed: string): readonly SchemeEntry[] {
  const words = folded(typed).split(' ').filter(word => word !== '');
  if (words.length === 0) return [];
  const found = index.flatMap(each => {
    const scores = words.map(word => scoreOf(each, word));
    return scores.some(score => score === 0) ? [] : [{ entry: each.entry, score: scores.reduce((sum, score) => sum + score, 0) + (each.entry.level === 'series' ? 1 : 0) }];
  });
  return found.sort((a, b) => b.score - a.score || (a.entry.code < b.entry.code ? -1 : 1)).map(({ entry }) => entry);
}

/** A code that begins so says more than a title, a title more than a keyword, the reader's language more than the other. 0: not there at all. */
function scoreOf({ code, titles, keywords, rest }: Indexed, word: string): number {
  if (code === word) return 64;
  if (code.startsWith(word)) return 32;
  if (beginsWord(titles[0], word)) return 24;
  if (beginsWord(keywords[0], word)) return 16;
  if (beginsWord(titles[1], word)) return 12;
  if (beginsWord(keywords[1], word)) return 8;
  if ([...titles, ...keywords, code].some(text => text.includes(word))) return 4;
  return rest.includes(word) ? 2 : 0;
}

function beginsWord(text: string, word: string): boolean {
  return text.startsWith(word) || text.includes(` ${word}`) || text.includes(`'${word}`) || text.includes(`’${word}`);
}
