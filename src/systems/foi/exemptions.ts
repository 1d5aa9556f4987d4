import { RuleSource } from '../../kernel/clock/explanation';
import { Bilingual } from '../../kernel/text';
import { Act } from './choices';
import { ExemptionClass, ExemptionRow, exemptionRows, PublicInterest } from './exemptionList';
import { good, wrong } from '../../kernel/typed';
import { Read } from './work/typed';

/** A section of one Act under which a record may be withheld. */
export interface Exemption {
  /** Without its paragraphs: `21`. */
  readonly section: string;
  readonly title: Bilingual;
  readonly class: ExemptionClass;
  readonly publicInterest: PublicInterest;
  readonly triggersNotice: boolean;
  /** The provision by which the head may refuse to say whether the record exists: `21(5)`. */
  readonly refuseToConfirm: string | null;
  readonly source: RuleSource;
  readonly publicInterestSource: RuleSource;
}

/** A section as somebody cites it, `21(1)(f)`, and what it is. */
export interface CitedSection {
  readonly cited: string;
  readonly exemption: Exemption;
}

const frenchName = { FIPPA: 'LAIPVP', MFIPPA: 'LAIMPVP' } as const satisfies Record<Act, string>;
const byAct: Readonly<Record<Act, readonly Exemption[]>> = { FIPPA: exemptionsIn('FIPPA'), MFIPPA: exemptionsIn('MFIPPA') };

/** The sections of an Act under which records are withheld, in its order. */
export function sectionsOf(act: Act): readonly Exemption[] {
  return byAct[act];
}

/**
 * Reads `17, 21(1)(f)`. Commas and semicolons part the sections; "s." before a number is left out; a section named twice counts once.
 * `noSuchSection` for anything that the Act does not have. Nothing typed is no section.
 */
export function parseSections(typed: string, act: Act): Read<readonly CitedSection[]> {
  const texts = typed.split(/[,;]/).map(bare).filter(text => text !== '');
  const cited = [...new Set(texts)].map(text => citedIn(text, act));
  return cited.every(isFound) ? good(cited) : wrong('noSuchSection');
}

export function formatSections(sections: readonly CitedSection[]): string {
  return sections.map(({ cited }) => cited).join(', ');
}

/** The sections themselves, each once, without paragraphs, in the order of the Act: what filters and statistics count. */
export function sectionUnion(sections: readonly CitedSection[], act: Act): readonly string[] {
  const named = new Set(sections.map(({ exemption }) => exemption.section));
  return sectionsOf(act).map(({ section }) => section).filter(section => named.has(section));
}

/** FIPPA ss. 12, 17, 21; MFIPPA ss. 9, 10, 14: the head must refuse. */
export function isMandatory({ exemption }: CitedSection): boolean {
  return exemption.class === 'mandatory';
}

/** FIPPA s. 23, MFIPPA s. 16: the public interest must be weighed. For one's own information it is the section behind the refusal that counts, so it is asked there too. */
export function mayOverride({ exemption }: CitedSection): boolean {
  return exemption.publicInterest !== 'never';
}

const shape = /^(\d+(?:\.\d+)?)((?:\([0-9a-z.]+\))*)$/;

function citedIn(text: string, act: Act): CitedSection | undefined {
  const section = shape.exec(text)?.[1];
  const exemption = sectionsOf(act).find(each => each.section === section);
  return exemption && { cited: text, exemption };
}

function isFound(cited: CitedSection | undefined): cited is CitedSection {
  return cited !== undefined;
}

function bare(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase().replace(/^(ss?|art)\.?/, '');
}

function exemptionsIn(act: Act): readonly Exemption[] {
  return exemptionRows.flatMap(row => exemptionOf(row, act)).sort((a, b) => Number(a.section) - Number(b.section));
}

function exemptionOf(row: ExemptionRow, act: Act): readonly Exemption[] {
  const section = row.section[act];
  if (section === undefined) return [];
  return [{
    section,
    title: 'en' in row.title ? row.title : row.title[act],
    class: typeof row.class === 'string' ? row.class : row.class[act],
    publicInterest: row.publicInterest,
    triggersNotice: row.triggersNotice ?? false,
    refuseToConfirm: row.refuseToConfirm?.[act] ?? null,
    source: source(act, section, row.confidence),
    publicInterestSource: source(act, act === 'FIPPA' ? '23' : '16', row.publicInterestConfidence),
  }];
}

function source(act: Act, section: string, confidence: RuleSource['confidence']): RuleSource {
  return { text: `${act}, s. ${section}`, textFr: `${frenchName[act]}, art. ${section}`, confidence };
}
