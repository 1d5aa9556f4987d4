import * as React from 'react';
import { CardTable } from '../../../../ui/CardTable';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { ScheduleSays } from '../../storage/storedFile';
import { StorageSums } from '../../storage/tally';
import { bytesInWords } from './bytesInWords';
import { LabelledCell } from './LabelledCell';
import { storageWords } from './storageWords';

const kinds = ['eligible', 'transitory', 'unclassified', 'keeps', 'unknown'] as const satisfies readonly ScheduleSays[];

/** What the schedule says of it all. */
export function SaysTable({ says }: Pick<StorageSums, 'says'>): JSX.Element {
  const language = useLanguage();
  const words = useWords(storageWords);
  return (
    <Section title={words.schedule}>
      <CardTable caption={words.schedule} heads={[words.schedule, words.count, words.size]}>
        {kinds.filter(kind => says[kind].count > 0).map(kind => (
          <tr key={kind} role="row">
            <td role="cell">{words.says[kind]}</td>
            <LabelledCell label={words.count} isNumber>{says[kind].count.toLocaleString(`${language}-CA`)}</LabelledCell>
            <LabelledCell label={words.size} isNumber>{bytesInWords(says[kind].size, language)}</LabelledCell>
          </tr>
        ))}
      </CardTable>
    </Section>
  );
}
