import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { OtherButton } from '../../../../ui/Buttons';
import { Facts } from '../../../../ui/Facts';
import { sentence } from '../../../../ui/sentence';
import { SidePanel } from '../../../../ui/SidePanel';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { whyFixed } from '../../calendar/moves';
import { PlannedEntry } from '../../calendar/plannedEntry';
import { eventLifecycle } from '../../planLifecycles';
import { CommunicationsProps } from '../screen';
import { audienceInWords } from './audienceInWords';
import { calendarWords } from './calendarWords';
import { CancelEvent } from './CancelEvent';
import { daysOf, hoursOf } from './entryTexts';
import { ChangeEventForm } from './EventForms';
import { MoveForm } from './MoveForm';

interface EntryPanelProps extends CommunicationsProps {
  readonly entry: PlannedEntry;
  /** For those who plan. */
  readonly isPlanner: boolean;
  readonly onMove: (to: CalendarDate) => void;
  readonly onSaved: (message: string) => void;
  readonly onClose: () => void;
}

type Mode = 'facts' | 'change' | 'move' | 'cancel';

/** An entry beside the calendar: what is known of it, and what may be done. */
export function EntryPanel({ entry, isPlanner, onMove, onSaved, onClose, ...props }: EntryPanelProps): JSX.Element {
  const language = useLanguage();
  const [mode, setMode] = React.useState<Mode>('facts');
  const back = (): void => setMode('facts');
  const { source } = entry;
  return (
    <SidePanel title={entry.title[language]} onClose={onClose}>
      {mode === 'facts' && <EntryFacts {...props} entry={entry} isPlanner={isPlanner} onMode={setMode} />}
      {mode === 'change' && source.of === 'event' && <ChangeEventForm {...props} event={source.item} onSaved={onSaved} onCancel={back} />}
      {mode === 'cancel' && source.of === 'event' && <CancelEvent work={props.work} event={source.item} onSaved={onSaved} onKeep={back} />}
      {mode === 'move' && <MoveForm from={entry.from} today={props.work.clock.today()} onMove={onMove} onCancel={back} />}
    </SidePanel>
  );
}

interface EntryFactsProps extends CommunicationsProps, Pick<EntryPanelProps, 'entry' | 'isPlanner'> {
  readonly onMode: (mode: Mode) => void;
}

function EntryFacts({ visitor, entry, isPlanner, onMode }: EntryFactsProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(calendarWords);
  const { facts } = words;
  const { source, href, details } = entry;
  const why = isPlanner ? whyFixed(entry, visitor) : undefined;
  const may = (step: 'change' | 'cancel'): boolean => source.of === 'event' && mayTake(eventLifecycle, step, source.item.status, standingOf(visitor, source.item));
  return (
    <>
      <Facts
        facts={[
          { label: facts.when, value: sentence(daysOf(entry, language, words)) },
          { label: facts.hours, value: hoursOf(entry, language, words) },
          { label: facts.where, value: entry.place },
          { label: facts.kind, value: words.kind[entry.kind] },
          { label: facts.state, value: entry.state?.[language] },
          { label: facts.audience, value: isPlanner ? audienceInWords(entry.audience, language) : '' },
        ]}
      />
      {details && <p className="ri-wording">{details[language]}</p>}
      {href && (
        <p>
          <a className="ri-rowLink" href={href[language]}>
            {words.before(facts.open)}
            {entry.title[language]}
          </a>
        </p>
      )}
      {isPlanner && why && <p className="ri-subtle">{words.fixed[why]}</p>}
      {isPlanner && (
        <div className="ri-buttons">
          {!why && <OtherButton text={words.move} icon="later" onClick={() => onMode('move')} />}
          {may('change') && <OtherButton text={words.change} onClick={() => onMode('change')} />}
          {may('cancel') && <OtherButton text={words.cancelEvent} onClick={() => onMode('cancel')} />}
        </div>
      )}
    </>
  );
}
