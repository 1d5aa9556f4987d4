import * as React from 'react';
import { CardTable } from '../../../../ui/CardTable';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { FolderSum, untouchedYears } from '../../storage/tally';
import { bytesInWords } from './bytesInWords';
import { LabelledCell } from './LabelledCell';
import { storageWords } from './storageWords';

const shown = 30;

/** The biggest folders with their age. */
export function FolderTable({ root, folders }: { readonly root: string; readonly folders: readonly FolderSum[] }): JSX.Element {
  const language = useLanguage();
  const words = useWords(storageWords);
  const number = (count: number): string => count.toLocaleString(`${language}-CA`);
  return (
    <Section title={words.folders}>
      {folders.length > shown && <p>{words.foldersShown(shown, folders.length)}</p>}
      <CardTable caption={words.folders} heads={[words.folder, words.size, words.count, words.lastChange, ...untouchedYears.map(words.untouched)]}>
        {folders.slice(0, shown).map(({ folder, size, count, lastChange, untouched }) => (
          <tr key={folder} role="row">
            <td role="cell">{folder === root ? words.whole : folder.slice(root.length).replace(/^\//, '')}</td>
            <LabelledCell label={words.size} isNumber>{bytesInWords(size, language)}</LabelledCell>
            <LabelledCell label={words.count} isNumber>{number(count)}</LabelledCell>
            <LabelledCell label={words.lastChange}>{lastChange}</LabelledCell>
            {untouchedYears.map((years, index) => (
              <LabelledCell key={years} label={words.untouched(years)} isNumber>{number(untouched[index])}</LabelledCell>
            ))}
          </tr>
        ))}
      </CardTable>
    </Section>
  );
}
