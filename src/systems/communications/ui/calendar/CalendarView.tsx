import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { monthOf, Month, parseMonth, weeksOf } from '../../../../kernel/dates/month';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { Loaded } from '../../../../ui/Loaded';
import { Page } from '../../../../ui/Page';
import { SidePanel } from '../../../../ui/SidePanel';
import { Skeleton } from '../../../../ui/Skeleton';
import { saveFile } from '../../../../ui/saveFile';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { useAddress } from '../../../../ui/useAddress';
import { icsOf } from '../../calendar/ics';
import { PlannedEntry } from '../../calendar/plannedEntry';
import { CommunicationsProps } from '../screen';
import { CalendarBody } from './CalendarBody';
import { useCalendar } from './calendarQueries';
import { installCalendarStyles } from './calendarStyles';
import { calendarWords } from './calendarWords';
import { calendarViews, CalendarViewName, KindChoice, MonthSteps, ReachChoice, ViewChoice } from './Toolbar';
import { useEventsOver } from './useEventsOver';
import { useNarrow } from './useNarrow';
import { useShown } from './useShown';

const AddEventForm = React.lazy(() => import('./EventForms').then(module => ({ default: module.AddEventForm })));

interface CalendarViewProps extends CommunicationsProps {
  readonly isPlanner: boolean;
  /** Above the title: the parts of the page, for planners. */
  readonly before?: React.ReactNode;
}

/** The calendar: a month in weeks, as a list or for paper. `?month=2026-03&view=list&entry=CommsEvents:12`. */
export function CalendarView({ isPlanner, before, ...props }: CalendarViewProps): JSX.Element {
  const { work } = props;
  const language = useLanguage();
  const words = useWords(calendarWords);
  React.useLayoutEffect(installCalendarStyles, []);
  useEventsOver(props, isPlanner);
  const today = work.clock.today();
  const [month, goMonth] = useMonth(today);
  const [view, goView, isNarrow] = useView();
  const [isAdding, setAdding] = React.useState(false);
  const [news, setNews] = React.useState('');
  const shown = useShown(isPlanner, language);
  const weeks = weeksOf(month);
  const [from, until] = [weeks[0][0], weeks[weeks.length - 1][6]];
  const calendar = useCalendar(props, from, until);
  const entries = calendar.data ? shown.of(calendar.data) : [];
  const download = (): void => {
    saveFile(words.fileName(month), icsFile(ofMonth(entries, month), { language, now: work.clock.now(), siteUrl: work.siteUrl }));
    setNews(words.downloaded);
  };
  const actions = (
    <>
      {isPlanner && <MainButton text={words.add} icon="add" onClick={() => setAdding(true)} />}
      <OtherButton text={words.download} icon="later" onClick={download} />
      {view === 'print' && <OtherButton text={words.printNow} icon="print" onClick={() => window.print()} />}
    </>
  );
  return (
    <Page title={words.title} before={before} actions={actions}>
      <div className="ri-head">
        <MonthSteps month={month} today={today} onMonth={goMonth} />
        <ViewChoice view={view} hasMonth={!isNarrow} onView={goView} />
      </div>
      <details className="ri-more ri-noPrint">
        <summary>{shown.isForMe ? words.shownForMe : words.shownAll}</summary>
        <div className="ri-shown">
          <KindChoice kinds={isPlanner ? plannersKinds : readersKinds} hidden={shown.hidden} onToggle={shown.toggle} />
          <ReachChoice isForMe={shown.isForMe} onChoose={shown.chooseReach} />
        </div>
      </details>
      <Loaded query={calendar} shape={['block', 'block', 'block']}>
        {reading => <CalendarBody {...props} key={month} reading={{ ...reading, entries }} all={reading.entries} month={month} view={view} shown={[from, until]} isPlanner={isPlanner} news={news} onNews={setNews} />}
      </Loaded>
      {isAdding && (
        <SidePanel title={words.add} onClose={() => setAdding(false)}>
          <React.Suspense fallback={<Skeleton shape={['short', 'line', 'line']} />}>
            <AddEventForm
              {...props}
              onSaved={message => {
                setAdding(false);
                setNews(message);
              }}
              onCancel={() => setAdding(false)}
            />
          </React.Suspense>
        </SidePanel>
      )}
    </Page>
  );
}

const readersKinds = ['event', 'awareness', 'news', 'holiday'] as const;
const plannersKinds = ['event', 'awareness', 'news', 'campaign', 'social', 'quiet', 'holiday'] as const;

function icsFile(...what: Parameters<typeof icsOf>): Blob {
  return new Blob([icsOf(...what)], { type: 'text/calendar;charset=utf-8' });
}

function ofMonth(entries: readonly PlannedEntry[], month: Month): readonly PlannedEntry[] {
  return entries.filter(({ from, until }) => monthOf(from) <= month && monthOf(until) >= month);
}

/** A month of the address that is none is this one. */
function useMonth(today: CalendarDate): readonly [Month, (month: Month) => void] {
  const [address, go] = useAddress('month');
  const month = parseMonth(address ?? '') ?? monthOf(today);
  return [month, next => go(next === monthOf(today) ? undefined : next)];
}

/** The view of the address. A narrow window shows a list in place of a month. */
function useView(): readonly [CalendarViewName, (view: CalendarViewName) => void, boolean] {
  const [address, go] = useAddress('view');
  const isNarrow = useNarrow();
  const asked = calendarViews.find(view => view === address) ?? 'month';
  return [isNarrow && asked === 'month' ? 'list' : asked, go, isNarrow];
}
