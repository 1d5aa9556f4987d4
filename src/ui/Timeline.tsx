import * as React from 'react';
import { StampedEntry } from '../kernel/activity/entriesOf';
import { Instant } from '../kernel/dates/calendarDate';
import { momentInWords } from './momentInWords';
import { useLanguage } from './surroundings';

export interface TimelineEntry {
  readonly key: string;
  readonly at: Instant;
  /** What was done. */
  readonly what: string;
  readonly who: string;
  readonly detail?: string;
}

/** An entry of Activity as a line. Somebody else may have appended it after a broken connection: then the address of who acted is all there is. */
export function lineOfEntry({ id, at, actor, modifiedBy }: StampedEntry, what: string): TimelineEntry {
  const who = modifiedBy.email.toLowerCase() === actor.toLowerCase() ? modifiedBy.name : actor;
  return { key: String(id), at, who, what };
}

/** What was done, by whom and when. Entries come in the order in which they are to be read. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }): JSX.Element {
  const language = useLanguage();
  return (
    <ol className="ri-timeline">
      {entries.map(({ key, at, what, who, detail }) => (
        <li key={key}>
          <strong>{what}</strong>
          {detail && <p>{detail}</p>}
          <p className="ri-subtle">
            {who} · <time dateTime={at}>{momentInWords(at, language)}</time>
          </p>
        </li>
      ))}
    </ol>
  );
}
