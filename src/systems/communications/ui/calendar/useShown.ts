import * as React from 'react';
import { Language } from '../../../../kernel/text';
import { concerns } from '../../audience';
import { EntryKind } from '../../calendar/entry';
import { PlannedEntry } from '../../calendar/plannedEntry';
import { CalendarReading } from '../../calendar/readCalendar';

export interface Shown {
  readonly hidden: ReadonlySet<EntryKind>;
  readonly toggle: (kind: EntryKind) => void;
  readonly isForMe: boolean;
  readonly chooseReach: (isForMe: boolean) => void;
  /** Those entries that the reader wants to see. */
  readonly of: (reading: CalendarReading) => readonly PlannedEntry[];
}

/** What of the calendar is shown: kinds, and what concerns the reader or everything. Planners begin with everything. */
export function useShown(isPlanner: boolean, language: Language): Shown {
  const [hidden, setHidden] = React.useState<ReadonlySet<EntryKind>>(new Set());
  const [isForMe, chooseReach] = React.useState(!isPlanner);
  const toggle = (kind: EntryKind): void => setHidden(now => (now.has(kind) ? new Set([...now].filter(each => each !== kind)) : new Set([...now, kind])));
  const of = ({ entries, where }: CalendarReading): readonly PlannedEntry[] =>
    entries.filter(({ kind, audience }) => !hidden.has(kind) && (!isForMe || concerns(audience, where, language)));
  return { hidden, toggle, isForMe, chooseReach, of };
}
