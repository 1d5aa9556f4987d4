import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { Icon } from '../../../../ui/icons';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { PlannedEntry } from '../../calendar/plannedEntry';
import { calendarWords } from './calendarWords';
import { entryIcons } from './entryIcons';
import { hoursOf } from './entryTexts';
import { Moving } from './useMoving';

export interface EntryLinkProps {
  readonly entry: PlannedEntry;
  /** The day under which it stands here. */
  readonly day: CalendarDate;
  /** True when planners should look at it. */
  readonly isMarked: boolean;
  /** Absent for those who move nothing. */
  readonly moving?: Moving;
  readonly onOpen: (key: string) => void;
}

/** An entry on one of its days: opens beside the calendar; planners drag it, or pick it up with Ctrl and an arrow key. */
export function EntryLink({ entry, day, isMarked, moving, onOpen }: EntryLinkProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(calendarWords);
  const hours = hoursOf(entry, language, words);
  const isPicked = moving?.picked?.entry.key === entry.key;
  const opened = (event: React.MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen(entry.key);
  };
  return (
    <a
      className="ri-entry"
      href={addressWith('entry', entry.key)}
      data-entry={entry.key}
      data-picked={isPicked || undefined}
      onClick={opened}
      draggable={moving !== undefined}
      onDragStart={event => moving?.drag(event, entry, day)}
      onDragEnd={() => moving?.dragEnd()}
      onKeyDown={event => moving?.key(event, entry)}
    >
      <Icon name={isMarked ? 'overdue' : entryIcons[entry.kind]} />
      <span>
        <span className="ri-hidden">{words.before(words.kind[entry.kind])}</span>
        {hours && day === entry.from && <span className="ri-subtle">{hours} </span>}
        {entry.title[language]}
        {day !== entry.from && <span className="ri-subtle"> ({words.goesOn})</span>}
        {isMarked && <span className="ri-hidden"> ({words.conflicts.mark})</span>}
      </span>
    </a>
  );
}
