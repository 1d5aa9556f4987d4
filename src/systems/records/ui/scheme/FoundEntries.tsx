import * as React from 'react';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { Scheme, SchemeEntry } from '../../scheme/contract';
import { schemeLevels } from '../../schemeList';
import { EntryLink } from './EntryLink';
import { pathOf } from './pathOf';
import { schemeWords } from './schemeWords';

interface FoundEntriesProps {
  readonly scheme: Scheme;
  readonly typed: string;
  /** Best first. */
  readonly found: readonly SchemeEntry[];
  readonly onOpen: (code: string) => void;
}

/** More than these nobody reads: one types another word. */
const shown = 50;

/** What was found, each with where it belongs. */
export function FoundEntries({ scheme, typed, found, onOpen }: FoundEntriesProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(schemeWords);
  return (
    <>
      <p role="status">{found.length === 0 ? words.nothingFound(typed.trim()) : found.length > shown ? words.foundShown(shown, found.length) : words.found(found.length)}</p>
      <ul className="ri-tree">
        {found.slice(0, shown).map(entry => (
          <li key={entry.code}>
            <EntryLink entry={entry} onOpen={onOpen} />
            <p className="ri-subtle">{[schemeLevels[entry.level][language], ...pathOf(scheme, entry).map(({ title }) => title[language])].join(' · ')}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
