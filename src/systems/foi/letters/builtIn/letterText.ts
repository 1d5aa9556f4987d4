import { Language } from '../../../../kernel/text';
import { isGap, MarkValue } from '../marks';
import { LetterKind } from '../letterKinds';
import { letterWords } from '../letterWords';
import { en } from './letters.en';
import { fr } from './letters.fr';
import { LettersText, Paragraph } from './shape';

const texts: Readonly<Record<Language, LettersText>> = { en, fr };

/** The whole letter as it ships, paragraph by paragraph, its subject as a heading. */
export function builtInLetter(kind: LetterKind, language: Language): readonly Paragraph[] {
  const { head, greeting, close, letters } = texts[language];
  const { subject, body } = letters[kind];
  const isToThirdParty = kind === 'thirdPartyNotice';
  const address = isToThirdParty ? '{{thirdPartyName}}\n{{thirdPartyContact}}' : '{{requesterName}}\n{{requesterContact}}';
  return [...head, address, { heading: subject }, isToThirdParty ? greeting.thirdParty : greeting.requester, ...body, ...close];
}

/** A value as plain text; what is missing is said in brackets. */
export function textOf(value: MarkValue, language: Language): string {
  const { gap, marks } = letterWords[language];
  return value.map(piece => (isGap(piece) ? gap(marks[piece.missing]) : piece)).join('');
}
