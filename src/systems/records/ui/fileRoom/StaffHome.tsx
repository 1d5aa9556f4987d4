import * as React from 'react';
import { Announcement } from '../../../../ui/Announcement';
import { DueDate } from '../../../../ui/DueDate';
import { choiceLabel } from '../../../../ui/labels';
import { AddressLink } from '../../../../ui/AddressLink';
import { Loaded } from '../../../../ui/Loaded';
import { Page, Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { FileRequest, fileRequests } from '../../fileRoomLists';
import { FileTable } from './FileTable';
import { RequestSteps } from './QueueSection';
import { addressOf, RoomProps } from './room';
import { Mine, useMine } from './roomQueries';
import { roomWords } from './roomWords';
import { SearchSection } from './SearchSection';

/** What a colleague has and waits for, and how to find a file and ask for it. */
export function StaffHome(room: RoomProps): JSX.Element {
  const words = useWords(roomWords);
  const mine = useMine(room.work, room.visitor);
  const [news, setNews] = React.useState<string>();
  return (
    <Page title={words.title}>
      <p>{words.staff.intro}</p>
      <Announcement text={news} />
      <SearchSection {...room} />
      <Loaded query={mine} shape={['line', 'line']}>
        {found => (
          <>
            <MyLoans {...room} loans={found.loans} />
            <MyRequests {...room} requests={found.requests} onSaved={setNews} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function MyLoans({ loans, work, go }: RoomProps & Pick<Mine, 'loans'>): JSX.Element {
  const words = useWords(roomWords).staff;
  const today = work.clock.today();
  return <Section title={words.myLoans}>{loans.length === 0 ? <p>{words.noLoans}</p> : <FileTable caption={words.myLoans} files={loans} go={go} extra={{ head: words.dueBack, cell: ({ dueOn }) => dueOn && <DueDate date={dueOn} today={today} /> }} />}</Section>;
}

function MyRequests({ requests, onSaved, ...room }: RoomProps & Pick<Mine, 'requests'> & { readonly onSaved: (message: string) => void }): JSX.Element {
  const words = useWords(roomWords).staff;
  return (
    <Section title={words.myRequests}>
      {requests.length === 0 ? (
        <p>{words.noRequests}</p>
      ) : (
        <ul className="ri-cards">
          {requests.map(({ request, position }) => (
            <li key={request.id} className="ri-card" data-request={request.id}>
              <MyRequest {...room} request={request} position={position} onSaved={onSaved} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function MyRequest({ request, position, onSaved, ...room }: RoomProps & { readonly request: FileRequest; readonly position: number; readonly onSaved: (message: string) => void }): JSX.Element {
  const language = useLanguage();
  const words = useWords(roomWords).staff;
  return (
    <>
      <AddressLink href={addressOf({ file: request.fileNumber })} onGo={() => room.go({ file: request.fileNumber })}>
        {request.fileNumber} · {request.title}
      </AddressLink>
      <p>
        {choiceLabel(fileRequests.columns.status, request.status, language)}
        {request.status === 'waiting' && ` · ${words.turn(position)}`}
      </p>
      <RequestSteps work={room.work} visitor={room.visitor} request={request} mayReady={false} onSaved={onSaved} />
    </>
  );
}
