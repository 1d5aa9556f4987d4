import { isOfficeCode } from '../settings/recordsSettings';

/** What a bar code stands on. */
export type BarCodeKind = 'file' | 'box';

/** What a scanner, or a person at the keys, sent. */
export type BarCodeRead =
  | { readonly kind: BarCodeKind; readonly number: string }
  /** A sound bar code of somebody else's file or box. */
  | { readonly kind: 'otherOffice'; readonly office: string; readonly number: string }
  | { readonly kind: 'unreadable' };

/** `NRO-F-2026-0001`: unlike any other in the Ontario Public Service as long as no two offices share a code. */
export function barCodeOf(officeCode: string, number: string): string {
  return `${officeCode}-${number}`;
}

/** Hyphens that word processors and some scanners send for the one on the keyboard. */
const hyphens = /[\u2010-\u2015\u2212\u00ad]/g;
/** White space and control characters at the ends: what a scanner may be set to send before and after a code. */
const atTheEnds = /^[\s\p{Cc}]+|[\s\p{Cc}]+$/gu;
/** AIM's mark of the symbology (`]C1`), which many scanners can be set to send first. */
const symbology = /^\][A-Z]\d/i;
/** Start and stop of Code 39, which some scanners send along. */
const betweenStars = /^\*(.+)\*$/;
const pattern = /^(?:([A-Z0-9]{2,8})-)?([FB])-(\d{4})-(\d{4,})$/;

/**
 * Characters that arrive when the computer's keyboard is another than the one for which the scanner is set. A scanner plays the keys of a US
 * keyboard, so what arrives depends on the layout, and a locked Shift turns the digits into signs.
 */
const layouts: readonly Readonly<Record<string, string>>[] = [
  {},
  layout('&é"\'(-è_çà', ')', { A: 'Q', Q: 'A', Z: 'W', W: 'Z', ',': 'M', '?': 'M' }), // France, digits unshifted
  layout('!@#$%^&*()', '_'), // US, Shift locked
  layout('!"/$%?&*()', '_'), // Canada (French), Shift locked
];

/** Signs on the keys 1 to 9 and 0, the sign on the hyphen's key, and letters that stand elsewhere. */
function layout(digits: string, hyphen: string, letters: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const signs = Array.from(digits).map((sign, index) => [sign.toUpperCase(), String((index + 1) % 10)] as const);
  return { ...letters, ...Object.fromEntries(signs), [hyphen]: '-' };
}

/**
 * Reads a bar code as it arrived: in either case, with a scanner's prefix and suffix, through another keyboard layout. A number without the
 * code of an office, as people type it (`F-2026-0001`), is ours.
 */
export function readBarCode(sent: string, officeCode: string): BarCodeRead {
  const bare = sent.replace(hyphens, '-').replace(atTheEnds, '').replace(symbology, '').replace(betweenStars, '$1').toUpperCase();
  for (const signs of layouts) {
    const read = readPlain(Array.from(bare, sign => signs[sign] ?? sign).join(''), officeCode);
    if (read) return read;
  }
  return { kind: 'unreadable' };
}

function readPlain(text: string, officeCode: string): BarCodeRead | undefined {
  const found = pattern.exec(text);
  if (!found) return undefined;
  const [, office, letter, year, place] = found;
  const number = `${letter}-${year}-${place}`;
  if (office !== undefined && office !== officeCode) return isOfficeCode(office) ? { kind: 'otherOffice', office, number } : undefined;
  return { kind: letter === 'F' ? 'file' : 'box', number };
}
