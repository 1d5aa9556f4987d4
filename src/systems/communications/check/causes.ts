import { RuleId } from './contract';

/** The cases of each rule: what `Finding.because` may hold, and what the words are chosen by. */
export const causes = {
  'link-text': ['vague', 'address', 'empty'],
  'heading-order': ['skipped', 'secondTitle'],
  'image-alt': ['missing', 'fileName', 'startsWithKind', 'tooLong'],
  'table-header': ['noHeader'],
  'language-mark': ['unmarked'],
  contrast: ['normalText', 'largeText'],
  'personal-information': ['socialInsuranceNumber', 'healthCardNumber', 'homeAddress'],
  'all-caps': ['capitals'],
  acronym: ['unexplained'],
  'long-sentence': ['tooLong'],
  jargon: ['replace', 'reword'],
  'reading-level': ['grade', 'ease'],
  'file-link': ['typeAndSize', 'type', 'size', 'otherType'],
  'identity-name': ['otherwise'],
  'parity-number': ['notInOther'],
  'parity-date': ['dateNotInOther', 'timeNotInOther'],
  'parity-link': ['count', 'noPair'],
  'parity-structure': ['headings', 'listItems', 'tableRows', 'images'],
  'parity-missing': ['empty', 'short'],
} as const satisfies Record<RuleId, readonly string[]>;

export type CauseOf<R extends RuleId> = (typeof causes)[R][number];
