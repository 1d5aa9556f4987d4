import * as React from 'react';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { cancelEvent } from '../../calendar/eventSteps';
import { CalendarEvent } from '../../planLists';
import { useSaved } from '../forms/useSaved';
import { CommunicationsProps } from '../screen';
import { calendarWords } from './calendarWords';

interface CancelEventProps extends Pick<CommunicationsProps, 'work'> {
  readonly event: CalendarEvent;
  readonly onSaved: (message: string) => void;
  readonly onKeep: () => void;
}

/** Asks with the name of the event. */
export function CancelEvent({ work, event, onSaved, onKeep }: CancelEventProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(calendarWords);
  const saved = useSaved();
  const title = language === 'fr' ? event.titleFr : event.title;
  const submission = useSubmission(
    work,
    (_input: null, actionId) => cancelEvent(work, event, actionId),
    outcome => {
      if (outcome.kind === 'done') onSaved(saved(words.cancelled(title), outcome.recorded));
    },
  );
  const { state } = submission;
  return (
    <>
      {state.kind === 'failed' && <ErrorNotice problem={state.problem} takesFocus />}
      {state.kind === 'answered' && state.outcome.kind === 'conflict' && <ErrorNotice problem={{ kind: 'stale' }} takesFocus />}
      <p>{words.cancelAsk(title)}</p>
      <div className="ri-buttons">
        <MainButton text={words.cancelEvent} onClick={() => submission.send(null)} />
        <OtherButton text={words.keep} onClick={onKeep} />
      </div>
    </>
  );
}
