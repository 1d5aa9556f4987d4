import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { dateInWords, dayInWords } from '../../../../kernel/dates/dateInWords';
import { StoreProblem } from '../../../../kernel/ports/storeError';
import { EmptyState } from '../../../../ui/EmptyState';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { LinkButton } from '../../../../ui/LinkButton';
import { Notice } from '../../../../ui/Notice';
import { sentence } from '../../../../ui/sentence';
import { Skeleton } from '../../../../ui/Skeleton';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { calendarAddress, entryAddress } from '../../calendar/addresses';
import { comingFor, ComingDays } from '../../calendar/comingDays';
import { CalendarEntry } from '../../calendar/entry';
import { comingWords } from './comingWords';
import { hoursOf } from './entryTexts';

/** What is known of the next days. `isOld`: from the last visit, because it could not be read anew. */
export type ComingState = { readonly kind: 'waiting' } | { readonly kind: 'found'; readonly days: ComingDays; readonly isOld: boolean } | { readonly kind: 'failed'; readonly problem: StoreProblem };

interface ComingDaysListProps {
  readonly state: ComingState;
  readonly today: CalendarDate;
  readonly sitePath: string;
  readonly onRetry: () => void;
}

/** The next ten days for the home page, in plain HTML: it is read, not operated. */
export function ComingDaysList({ state, today, sitePath, onRetry }: ComingDaysListProps): JSX.Element {
  const words = useWords(comingWords);
  return (
    <section className="ri-page" aria-label={words.title}>
      <h2>{words.title}</h2>
      <ComingContent state={state} today={today} sitePath={sitePath} onRetry={onRetry} />
      <p>
        <a href={calendarAddress(sitePath)}>{words.whole}</a>
      </p>
    </section>
  );
}

function ComingContent({ state, today, sitePath, onRetry }: ComingDaysListProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(comingWords);
  switch (state.kind) {
    case 'waiting':
      return <Skeleton shape={['line', 'line', 'short']} />;
    case 'failed':
      return (
        <ErrorNotice problem={state.problem}>
          <LinkButton text={words.tryAgain} onClick={onRetry} />
        </ErrorNotice>
      );
    case 'found': {
      const entries = comingFor(state.days, today, language);
      return (
        <>
          {state.isOld && <Notice tone="news">{words.old}</Notice>}
          {entries.length === 0 ? (
            <EmptyState title={words.emptyTitle} hint={words.empty} />
          ) : (
            <ul className="ri-work">
              {entries.map(entry => (
                <ComingLine key={entry.key} entry={entry} today={today} sitePath={sitePath} />
              ))}
            </ul>
          )}
        </>
      );
    }
  }
}

function ComingLine({ entry, today, sitePath }: Pick<ComingDaysListProps, 'today' | 'sitePath'> & { readonly entry: CalendarEntry }): JSX.Element {
  const language = useLanguage();
  const words = useWords(comingWords);
  const { kind, title, from, until, place } = entry;
  const about = [
    from === today ? words.today : from < today ? words.since(dateInWords(from, language)) : dayInWords(from, language),
    hoursOf(entry, language, words),
    until > from && until > today ? words.until(dateInWords(until, language)) : '',
    kind === 'holiday' ? words.closed : (place ?? ''),
  ];
  return (
    <li>
      <div>
        {kind === 'holiday' ? <span>{sentence(title[language])}</span> : <a href={entryAddress(sitePath, entry.key)}>{title[language]}</a>}
        <span className="ri-subtle">{sentence(about.filter(part => part !== '').join(', '))}</span>
      </div>
    </li>
  );
}
