import * as React from 'react';
import { CalendarDate } from '../../kernel/dates/calendarDate';
import { WorkItem } from '../../kernel/system/workSource';
import { inLanguage, Language } from '../../kernel/text';
import { StoreProblem } from '../../kernel/ports/storeError';
import { DueDate } from '../../ui/DueDate';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNotice } from '../../ui/ErrorNotice';
import { LinkButton } from '../../ui/LinkButton';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { useLanguage, useWords } from '../../ui/surroundings';
import { FoundWork } from './findMyWork';
import { myWorkWords } from './words';

/** What is known of a person's work. */
export type WorkState = { readonly kind: 'waiting' } | { readonly kind: 'found'; readonly work: FoundWork } | { readonly kind: 'failed'; readonly problem: StoreProblem };

interface MyWorkProps {
  readonly state: WorkState;
  readonly today: CalendarDate;
  readonly onLanguage: (language: Language) => void;
  readonly onRetry: () => void;
}

/** What waits for the reader, in every system, what is due first at the top. Plain HTML: it is read, not operated. */
export function MyWork({ state, today, onLanguage, onRetry }: MyWorkProps): JSX.Element {
  const words = useWords(myWorkWords);
  const language = useLanguage();
  const other: Language = language === 'en' ? 'fr' : 'en';
  return (
    <section className="ri-page" aria-label={words.title}>
      <div className="ri-head">
        <div>
          <h2>{words.title}</h2>
          {state.kind === 'found' && state.work.items.length > 0 && <p className="ri-subtle">{words.count(state.work.items.length)}</p>}
        </div>
        <button type="button" className="ri-linkButton" lang={other} onClick={() => onLanguage(other)}>
          {words.otherLanguage}
        </button>
      </div>
      <WorkContent state={state} today={today} onRetry={onRetry} />
    </section>
  );
}

function WorkContent({ state, today, onRetry }: Pick<MyWorkProps, 'state' | 'today' | 'onRetry'>): JSX.Element {
  const words = useWords(myWorkWords);
  switch (state.kind) {
    case 'waiting':
      return <Skeleton shape={['line', 'line', 'short']} />;
    case 'failed':
      return (
        <ErrorNotice problem={state.problem}>
          <LinkButton text={words.tryAgain} onClick={onRetry} />
        </ErrorNotice>
      );
    case 'found':
      return (
        <>
          {!state.work.complete && <Notice tone="news">{words.partly}</Notice>}
          {state.work.items.length === 0 ? (
            <EmptyState title={words.emptyTitle} hint={words.empty} />
          ) : (
            <ul className="ri-work">
              {state.work.items.map(item => (
                <WorkLine key={item.key} item={item} today={today} />
              ))}
            </ul>
          )}
        </>
      );
  }
}

function WorkLine({ item, today }: { readonly item: WorkItem; readonly today: CalendarDate }): JSX.Element {
  const words = useWords(myWorkWords);
  const language = useLanguage();
  return (
    <li>
      <div>
        <a href={inLanguage(item.href, language)}>
          {words.line(item.task[language], item.number, inLanguage(item.title, language))}
        </a>
        <span className="ri-subtle">{item.state[language]}</span>
      </div>
      {item.dueOn && <DueDate date={item.dueOn} today={today} />}
    </li>
  );
}
