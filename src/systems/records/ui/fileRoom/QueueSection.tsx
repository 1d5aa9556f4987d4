import * as React from 'react';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { OtherButton } from '../../../../ui/Buttons';
import { AskFirst } from '../../../../ui/form/AskFirst';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { cancelRequest, makeReady } from '../../fileRoom/requests';
import { nextInQueue } from '../../fileRoom/queue';
import { fileRequestLifecycle } from '../../fileRoomLifecycles';
import { FileRequest, PaperFile } from '../../fileRoomLists';
import { RecordsProps } from '../screen';
import { PlainStep, PlainSteps } from './PlainSteps';
import { Taken } from './StepForm';
import { roomWords } from './roomWords';
import { useSaved } from './useSaved';

interface QueueSectionProps extends RecordsProps {
  readonly file: PaperFile;
  readonly queue: readonly FileRequest[];
  readonly onSaved: (message: string) => void;
}

/** Who waits for a file, in turn. */
export function QueueSection({ queue, ...props }: QueueSectionProps): JSX.Element {
  const words = useWords(roomWords).file;
  return (
    <Section title={words.queue}>
      {queue.length === 0 ? (
        <p>{words.nobodyWaits}</p>
      ) : (
        <ol className="ri-cards">
          {queue.map(request => (
            <li key={request.id} className="ri-card" data-request={request.id}>
              <WaitingCard {...props} request={request} isNext={nextInQueue(queue)?.id === request.id} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

function WaitingCard({ request, isNext, file, onSaved, ...props }: Omit<QueueSectionProps, 'queue'> & { readonly request: FileRequest; readonly isNext: boolean }): JSX.Element {
  const language = useLanguage();
  const words = useWords(roomWords);
  const name = request.assignedTo?.name ?? words.nobody;
  return (
    <>
      <p>
        <strong>{name}</strong> · {fileRequestLifecycle.states[request.status].label[language]}
      </p>
      {request.purpose && <p className="ri-subtle">{request.purpose}</p>}
      <RequestSteps {...props} request={request} mayReady={isNext && file.status === 'inShelf'} onSaved={onSaved} />
    </>
  );
}

interface RequestStepsProps extends RecordsProps {
  readonly request: FileRequest;
  readonly mayReady: boolean;
  readonly onSaved: (message: string) => void;
}

/** Laying a file out for a request, and taking the request back. */
export function RequestSteps({ work, visitor, request, mayReady, onSaved }: RequestStepsProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(roomWords);
  const saved = useSaved();
  const may = (transition: 'makeReady' | 'cancel'): boolean => mayTake(fileRequestLifecycle, transition, request.status, standingOf(visitor, request));
  const label = (transition: 'makeReady' | 'cancel'): string => fileRequestLifecycle.transitions[transition].label[language];
  const [isAsking, setAsking] = React.useState(false);
  const done = (text: string, taken: Taken): void => {
    setAsking(false);
    onSaved(saved(words.done.step(text, request.fileNumber), taken));
  };
  const ready: readonly PlainStep[] = mayReady && may('makeReady') ? [{ name: 'makeReady', text: label('makeReady'), isMain: true, run: id => makeReady(work, request, id) }] : [];
  if (isAsking) {
    return (
      <AskFirst
        work={work}
        question={words.staff.cancelAsk(request.assignedTo?.name ?? words.nobody, request.fileNumber)}
        submitText={label('cancel')}
        cancelText={words.staff.keep}
        run={id => cancelRequest(work, request, id)}
        onDone={recorded => done(label('cancel'), { recorded })}
        onCancel={() => setAsking(false)}
      />
    );
  }
  return (
    <div className="ri-buttons">
      <PlainSteps key={request.lastActionId ?? ''} work={work} steps={ready} onDone={({ text }, taken) => done(text, taken)} />
      {may('cancel') && <OtherButton text={label('cancel')} onClick={() => setAsking(true)} />}
    </div>
  );
}
