import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { CardTable } from '../../../../ui/CardTable';
import { LinkButton } from '../../../../ui/LinkButton';
import { Section } from '../../../../ui/Page';
import { saveFile } from '../../../../ui/saveFile';
import { csvFile, excelFile } from '../../../../ui/spreadsheet/writeTable';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { cleanUpByOwner, CleanUpLine } from '../../storage/cleanUp';
import { StoredFile } from '../../storage/storedFile';
import { bytesInWords } from './bytesInWords';
import { LabelledCell } from './LabelledCell';
import { storageWords } from './storageWords';

/** What each owner should look at, to download and send them. */
export function CleanUpSection({ files, today }: { readonly files: readonly StoredFile[]; readonly today: CalendarDate }): JSX.Element {
  const language = useLanguage();
  const words = useWords(storageWords);
  const owners = React.useMemo(() => [...cleanUpByOwner(files, today)], [files, today]);
  const heads = [words.owner, words.document, words.size, words.lastChange, words.why];
  const rowsOf = (owner: string, lines: readonly CleanUpLine[]): readonly (readonly string[])[] =>
    lines.map(({ file, reasons }) => [owner || words.noOwner, file.path, String(file.size), file.changedOn, reasons.map(reason => words.reasons[reason]).join('; ')]);
  const one = async (owner: string, lines: readonly CleanUpLine[]): Promise<void> => saveFile(`${words.fileName}-${owner || words.noOwner}.csv`, await csvFile([heads, ...rowsOf(owner, lines)]));
  const all = async (): Promise<void> => saveFile(`${words.fileName}.xlsx`, await excelFile(words.fileName, [heads, ...owners.flatMap(([owner, lines]) => rowsOf(owner, lines))]));
  return (
    <Section title={words.cleanUp}>
      <p>{words.cleanUpHint}</p>
      {owners.length === 0 ? (
        <p>{words.cleanUpNone}</p>
      ) : (
        <>
          <LinkButton text={words.downloadAll} onClick={() => void all()} />
          <CardTable caption={words.cleanUp} heads={[words.owner, words.files, words.size]}>
            {owners.map(([owner, lines]) => (
              <tr key={owner} role="row">
                <td role="cell">
                  <LinkButton text={words.download(owner || words.noOwner)} onClick={() => void one(owner, lines)} />
                </td>
                <LabelledCell label={words.files} isNumber>{lines.length.toLocaleString(`${language}-CA`)}</LabelledCell>
                <LabelledCell label={words.size} isNumber>{bytesInWords(lines.reduce((sum, { file }) => sum + file.size, 0), language)}</LabelledCell>
              </tr>
            ))}
          </CardTable>
        </>
      )}
    </Section>
  );
}
