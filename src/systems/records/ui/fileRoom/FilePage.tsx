import * as React from 'react';
import { AddressLink } from '../../../../ui/AddressLink';
import { Announcement } from '../../../../ui/Announcement';
import { MainButton } from '../../../../ui/Buttons';
import { EmptyState } from '../../../../ui/EmptyState';
import { Loaded } from '../../../../ui/Loaded';
import { Page } from '../../../../ui/Page';
import { SidePanel } from '../../../../ui/SidePanel';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { fileRequestLifecycle } from '../../fileRoomLifecycles';
import { FileRequest, PaperFile, paperFiles } from '../../fileRoomLists';
import { ChangedOutside } from './ChangedOutside';
import { FileFacts } from './FileFacts';
import { FileSteps } from './FileSteps';
import { HistorySection } from './HistorySection';
import { LabelLink } from './LabelLink';
import { QueueSection } from './QueueSection';
import { RequestForm } from './RequestForm';
import { addressOf, isCoordinator, RoomProps } from './room';
import { useFile, useQueue } from './roomQueries';
import { roomWords } from './roomWords';
import { ScheduleSection } from './ScheduleSection';

/** A paper file on its own address: where it is, what can be done with it, who waits for it, and who had it. */
export function FilePage({ number, ...room }: RoomProps & { readonly number: string }): JSX.Element {
  const words = useWords(roomWords);
  const file = useFile(room.work, number);
  const queue = useQueue(room.work, number);
  const back = (
    <AddressLink href={addressOf({})} onGo={() => room.go({})} icon="back">
      {words.back}
    </AddressLink>
  );
  return (
    <Loaded query={file} shape={['short', 'block', 'line', 'line']}>
      {found => (
        // The scan box keeps the focus: the next scan has to land in it.
        <Page title={found ? words.file.heading(found.number, found.title) : number} before={back} takesFocus={!isCoordinator(room)}>
          {found ? <FileContent {...room} file={found} queue={queue.data ?? []} /> : <EmptyState title={words.file.notThere} hint={words.file.notThereHint} />}
        </Page>
      )}
    </Loaded>
  );
}

interface FileContentProps extends RoomProps {
  readonly file: PaperFile;
  readonly queue: readonly FileRequest[];
}

function FileContent({ file, queue, ...room }: FileContentProps): JSX.Element {
  const words = useWords(roomWords).file;
  const [news, setNews] = React.useState<string>();
  const isKeeper = isCoordinator(room);
  const shared = { work: room.work, visitor: room.visitor, file, queue, onSaved: setNews };
  return (
    <>
      <Announcement text={news} />
      <FileFacts {...room} file={file} queue={queue} />
      {isKeeper && <ChangedOutside {...shared} />}
      {isKeeper ? <FileSteps {...shared} /> : <AskForIt {...shared} />}
      {(isKeeper || queue.length > 0) && <QueueSection {...shared} />}
      {isKeeper && <LabelLink number={file.number} go={room.go} />}
      {isKeeper && <ScheduleSection work={room.work} file={file} />}
      {isKeeper && <HistorySection work={room.work} title={words.history} of={{ list: paperFiles, item: file }} />}
    </>
  );
}

/** A colleague asks for the file, unless they have it or wait for it already. */
function AskForIt({ work, visitor, file, queue, onSaved }: Pick<FileContentProps, 'work' | 'visitor' | 'file' | 'queue'> & { readonly onSaved: (message: string) => void }): JSX.Element | null {
  const language = useLanguage();
  const [isOpen, setOpen] = React.useState(false);
  const label = fileRequestLifecycle.transitions.request.label[language];
  const isTheirs = [file.assignedTo, ...queue.map(({ assignedTo }) => assignedTo)].some(person => person?.id === visitor.person.id);
  if (isTheirs || file.status === 'disposed') return null;
  const close = (): void => setOpen(false);
  return (
    <>
      <div className="ri-buttons">
        <MainButton text={label} onClick={() => setOpen(true)} />
      </div>
      {isOpen && (
        <SidePanel title={`${label} · ${file.number}`} onClose={close}>
          <RequestForm
            work={work}
            visitor={visitor}
            file={file}
            onSaved={message => {
              close();
              onSaved(message);
            }}
            onCancel={close}
          />
        </SidePanel>
      )}
    </>
  );
}
