import * as React from 'react';
import { CardTable } from '../../../../ui/CardTable';
import { OtherButton } from '../../../../ui/Buttons';
import { choiceLabel } from '../../../../ui/labels';
import { LinkButton } from '../../../../ui/LinkButton';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { OfficeWord, OfficeWordKind, officeWords } from '../../planLists';
import { officeWordsWords } from './officeWordsWords';
import { wordDetails, wordName, wordTitle } from './wordTexts';

interface WordsTableProps {
  readonly kind: OfficeWordKind;
  /** Of this kind. */
  readonly items: readonly OfficeWord[];
  readonly onAdd: () => void;
  readonly onChange: (item: OfficeWord) => void;
  readonly onRetire: (item: OfficeWord) => void;
}

/** What the office has of one kind, with what may be done about it. */
export function WordsTable({ kind, items, onAdd, onChange, onRetire }: WordsTableProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(officeWordsWords);
  const { title, none, add } = words.kinds[kind];
  const heads = [words.fields.title[kind], ...detailHead(kind, words.fields), ...(isOfOneLanguage(kind) ? [words.fields.language] : []), words.actions];
  return (
    <Section title={title}>
      {items.length === 0 ? (
        <p>{none}</p>
      ) : (
        <CardTable caption={title} heads={heads}>
          {items.map(item => (
            <tr key={item.id} role="row" data-word={item.id}>
              <td role="cell">{wordName(item, language, words)}</td>
              {detailHead(kind, words.fields).map((head, column) => (
                <td key={head} role="cell">
                  <span className="ri-label">{words.before(head)}</span>
                  {wordDetails(item, language)[column]}
                </td>
              ))}
              {isOfOneLanguage(kind) && (
                <td role="cell">
                  <span className="ri-label">{words.before(words.fields.language)}</span>
                  {choiceLabel(officeWords.columns.language, item.language, language)}
                </td>
              )}
              <td role="cell">
                <div className="ri-buttons">
                  <LinkButton text={words.changeOf(wordTitle(item, language, words))} onClick={() => onChange(item)} />
                  <LinkButton text={words.retireOf(wordTitle(item, language, words))} onClick={() => onRetire(item)} />
                </div>
              </td>
            </tr>
          ))}
        </CardTable>
      )}
      <div className="ri-buttons">
        <OtherButton text={add} icon="add" onClick={onAdd} />
      </div>
    </Section>
  );
}

function isOfOneLanguage(kind: OfficeWordKind): boolean {
  return kind === 'jargon' || kind === 'identityName';
}

/** The headings of what an item says beyond its name; none for a kind that says nothing more. */
function detailHead(kind: OfficeWordKind, fields: Readonly<Record<'instead' | 'wrong' | 'value' | 'titleFr' | 'fromOn' | 'untilOn', string>>): readonly string[] {
  switch (kind) {
    case 'acronym':
      return [];
    case 'jargon':
      return [fields.instead];
    case 'identityName':
      return [fields.wrong];
    case 'setting':
      return [fields.value];
    case 'topic':
    case 'office':
    case 'branch':
      return [fields.titleFr];
    case 'quietDay':
      return [fields.titleFr, `${fields.fromOn} / ${fields.untilOn}`];
  }
}
