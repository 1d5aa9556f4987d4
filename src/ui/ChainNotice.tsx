import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { checkChain } from '../kernel/activity/chain';
import { StampedEntry } from '../kernel/activity/entriesOf';
import { Notice } from './Notice';
import { useWords } from './surroundings';
import { uiWords } from './uiWords';

/** Says so when an entry of Activity was changed or is missing: the record is then no evidence any more. Nothing otherwise. */
export function ChainNotice({ entries }: { readonly entries: readonly StampedEntry[] }): JSX.Element | null {
  const words = useWords(uiWords).brokenRecord;
  const broken = useQuery(['chain', ...entries.map(({ id, etag }) => `${id} ${etag}`)], () => isBroken(entries));
  if (!broken.data) return null;
  return (
    <Notice tone="note" title={words.title}>
      <p>{words.todo}</p>
    </Notice>
  );
}

/** The entries are those of several items, and each item has a chain of its own. */
async function isBroken(entries: readonly StampedEntry[]): Promise<boolean> {
  const subjects = [...new Set(entries.map(({ subject }) => subject))];
  const faults = await Promise.all(subjects.map(subject => checkChain(entries.filter(entry => entry.subject === subject))));
  return faults.some(found => found.length > 0);
}
