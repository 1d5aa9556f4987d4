import * as React from 'react';
import { AskFirst } from '../../../../ui/form/AskFirst';
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
  return (
    <AskFirst
      work={work}
      question={words.cancelAsk(title)}
      submitText={words.cancelEvent}
      cancelText={words.keep}
      run={actionId => cancelEvent(work, event, actionId)}
      onDone={isRecorded => onSaved(saved(words.cancelled(title), isRecorded))}
      onCancel={onKeep}
    />
  );
}
