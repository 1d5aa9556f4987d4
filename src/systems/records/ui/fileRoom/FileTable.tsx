import * as React from 'react';
import { AddressLink } from '../../../../ui/AddressLink';
import { CardTable } from '../../../../ui/CardTable';
import { choiceLabel } from '../../../../ui/labels';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { PaperFile, paperFiles } from '../../fileRoomLists';
import { addressOf, RoomProps } from './room';
import { roomWords } from './roomWords';

interface FileTableProps extends Pick<RoomProps, 'go'> {
  readonly caption: string;
  readonly files: readonly PaperFile[];
  /** A further column: its head, and what it says of a file. */
  readonly extra?: { readonly head: string; readonly cell: (file: PaperFile) => React.ReactNode };
}

const { columns } = paperFiles;

/** Files with where each is, in the order in which they are given. */
export function FileTable({ caption, files, extra, go }: FileTableProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(roomWords);
  const heads = [columns.number.title[language], columns.title.title[language], columns.status.title[language], words.file.now, ...(extra ? [extra.head] : [])];
  return (
    <CardTable caption={caption} heads={heads}>
      {files.map(file => (
        <tr key={file.id} role="row" data-file={file.number}>
          <td role="cell">
            <AddressLink href={addressOf({ file: file.number })} onGo={() => go({ file: file.number })}>
              {file.number}
            </AddressLink>
          </td>
          <td role="cell">{file.title}</td>
          <td role="cell">
            <span className="ri-label">{words.before(heads[2])}</span>
            {choiceLabel(columns.status, file.status, language)}
          </td>
          <td role="cell">
            <span className="ri-label">{words.before(words.file.now)}</span>
            {file.currentLocation ?? words.file.nowhere}
          </td>
          {extra && (
            <td role="cell">
              <span className="ri-label">{words.before(extra.head)}</span>
              {extra.cell(file)}
            </td>
          )}
        </tr>
      ))}
    </CardTable>
  );
}
