import * as React from 'react';
import { actionOfEntry } from '../../../../kernel/activity/chain';
import { StampedEntry } from '../../../../kernel/activity/entriesOf';
import { ChainNotice } from '../../../../ui/ChainNotice';
import { transitionLabel } from '../../../../ui/labels';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { lineOfEntry, Timeline, TimelineEntry } from '../../../../ui/Timeline';
import { dispositionLifecycle } from '../../dispositionLifecycle';
import { dispositionWords } from './dispositionWords';

/** What was done with a batch, the latest first, and whether the account of it is whole. */
export function BatchHistory({ entries }: { readonly entries: readonly StampedEntry[] }): JSX.Element {
  const language = useLanguage();
  const words = useWords(dispositionWords).batch;
  const lineOf = (entry: StampedEntry): TimelineEntry => ({ ...lineOfEntry(entry, transitionLabel(dispositionLifecycle, entry.title, language) ?? entry.title), detail: reasonIn(entry) });
  return (
    <Section title={words.history}>
      <ChainNotice entries={entries} />
      <Timeline entries={[...entries].reverse().map(lineOf)} />
    </Section>
  );
}

function reasonIn(entry: StampedEntry): string | undefined {
  const data = actionOfEntry(entry)?.data;
  return typeof data === 'object' && data !== null && 'reason' in data && typeof data.reason === 'string' ? data.reason : undefined;
}
