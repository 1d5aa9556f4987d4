import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { Month } from '../../../../kernel/dates/month';
import { Announcement } from '../../../../ui/Announcement';
import { Notice } from '../../../../ui/Notice';
import { useWords } from '../../../../ui/surroundings';
import { useAddress } from '../../../../ui/useAddress';
import { conflictsIn } from '../../calendar/conflicts';
import { PlannedEntry } from '../../calendar/plannedEntry';
import { CalendarReading } from '../../calendar/readCalendar';
import { CommunicationsProps } from '../screen';
import { calendarWords } from './calendarWords';
import { ConflictsSection, entriesOf } from './ConflictsSection';
import { DayList } from './DayList';
import { MonthGrid } from './MonthGrid';
import { MoveInProgress } from './MoveInProgress';
import { PrintView } from './PrintView';
import { CalendarViewName } from './Toolbar';
import { Move, useMoving } from './useMoving';

// Its forms are for those who change something.
const EntryPanel = React.lazy(() => import('./EntryPanel').then(module => ({ default: module.EntryPanel })));

interface CalendarBodyProps extends CommunicationsProps {
  /** What is shown. */
  readonly reading: CalendarReading;
  /** What is shown and what is hidden, for an address that opens an entry. */
  readonly all: readonly PlannedEntry[];
  readonly month: Month;
  readonly view: CalendarViewName;
  readonly shown: readonly [CalendarDate, CalendarDate];
  readonly isPlanner: boolean;
  readonly news: string;
  readonly onNews: (message: string) => void;
}

/** The days of the calendar with what is moved, opened and to be looked at. */
export function CalendarBody({ reading, all, month, view, shown, isPlanner, news, onNews, ...props }: CalendarBodyProps): JSX.Element {
  const words = useWords(calendarWords);
  const [opened, open] = useAddress('entry');
  const [move, setMove] = React.useState<Move & { readonly turn: number }>();
  const [moved, setMoved] = React.useState<Move>();
  const turns = React.useRef(0);
  const body = React.useRef<HTMLDivElement>(null);
  useFocusOn(body, moved);
  const [hand, tell] = React.useState('');
  const begin = (next: Move): void => {
    onNews('');
    turns.current += 1;
    setMove({ ...next, turn: turns.current });
  };
  const done = (message: string): void => {
    setMoved(move);
    setMove(undefined);
    onNews(message);
  };
  const moving = useMoving({ ...props, shown, tell, onMove: begin });
  const today = props.work.clock.today();
  const conflicts = isPlanner ? conflictsIn(reading, today) : [];
  const entry = all.find(({ key }) => key === opened);
  const close = (): void => open(undefined);
  const days = { month, today, entries: reading.entries, marked: new Set(conflicts.flatMap(entriesOf).map(({ key }) => key)), moving: isPlanner ? moving : undefined, onOpen: open };
  return (
    <div ref={body} className="ri-section">
      <Announcement text={news || undefined} />
      <p role="status" className={hand ? 'ri-wording' : 'ri-hidden'}>
        {hand}
      </p>
      {move && <MoveInProgress {...props} key={move.turn} move={move} onDone={done} onLeave={() => setMove(undefined)} />}
      {view !== 'print' && <ConflictsSection conflicts={conflicts} onOpen={open} />}
      {view === 'month' && <MonthGrid {...days} />}
      {view === 'list' && <DayList {...days} />}
      {view === 'print' && <PrintView month={month} entries={reading.entries} />}
      {isPlanner && view !== 'print' && <p className="ri-subtle ri-noPrint">{words.moves.hint}</p>}
      {opened !== undefined && !entry && <Notice tone="note" title={words.notThere} />}
      {entry && (
        <React.Suspense fallback={null}>
          <EntryPanel
            {...props}
            entry={entry}
            isPlanner={isPlanner}
            onMove={to => {
              close();
              begin({ entry, to });
            }}
            onSaved={message => {
              close();
              onNews(message);
            }}
            onClose={close}
          />
        </React.Suspense>
      )}
    </div>
  );
}

/** After a move the entry stands in another place of the page: the keyboard follows it there, once. */
function useFocusOn(body: React.RefObject<HTMLElement>, moved: Move | undefined): void {
  const followed = React.useRef<Move>();
  React.useEffect(() => {
    if (!moved || followed.current === moved || document.activeElement !== document.body) return;
    const place = body.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(moved.entry.key)}"]`);
    if (!place) return;
    followed.current = moved;
    place.focus();
  });
}
