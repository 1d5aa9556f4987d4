import * as React from 'react';
import { StampedEntry } from '../../../../kernel/activity/entriesOf';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { parseCalendarDate } from '../../../../kernel/dates/calendarDate';
import { Workplace } from '../../../../kernel/ports/workplace';
import { Language } from '../../../../kernel/text';
import { ChainNotice } from '../../../../ui/ChainNotice';
import { transitionLabel } from '../../../../ui/labels';
import { Loaded } from '../../../../ui/Loaded';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { lineOfEntry, Timeline, TimelineEntry } from '../../../../ui/Timeline';
import { Words } from '../../../../ui/words';
import { ManagedLibrary } from '../../classify/libraries';
import { RecordEntry } from '../../disposition/candidate';
import { recordLifecycle } from '../../recordLifecycle';
import { Scheme, SchemeCode } from '../../scheme/contract';
import { useRecordHistory } from './classifyQueries';
import { classifyWords } from './classifyWords';
import { seriesName } from './seriesName';
import { en } from './words.en';

interface RecordHistoryProps {
  readonly work: Workplace;
  readonly library: ManagedLibrary;
  readonly entry: RecordEntry;
  readonly scheme: Scheme;
}

/** What was done to a record, the latest first, as far as the person may see it. */
export function RecordHistory({ work, library, entry, scheme }: RecordHistoryProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(classifyWords).record;
  const history = useRecordHistory(work, library, entry);
  return (
    <Section title={words.history}>
      <Loaded query={history} shape={['line', 'line']}>
        {entries =>
          entries.length === 0 ? (
            <p>{words.noHistory}</p>
          ) : (
            <>
              <ChainNotice entries={entries} />
              <Timeline entries={entries.map(each => historyLine(each, scheme, words, language))} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

/** An entry as a line: under which series, on which day. An action of another version of this page stands under its own name. */
export function historyLine(entry: StampedEntry, scheme: Scheme, words: Words<typeof en>['record'], language: Language): TimelineEntry {
  const data = dataOf(entry);
  const name = (code: string): string => seriesName(scheme, code as SchemeCode, language);
  const isFiling = entry.title === 'classify' || entry.title === 'reclassify';
  const on = typeof data.on === 'string' ? parseCalendarDate(data.on) : undefined;
  const details = [
    ...(isFiling && typeof data.series === 'string' ? [words.filedUnder(name(data.series))] : []),
    ...(isFiling && typeof data.before === 'string' ? [words.before(name(data.before))] : []),
    ...(on ? [words.on(dateInWords(on, language))] : []),
  ];
  const line = lineOfEntry(entry, transitionLabel(recordLifecycle, entry.title, language) ?? entry.title);
  return details.length === 0 ? line : { ...line, detail: details.join(' · ') };
}

function dataOf({ data }: StampedEntry): Readonly<Record<string, unknown>> {
  try {
    const { data: details } = JSON.parse(data) as { readonly data?: Readonly<Record<string, unknown>> | null };
    return details ?? {};
  } catch {
    return {};
  }
}
