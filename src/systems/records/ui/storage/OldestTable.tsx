import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { CardTable } from '../../../../ui/CardTable';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { StoredFile } from '../../storage/storedFile';
import { untouchedYears } from '../../storage/tally';
import { addYears } from '../../storage/years';
import { bytesInWords } from './bytesInWords';
import { LabelledCell } from './LabelledCell';
import { storageWords } from './storageWords';

const shown = 30;

/** What nobody has changed for longest, with what the schedule says of each. */
export function OldestTable({ files, today }: { readonly files: readonly StoredFile[]; readonly today: CalendarDate }): JSX.Element {
  const language = useLanguage();
  const words = useWords(storageWords);
  const oldest = React.useMemo(() => {
    const end = addYears(today, -untouchedYears[0]);
    return files.filter(({ changedOn }) => changedOn < end).sort((a, b) => (a.changedOn < b.changedOn ? -1 : 1)).slice(0, shown);
  }, [files, today]);
  return (
    <Section title={words.oldest}>
      {oldest.length === 0 ? (
        <p>{words.nobodyUntouched(untouchedYears[0])}</p>
      ) : (
        <CardTable caption={words.oldest} heads={[words.document, words.lastChange, words.size, words.owner, words.schedule]}>
          {oldest.map(({ path, changedOn, size, owner, says }) => (
            <tr key={path} role="row">
              <td role="cell">{path}</td>
              <LabelledCell label={words.lastChange}>{changedOn}</LabelledCell>
              <LabelledCell label={words.size} isNumber>{bytesInWords(size, language)}</LabelledCell>
              <LabelledCell label={words.owner}>{owner || words.noOwner}</LabelledCell>
              <LabelledCell label={words.schedule}>{words.says[says]}</LabelledCell>
            </tr>
          ))}
        </CardTable>
      )}
    </Section>
  );
}
