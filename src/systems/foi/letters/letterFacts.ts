import { ThirdParty } from '../caseLists';
import { letterLanguages, LetterLanguage, TransferKind, transferKinds } from '../choices';
import { Checked } from '../work/contract';
import { choiceOf, good, optionalText } from '../../../kernel/typed';
import { checkedForm, Read } from '../work/typed';
import { LetterKind, letterKinds } from './letterKinds';

/** The form of a letter as typed. */
export interface LetterEntry {
  readonly letter: string;
  readonly language: string;
  /** Number of the third party's item. */
  readonly thirdParty: string;
  readonly transferKind: string;
  readonly institution: string;
  /** What only the coordinator can say: what is unclear, what an estimate is based on, which record, how the search was made. */
  readonly detail: string;
}

/** What a letter is made from beside the request itself. What a letter does not ask is null in it. */
export interface LetterFacts {
  readonly letter: LetterKind;
  readonly language: LetterLanguage;
  readonly thirdParty: ThirdParty['id'] | null;
  readonly transferKind: TransferKind | null;
  readonly institution: string | null;
  readonly detail: string | null;
}

/** What each letter asks beside its language. */
export const letterAsks = {
  acknowledgement: [],
  clarification: ['detail'],
  feeEstimate: ['detail'],
  extension: [],
  thirdPartyNotice: ['thirdParty', 'detail'],
  decision: [],
  transfer: ['transferKind', 'institution'],
  nil: ['detail'],
} as const satisfies Record<LetterKind, readonly (keyof LetterEntry)[]>;

export function asks(kind: LetterKind, name: keyof LetterEntry): boolean {
  return (letterAsks[kind] as readonly string[]).includes(name);
}

const institutionName = { maxLength: 255 };
const detailText = { maxLength: 10_000 };

/**
 * Reads the form of a letter. A fact may be left open, and the letter then has a mark in its place; but a notice to a third party is
 * written to one of those who are recorded, where any is.
 */
export function checkLetter(entry: LetterEntry, thirdParties: readonly Pick<ThirdParty, 'id'>[]): Checked<LetterEntry, LetterFacts> {
  const letter = choiceOf(entry.letter, letterKinds);
  const ifAsked = <Value>(name: keyof LetterEntry, read: () => Read<Value | null>): Read<Value | null> => (letter.ok && asks(letter.value, name) ? read() : good(null));
  return checkedForm<LetterEntry, LetterFacts>({
    letter,
    language: choiceOf(entry.language, letterLanguages),
    thirdParty: ifAsked('thirdParty', () => oneOf(entry.thirdParty, thirdParties)),
    transferKind: ifAsked('transferKind', () => (entry.transferKind === '' ? good(null) : choiceOf(entry.transferKind, transferKinds))),
    institution: ifAsked('institution', () => optionalText(entry.institution, institutionName)),
    detail: ifAsked('detail', () => optionalText(entry.detail, detailText)),
  });
}

function oneOf(typed: string, thirdParties: readonly Pick<ThirdParty, 'id'>[]): Read<ThirdParty['id'] | null> {
  if (thirdParties.length === 0) return good(null);
  if (typed === '') return { ok: false, fault: 'missing' };
  const found = thirdParties.find(({ id }) => String(id) === typed);
  return found ? good(found.id) : { ok: false, fault: 'notAChoice' };
}
