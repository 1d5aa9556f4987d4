import * as React from 'react';
import { addDays, CalendarDate, daysBetween } from '../../../../kernel/dates/calendarDate';
import { dayInWords } from '../../../../kernel/dates/dateInWords';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { whyFixed } from '../../calendar/moves';
import { PlannedEntry } from '../../calendar/plannedEntry';
import { CommunicationsProps } from '../screen';
import { calendarWords } from './calendarWords';

/** An entry that is to begin on another day. */
export interface Move {
  readonly entry: PlannedEntry;
  readonly to: CalendarDate;
}

/** Moving by mouse and by keyboard. What is decided is handed on as a `Move`; nothing is written here. */
export interface Moving {
  /** The entry in the hand of the keyboard, and where it would begin. */
  readonly picked: Move | undefined;
  readonly drag: (event: React.DragEvent, entry: PlannedEntry, day: CalendarDate) => void;
  readonly dragOver: (event: React.DragEvent, day: CalendarDate) => void;
  readonly dragEnd: () => void;
  readonly drop: (event: React.DragEvent, day: CalendarDate) => void;
  readonly key: (event: React.KeyboardEvent, entry: PlannedEntry) => void;
  /** The day over which something is held. */
  readonly target: CalendarDate | undefined;
}

interface MovingOptions extends CommunicationsProps {
  /** First and last day that are shown: the keyboard goes no further. */
  readonly shown: readonly [CalendarDate, CalendarDate];
  /** Said to everyone. */
  readonly tell: (message: string) => void;
  readonly onMove: (move: Move) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

export function useMoving({ work, visitor, shown, tell, onMove }: MovingOptions): Moving {
  const language = useLanguage();
  const { fixed, moves } = useWords(calendarWords);
  const [picked, setPicked] = React.useState<Move>();
  const [held, setHeld] = React.useState<{ readonly entry: PlannedEntry; readonly day: CalendarDate; readonly over?: CalendarDate }>();
  const inWords = (day: CalendarDate): string => dayInWords(day, language);

  const move = (next: Move): void => {
    if (next.to === next.entry.from) return tell(moves.left(next.entry.title[language]));
    if (next.to < work.clock.today()) return tell(moves.past);
    onMove(next);
  };
  const shift = (entry: PlannedEntry, days: number): void => {
    const why = whyFixed(entry, visitor);
    if (why) return tell(fixed[why]);
    const from = picked?.entry.key === entry.key ? picked.to : entry.from;
    const to = addDays(from, days);
    if (to < shown[0] || to > shown[1]) return tell(moves.edge);
    setPicked({ entry, to });
    tell(picked?.entry.key === entry.key ? moves.over(inWords(to)) : moves.pickedUp(entry.title[language], inWords(to)));
  };
  const key = (event: React.KeyboardEvent, entry: PlannedEntry): void => {
    const isPicked = picked?.entry.key === entry.key;
    const days = steps[event.key];
    if (days !== undefined && (event.ctrlKey || event.metaKey || isPicked)) {
      event.preventDefault();
      return shift(entry, days);
    }
    if (!isPicked || (event.key !== 'Enter' && event.key !== ' ' && event.key !== 'Escape')) return;
    event.preventDefault();
    setPicked(undefined);
    if (event.key === 'Escape') tell(moves.left(entry.title[language]));
    else move(picked);
  };

  return {
    picked,
    key,
    target: picked?.to ?? held?.over,
    drag: (event, entry, day) => {
      const why = whyFixed(entry, visitor);
      if (why) {
        event.preventDefault();
        return tell(fixed[why]);
      }
      event.dataTransfer.effectAllowed = 'move';
      // Firefox drags nothing that carries no text.
      event.dataTransfer.setData('text/plain', entry.title[language]);
      setHeld({ entry, day });
    },
    dragOver: (event, day) => {
      if (!held) return;
      event.preventDefault();
      if (held.over !== day) setHeld({ ...held, over: day });
    },
    dragEnd: () => setHeld(undefined),
    drop: (event, day) => {
      if (!held) return;
      event.preventDefault();
      setHeld(undefined);
      // An entry of several days is taken by any of them.
      move({ entry: held.entry, to: addDays(held.entry.from, daysBetween(held.day, day)) });
    },
  };
}
