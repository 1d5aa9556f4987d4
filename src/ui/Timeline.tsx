import * as React from 'react';
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
