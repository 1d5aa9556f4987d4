import * as React from 'react';
import { AddressLink } from '../../../../ui/AddressLink';
import { Announcement } from '../../../../ui/Announcement';
import { CardTable } from '../../../../ui/CardTable';
import { DueDate } from '../../../../ui/DueDate';
import { EmptyState } from '../../../../ui/EmptyState';
import { choiceLabel } from '../../../../ui/labels';
import { Loaded } from '../../../../ui/Loaded';
import { momentInWords } from '../../../../ui/momentInWords';
import { Page } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { fileRequests, paperFiles } from '../../fileRoomLists';
import { RequestSteps } from './QueueSection';
import { addressOf, RoomProps } from './room';
import { RequestWithFile, useOpenRequests } from './roomQueries';
import { roomWords } from './roomWords';

/** Everybody who waits, what can be laid out now first. */
export function QueueView(room: RoomProps): JSX.Element {
  const words = useWords(roomWords).queue;
  const requests = useOpenRequests(room.work);
  const [news, setNews] = React.useState<string>();
  return (
    <Page title={words.title}>
      <p>{words.intro}</p>
      <Announcement text={news} />
      <Loaded query={requests} shape={['line', 'line', 'line']}>
        {found => (found.length === 0 ? <EmptyState title={words.empty} hint={words.emptyHint} /> : <QueueTable {...room} requests={found} onSaved={setNews} />)}
      </Loaded>
    </Page>
  );
}

interface QueueTableProps extends RoomProps {
  readonly requests: readonly RequestWithFile[];
  readonly onSaved: (message: string) => void;
}

function QueueTable({ requests, onSaved, ...room }: QueueTableProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(roomWords);
  const lines = requests.map(each => ({ ...each, turn: turnOf(each, requests) }));
  const ordered = [...lines.filter(canBeReady), ...lines.filter(line => !canBeReady(line))];
  const heads = [words.file.number, words.queue.who, words.queue.since, fileRequests.columns.status.title[language], words.queue.where, words.queue.position];
  return (
    <CardTable caption={words.queue.caption} heads={heads}>
      {ordered.map(({ request, file, turn }) => (
        <tr key={request.id} role="row" data-request={request.id}>
          <td role="cell">
            <AddressLink href={addressOf({ file: request.fileNumber })} onGo={() => room.go({ file: request.fileNumber })}>
              {request.fileNumber}
            </AddressLink>
            <div>{request.title}</div>
          </td>
          <td role="cell">{request.assignedTo?.name ?? words.nobody}</td>
          <td role="cell">{momentInWords(request.requestedAt, language)}</td>
          <td role="cell">
            {choiceLabel(fileRequests.columns.status, request.status, language)}
            {request.dueOn && (
              <div>
                <DueDate date={request.dueOn} today={room.work.clock.today()} />
              </div>
            )}
          </td>
          <td role="cell">{file ? `${choiceLabel(paperFiles.columns.status, file.status, language)} · ${file.currentLocation ?? words.file.nowhere}` : words.file.notThere}</td>
          <td role="cell">
            <span className="ri-label">{words.before(words.queue.position)}</span>
            {words.queue.place(turn)}
            <RequestSteps work={room.work} visitor={room.visitor} request={request} mayReady={canBeReady({ request, file, turn })} onSaved={onSaved} />
          </td>
        </tr>
      ))}
    </CardTable>
  );
}

/** Their turn among those who wait for the same file, from 1. */
function turnOf({ request }: RequestWithFile, all: readonly RequestWithFile[]): number {
  return all.filter(each => each.request.fileNumber === request.fileNumber).findIndex(each => each.request.id === request.id) + 1;
}

function canBeReady({ request, file, turn }: RequestWithFile & { readonly turn: number }): boolean {
  return request.status === 'waiting' && turn === 1 && file?.status === 'inShelf';
}
