import * as React from 'react';
import { LibraryFacts } from '../../../../kernel/ports/repository';
import { CardTable } from '../../../../ui/CardTable';
import { EmptyState } from '../../../../ui/EmptyState';
import { LinkButton } from '../../../../ui/LinkButton';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { libraryWords } from './libraryWords';

interface OtherTableProps {
  readonly libraries: readonly LibraryFacts[];
  readonly mayTakeIn: boolean;
  readonly onTakeIn: (facts: LibraryFacts) => void;
}

/** Libraries that are not under the scheme. */
export function OtherTable({ libraries, mayTakeIn, onTakeIn }: OtherTableProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(libraryWords);
  const { columns } = words;
  if (libraries.length === 0) return <EmptyState title={words.noOthers} hint={words.noOthersHint} />;
  return (
    <Section title={words.others}>
      <p>{words.othersHint}</p>
      <CardTable caption={words.others} heads={[columns.name, columns.count, columns.steps]}>
        {libraries.map(facts => (
          <tr role="row" key={facts.name}>
            <td role="cell">
              <a className="ri-rowLink" href={facts.path}>
                {facts.title}
              </a>
            </td>
            <td role="cell" className="ri-number" data-label={columns.count}>
              {facts.count.toLocaleString(`${language}-CA`)}
            </td>
            <td role="cell" data-label={columns.steps}>
              {mayTakeIn && <LinkButton text={words.takeInNamed(facts.title)} onClick={() => onTakeIn(facts)} />}
            </td>
          </tr>
        ))}
      </CardTable>
    </Section>
  );
}
