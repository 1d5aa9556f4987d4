import { LetterKind } from './letterKinds';

/** Marks of every letter, whoever it goes to. */
const shared = ['office', 'letterDate', 'number', 'coordinatorName', 'actName', 'commissioner'] as const;
const toRequester = [...shared, 'requesterName', 'requesterContact', 'receivedOn', 'wording'] as const;
const appeal = ['appealProvision', 'appealLimit', 'appealFee'] as const;
const decider = ['deciderName', 'deciderPosition', 'refusalProvision'] as const;

/**
 * The marks that each letter knows. A third party is not told who asked nor in what words, so its notice has no mark for either and an
 * office's own template can't bring one in.
 */
export const marksOf = {
  acknowledgement: [...toRequester, 'clock'],
  clarification: [...toRequester, 'clarificationProvision', 'clarificationEffect', 'unclear'],
  feeEstimate: [...toRequester, 'feeTotal', 'feeLines', 'feeBasis', 'feeDeposit', 'feeProvision', 'waiverProvision', 'feeReviewProvision', 'appealLimit'],
  extension: [...toRequester, 'extensionDays', 'extendedDue', 'extensionProvision', 'extensionGround', 'extensionReason', 'extensionReviewProvision'],
  thirdPartyNotice: [...shared, 'thirdPartyName', 'thirdPartyContact', 'thirdPartySection', 'thirdPartyRecord', 'thirdPartyNoticeProvision', 'representationsProvision', 'representationsLimit'],
  decision: [...toRequester, ...decider, ...appeal, 'outcome', 'recordLines'],
  transfer: [...toRequester, 'institution', 'transferReason', 'transferProvision'],
  nil: [...toRequester, ...decider, ...appeal, 'search'],
} as const satisfies Record<LetterKind, readonly string[]>;

export type MarkName = (typeof marksOf)[LetterKind][number];

/** What only a person can say yet. `record...` names a part of a line of `recordLines`. */
export type Missing = MarkName | 'recordDecision' | 'recordProvision' | 'recordReason';

/** A place in a letter that is still to be filled in. */
export interface Gap {
  readonly missing: Missing;
}
export type Piece = string | Gap;
/** What stands in a letter where a mark stands in its template. Line breaks in a text are line breaks in the letter. */
export type MarkValue = readonly Piece[];
export type MarkValues = { readonly [M in MarkName]: MarkValue };

/** A text that may not be there. */
export function known(text: string | null | undefined, missing: Missing): MarkValue {
  return text ? [text] : [{ missing }];
}

export function isGap(piece: Piece): piece is Gap {
  return typeof piece !== 'string';
}

const markShape = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** A text of a template as pieces: what stands between its marks as it is, and each mark's value. */
export function fillText(text: string, values: Readonly<Partial<Record<string, MarkValue>>>): MarkValue {
  const parts = text.split(markShape);
  // Splitting by a pattern with one group puts the group's matches at the odd places.
  return parts.flatMap((part, index) => (index % 2 === 0 ? (part === '' ? [] : [part]) : (values[part] ?? [`{{${part}}}`])));
}

/** The marks of a text, in its order. */
export function marksIn(text: string): readonly string[] {
  return Array.from(text.matchAll(markShape), match => match[1]);
}

/** What is still to be filled in, each once, in the order of the letter. */
export function missingIn(pieces: readonly Piece[]): readonly Missing[] {
  return [...new Set(pieces.filter(isGap).map(({ missing }) => missing))];
}
