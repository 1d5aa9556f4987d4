import * as React from 'react';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { AddressLink } from '../../../../ui/AddressLink';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { CalendarConflict } from '../../calendar/conflicts';
import { PlannedEntry } from '../../calendar/plannedEntry';
import { lackTexts } from '../social/lackTexts';
import { postWords } from '../social/postWords';
import { calendarWords } from './calendarWords';

interface ConflictsSectionProps {
  readonly conflicts: readonly CalendarConflict[];
  readonly onOpen: (key: string) => void;
}

/** What planners should look at, each with the entries that it is about. */
export function ConflictsSection({ conflicts, onOpen }: ConflictsSectionProps): JSX.Element | null {
  const words = useWords(calendarWords);
  if (conflicts.length === 0) return null;
  return (
    <Section title={words.conflicts.title}>
      <ul className="ri-work">
        {conflicts.map((conflict, index) => (
          <li key={index} data-conflict={conflict.kind}>
            <div>
              <ConflictInWords conflict={conflict} />
              {entriesOf(conflict).map(({ key, title }) => (
                <OpenEntry key={key} entryKey={key} title={title} onOpen={onOpen} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ConflictInWords({ conflict }: { readonly conflict: CalendarConflict }): JSX.Element {
  const language = useLanguage();
  const { conflicts } = useWords(calendarWords);
  const posts = useWords(postWords);
  switch (conflict.kind) {
    case 'crowded':
      return <span>{conflicts.crowded(conflict.entries.length, dateInWords(conflict.on, language))}</span>;
    case 'quiet':
      return <span>{conflicts.quiet(conflict.entry.title[language], conflict.quiet.title[language])}</span>;
    case 'unready':
      return <span>{conflicts.unready(conflict.entry.title[language], dateInWords(conflict.entry.from, language), lackTexts(conflict.lacks, posts).join(', '))}</span>;
  }
}

function OpenEntry({ entryKey, title, onOpen }: { readonly entryKey: string; readonly title: PlannedEntry['title']; readonly onOpen: (key: string) => void }): JSX.Element {
  const language = useLanguage();
  return (
    <AddressLink href={addressWith('entry', entryKey)} onGo={() => onOpen(entryKey)}>
      {title[language]}
    </AddressLink>
  );
}

export function entriesOf(conflict: CalendarConflict): readonly PlannedEntry[] {
  return conflict.kind === 'crowded' ? conflict.entries : [conflict.entry];
}
