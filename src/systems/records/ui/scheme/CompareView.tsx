import * as React from 'react';
import { addDays, CalendarDate, parseCalendarDate } from '../../../../kernel/dates/calendarDate';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { AddressLink } from '../../../../ui/AddressLink';
import { Loaded } from '../../../../ui/Loaded';
import { Page, Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { compareSchemes, SchemeChanges } from '../../scheme/compareSchemes';
import { SchemeEntry } from '../../scheme/contract';
import { RecordsProps } from '../screen';
import { DayInput } from './DayInput';
import { DifferenceTable } from './DifferenceTable';
import { EntryLink } from './EntryLink';
import { useSchemesOn } from './schemeQueries';
import { schemeWords } from './schemeWords';

interface CompareViewProps extends RecordsProps {
  readonly onOpen: (code: string) => void;
  readonly onBack: () => void;
}

/** The scheme of one day against that of another. */
export function CompareView({ work, onOpen, onBack }: CompareViewProps): JSX.Element {
  const words = useWords(schemeWords);
  const today = work.clock.today();
  const [first, setFirst] = React.useState<string>(addDays(today, -365));
  const [second, setSecond] = React.useState<string>(today);
  const days = [parseCalendarDate(first.trim()), parseCalendarDate(second.trim())] as const;
  const back = (
    <AddressLink href={addressWith('view', undefined)} onGo={onBack} icon="back">
      {words.back}
    </AddressLink>
  );
  return (
    <Page title={words.compareTitle} before={back} takesFocus>
      <p>{words.compareIntro}</p>
      <div className="ri-fieldGrid">
        <DayInput id="records-scheme-first" label={words.firstDate} value={first} fault={days[0] ? undefined : words.badDate} onType={setFirst} />
        <DayInput id="records-scheme-second" label={words.secondDate} value={second} fault={days[1] ? undefined : words.badDate} onType={setSecond} />
      </div>
      {days[0] && days[1] && <Compared work={work} first={days[0]} second={days[1]} onOpen={onOpen} />}
    </Page>
  );
}

interface ComparedProps extends Pick<CompareViewProps, 'work' | 'onOpen'> {
  readonly first: CalendarDate;
  readonly second: CalendarDate;
}

function Compared({ work, first, second, onOpen }: ComparedProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(schemeWords);
  const [earlier, later] = first <= second ? [first, second] : [second, first];
  const schemes = useSchemesOn(work, earlier, later);
  const names = [dateInWords(earlier, language), dateInWords(later, language)] as const;
  return (
    <Loaded query={schemes} shape={['short', 'line', 'line']}>
      {([before, after]) => (
        <>
          <p role="status">{words.comparing(...names)}</p>
          <Changes changes={compareSchemes(before, after)} names={names} onOpen={onOpen} />
        </>
      )}
    </Loaded>
  );
}

function Changes({ changes: { added, changed, retired }, names, onOpen }: { readonly changes: SchemeChanges; readonly names: readonly [string, string]; readonly onOpen: (code: string) => void }): JSX.Element {
  const words = useWords(schemeWords);
  if (added.length + changed.length + retired.length === 0) return <p>{words.sameOnBoth}</p>;
  return (
    <>
      <EntryList title={words.added(added.length)} entries={added} onOpen={onOpen} />
      <Section title={words.changed(changed.length)}>
        {changed.map(({ to, differences }) => (
          <div key={to.code} className="ri-section">
            <EntryLink entry={to} onOpen={onOpen} />
            <DifferenceTable caption={to.code} from={names[0]} to={names[1]} differences={differences} />
          </div>
        ))}
      </Section>
      <EntryList title={words.retired(retired.length)} entries={retired} onOpen={onOpen} />
    </>
  );
}

function EntryList({ title, entries, onOpen }: { readonly title: string; readonly entries: readonly SchemeEntry[]; readonly onOpen: (code: string) => void }): JSX.Element {
  return (
    <Section title={title}>
      <ul className="ri-tree">
        {entries.map(entry => (
          <li key={entry.code}>
            <EntryLink entry={entry} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
