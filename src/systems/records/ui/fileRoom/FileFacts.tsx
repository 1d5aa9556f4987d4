import * as React from 'react';
import { AddressLink } from '../../../../ui/AddressLink';
import { DueDate } from '../../../../ui/DueDate';
import { Facts } from '../../../../ui/Facts';
import { choiceLabel } from '../../../../ui/labels';
import { Notice } from '../../../../ui/Notice';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { FileRequest, PaperFile, paperFiles } from '../../fileRoomLists';
import { SchemeCode } from '../../scheme/contract';
import { titleOf } from '../../scheme/titles';
import { addressOf, isCoordinator, RoomProps } from './room';
import { useScheme } from './roomQueries';
import { roomWords } from './roomWords';

const { columns } = paperFiles;

interface FileFactsProps extends RoomProps {
  readonly file: PaperFile;
  readonly queue: readonly FileRequest[];
}

/** Where a file is and who has it, then what it is. */
export function FileFacts({ file, queue, work, visitor, go }: FileFactsProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(roomWords);
  const scheme = useScheme(work).data;
  const isAway = file.status === 'chargedOut' || file.status === 'missing';
  const waiting = queue.find(({ status }) => status === 'ready');
  const label = (name: keyof typeof columns): string => columns[name].title[language];
  const series = file.seriesCode === null ? null : `${file.seriesCode} · ${scheme ? titleOf(scheme, file.seriesCode as SchemeCode, language) : ''}`;
  return (
    <>
      {waiting && file.status === 'inShelf' && <Notice tone="note" title={words.file.readyFor(waiting.assignedTo?.name ?? words.nobody)} />}
      {file.box !== null && isCoordinator({ visitor }) && file.status !== 'boxed' && <Notice tone="note" title={words.file.unpacked(file.box)} />}
      <Facts
        facts={[
          { label: label('status'), value: choiceLabel(columns.status, file.status, language) },
          { label: words.file.now, value: <strong>{file.currentLocation ?? words.file.nowhere}</strong> },
          { label: words.form.dueOn, value: file.status === 'chargedOut' && file.dueOn && <DueDate date={file.dueOn} today={work.clock.today()} /> },
          { label: words.form.phone, value: file.phone },
          { label: label('missingSince'), value: isAway && file.missingSince },
          { label: words.file.missingNote, value: file.missingNote },
          { label: label('homeLocation'), value: file.homeLocation },
          { label: label('box'), value: file.box && <BoxLink number={file.box} go={go} isLink={isCoordinator({ visitor })} /> },
          { label: label('volume'), value: file.volume },
          { label: label('seriesCode'), value: series },
          { label: label('branch'), value: file.branch },
          { label: label('closedOn'), value: file.closedOn },
          { label: label('batch'), value: file.batch },
        ]}
      />
    </>
  );
}

function BoxLink({ number, go, isLink }: Pick<RoomProps, 'go'> & { readonly number: string; readonly isLink: boolean }): JSX.Element {
  if (!isLink) return <>{number}</>;
  return (
    <AddressLink href={addressOf({ box: number })} onGo={() => go({ box: number })}>
      {number}
    </AddressLink>
  );
}
