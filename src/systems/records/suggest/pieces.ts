import { folded } from '../../../kernel/folded';
import { stemOf } from './stem';
import { isStopWord } from './stopWords';

/** A word of a document as it stands there, and the stem it is known by. */
export interface Piece {
  readonly surface: string;
  /** Without case or accents. */
  readonly plain: string;
  readonly stem: string;
  /** Says nothing by itself: it stands in phrases only. */
  readonly isStop: boolean;
}

/** The most characters of a text that are read: how a document begins says what it is. */
export const mostCharacters = 2_000;

const extension = /\.(?:docx?|docm|dotx|xlsx?|xlsm|pptx?|pdf|msg|eml|txt|rtf|csv|jpe?g|png|gif|tiff?|heic|zip|html?|mp4|mov|wav|vsdx?|mpp|accdb|shp|kmz|dwg)$/i;
/** Numbers of years, versions or lots say nothing; that there is money does. `H&S` is a word. */
const word = /\p{L}&\p{L}\b|[\p{L}\p{M}]+|\$/gu;

/**
 * The words of a file name, a subject line or a running text, in order. A file name is taken apart at underscores, hyphens and capitals
 * (`2025-03_SpillReport_HWY17_v2 FINAL.docx`); its extension and its numbers are left out.
 */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const part of apart(text.slice(0, mostCharacters)).matchAll(word)) {
    const [surface] = part;
    const plain = plainOf(surface);
    if (plain !== '') pieces.push({ surface, plain, stem: stemOf(plain), isStop: isStopWord(plain) });
  }
  return pieces;
}

/** Most words have no accents, and folding is what takes the time. */
function plainOf(surface: string): string {
  return /^[A-Za-z&$]+$/.test(surface) ? surface.toLowerCase() : folded(surface).replace(/œ/g, 'oe');
}

function apart(text: string): string {
  return text
    .trim()
    .replace(extension, '')
    .replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
}
