import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { isAnswered, ItemResult } from '../../../../kernel/inTurn';
import { MainButton } from '../../../../ui/Buttons';
import { Announcement } from '../../../../ui/Announcement';
import { EmptyState } from '../../../../ui/EmptyState';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { LinkButton } from '../../../../ui/LinkButton';
import { Loaded } from '../../../../ui/Loaded';
import { Page } from '../../../../ui/Page';
import { refreshPage } from '../../../../ui/refreshPage';
import { useWords } from '../../../../ui/surroundings';
import { TurnsProgress, useTurns } from '../../../../ui/TurnsProgress';
import { uiWords } from '../../../../ui/uiWords';
import { FileOutcome } from '../../fileRoom/contract';
import { latenessOf, remindAll } from '../../fileRoom/overdue';
import { PaperFile } from '../../fileRoomLists';
import { OverdueTable } from './OverdueTable';
import { RoomProps } from './room';
import { useOverdue, useSettings } from './roomQueries';
import { roomWords } from './roomWords';

/** Loans that are not back, and the notices that are due. */
export function OverdueView(room: RoomProps): JSX.Element {
  const words = useWords(roomWords);
  const overdue = useOverdue(room.work);
  const settings = useSettings(room.work);
  const [news, setNews] = React.useState<string>();
  const reminderDays = settings.data?.reminderDays ?? [];
  return (
    <Page title={words.overdue.title}>
      <p>{words.overdue.intro(words.list(reminderDays.map(String)))}</p>
      <Announcement text={news} />
      <Loaded query={overdue} shape={['line', 'line', 'line']}>
        {files =>
          files.length === 0 ? (
            <EmptyState title={words.overdue.empty} hint={words.overdue.emptyHint} />
          ) : (
            <>
              <SendAll key={files.map(({ etag }) => etag).join()} {...room} files={files.filter(file => latenessOf(file, room.work.clock.today(), reminderDays).isNoticeDue)} onSaved={setNews} />
              <OverdueTable {...room} files={files} reminderDays={reminderDays} onSaved={setNews} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

interface SendAllProps extends RoomProps {
  readonly files: readonly PaperFile[];
  readonly onSaved: (message: string) => void;
}

type Sent = { readonly kind: 'done'; readonly results: readonly ItemResult<PaperFile, FileOutcome>[] };

/** Every notice that is due, one after the other. */
function SendAll({ work, files, onSaved }: SendAllProps): JSX.Element | null {
  const words = useWords(roomWords).overdue;
  const { tryAgain } = useWords(uiWords);
  const client = useQueryClient();
  const { turns, progress } = useTurns<FileOutcome>();
  const submission = useSubmission<null, Sent>(
    work,
    async (_input, actionId) => ({ kind: 'done', results: await remindAll(work, files, actionId, turns) }),
    ({ results }) => {
      const sent = results.filter(result => isAnswered(result) && wasSent(result.outcome)).length;
      void refreshPage(client);
      onSaved([words.sent(sent), ...(sent < results.length ? [words.notSent(results.length - sent)] : [])].join(' '));
    },
  );
  if (files.length === 0) return null;
  return (
    <>
      {submission.state.kind === 'failed' && (
        <ErrorNotice problem={submission.state.problem} takesFocus>
          <LinkButton text={tryAgain} onClick={submission.again} />
        </ErrorNotice>
      )}
      <div className="ri-buttons">
        <MainButton text={words.sendAll(files.length)} onClick={() => submission.send(null)} />
      </div>
      <TurnsProgress progress={progress} said={words.progress} />
    </>
  );
}

function wasSent(outcome: FileOutcome): boolean {
  return outcome.kind === 'done' && outcome.mail?.sent === true;
}
