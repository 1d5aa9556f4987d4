import * as React from 'react';
import { StampedEntry } from '../../../../kernel/activity/entriesOf';
import { LifecycleDeclaration } from '../../../../kernel/lifecycle/defineLifecycle';
import { Workplace } from '../../../../kernel/ports/workplace';
import { ChainNotice } from '../../../../ui/ChainNotice';
import { transitionLabel } from '../../../../ui/labels';
import { Loaded } from '../../../../ui/Loaded';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { lineOfEntry, Timeline, TimelineEntry } from '../../../../ui/Timeline';
import { boxLifecycle, paperFileLifecycle } from '../../fileRoomLifecycles';
import { Box, boxes, PaperFile, paperFiles } from '../../fileRoomLists';
import { useHistory } from './roomQueries';
import { roomWords } from './roomWords';

interface HistorySectionProps {
  readonly work: Workplace;
  readonly title: string;
  readonly of: { readonly list: typeof paperFiles; readonly item: PaperFile } | { readonly list: typeof boxes; readonly item: Box };
}

/** Who had it, where it was and when, from the record: the latest first. */
export function HistorySection({ work, title, of }: HistorySectionProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(roomWords);
  const history = useHistory(work, of.list, of.item);
  const lifecycle: LifecycleDeclaration = of.list === paperFiles ? paperFileLifecycle : boxLifecycle;
  const line = (entry: StampedEntry): TimelineEntry => {
    const detail = detailOf(entry);
    return { ...lineOfEntry(entry, transitionLabel(lifecycle, entry.title, language) ?? entry.title), ...(detail === '' ? {} : { detail }) };
  };
  return (
    <Section title={title}>
      <Loaded query={history} shape={['line', 'line']}>
        {entries =>
          entries.length === 0 ? (
            <p>{words.file.noHistory}</p>
          ) : (
            <>
              <ChainNotice entries={entries} />
              <Timeline entries={entries.map(line)} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

/** Names and numbers that an entry may tell, whatever the action: to whom, where, into which box, until when. */
const told = ['borrower', 'lastHolder', 'location', 'box', 'transferList', 'storageNumber', 'dueOn'] as const;

function detailOf({ data }: StampedEntry): string {
  const details = detailsIn(data);
  return told.flatMap(name => (typeof details[name] === 'string' ? [details[name]] : [])).join(' · ');
}

function detailsIn(data: string): Readonly<Record<string, unknown>> {
  try {
    const { data: details } = JSON.parse(data) as { readonly data?: Readonly<Record<string, unknown>> | null };
    return details ?? {};
  } catch {
    return {};
  }
}
