import * as React from 'react';
import { CardTable } from '../../../../ui/CardTable';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { letters as letterLibrary } from '../../caseLists';
import { isLetterKind, letterKinds } from '../../letters/letterKinds';
import { StoredLetter } from '../../letters/requestFolder';
import { foiWords } from '../foiWords';
import { choiceLabel } from '../../../../ui/labels';
import { fileAddress } from './letterQueries';
import { lettersWords } from './lettersWords';

/** A table, cards on a phone. The roles are written out because a table shown as blocks loses its own in some browsers. */
export function LetterTable({ letters }: { readonly letters: readonly StoredLetter[] }): JSX.Element {
  const language = useLanguage();
  const words = useWords(lettersWords);
  const { columns } = letterLibrary;
  return (
    <CardTable caption={words.title} heads={[words.written, columns.letter.title[language], columns.language.title[language], words.file]}>
      {letters.map(letter => (
        <LetterRow key={letter.id} letter={letter} />
      ))}
    </CardTable>
  );
}

function LetterRow({ letter }: { readonly letter: StoredLetter }): JSX.Element {
  const language = useLanguage();
  const words = useWords(lettersWords);
  const { before } = useWords(foiWords);
  const { columns } = letterLibrary;
  const { name, fields } = letter;
  return (
    <tr role="row" data-letter={name}>
      <td role="cell" className="ri-nowrap">
        {fields.writtenOn}
      </td>
      <td role="cell">{isLetterKind(fields.letter) ? letterKinds[fields.letter][language] : words.otherFile}</td>
      <td role="cell">
        {fields.language && <span className="ri-label">{before(columns.language.title[language])}</span>}
        {choiceLabel(columns.language, fields.language, language)}
      </td>
      <td role="cell">
        <a href={fileAddress(letter)}>{name}</a>
      </td>
    </tr>
  );
}
