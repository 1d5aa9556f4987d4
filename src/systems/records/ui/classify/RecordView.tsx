import * as React from 'react';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { Fact, Facts } from '../../../../ui/Facts';
import { choiceLabel } from '../../../../ui/labels';
import { Loaded } from '../../../../ui/Loaded';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { RecordEntry } from '../../disposition/candidate';
import { holdReasons } from '../../lists';
import { officeDocuments, RecordItem } from '../../recordsLibrary';
import { WhyEligible } from '../retention/WhyEligible';
import { RecordsProps } from '../screen';
import { ChangedOutside } from './ChangedOutside';
import { Selected } from './classifyQueries';
import { classifyWords } from './classifyWords';
import { EventButtons } from './EventButtons';
import { Ends } from './panelProps';
import { RecordFacts, useRecordFacts } from './recordFacts';
import { RecordHistory } from './RecordHistory';
import { SeriesNow } from './SeriesNow';
import { standingOfRecord } from './standing';

interface RecordViewProps extends RecordsProps, Pick<Ends, 'onSaved'> {
  readonly selected: Selected;
  readonly entry: RecordEntry;
}

/** One document or folder: its series, its dates and why, the holds over it, what may be recorded, what was done. */
export function RecordView(props: RecordViewProps): JSX.Element {
  const { work, selected, entry } = props;
  const words = useWords(classifyWords).record;
  const { library, scheme, folders } = selected;
  const standing = standingOfRecord(entry, folders);
  const { above, series } = standing;
  const dated = series.kind === 'inherited' && above ? above.folder : entry;
  const facts = useFactsOf(dated.item);
  return (
    <>
      <ChangedOutside {...props} />
      <Facts facts={[{ label: words.series, value: <SeriesNow scheme={scheme} standing={standing} /> }, ...facts]} />
      {dated !== entry && <p>{words.ofFolder(dated.facts.name)}</p>}
      {series.kind === 'none' ? <p>{words.unclassified}</p> : <Schedule work={work} selected={selected} entry={dated} />}
      {series.kind === 'own' && <EventButtons {...props} />}
      <RecordHistory work={work} library={library} entry={entry} scheme={scheme} />
    </>
  );
}

/** Under their names in the list, which are the same in every records library. */
function useFactsOf(item: RecordItem): readonly Fact[] {
  const language = useLanguage();
  const { columns } = officeDocuments;
  const day = (name: 'datedOn' | 'closedOn' | 'supersededOn' | 'personalInformationUsedOn'): Fact => ({ label: columns[name].title[language], value: item[name] && dateInWords(item[name], language) });
  return [
    day('datedOn'),
    day('closedOn'),
    day('supersededOn'),
    day('personalInformationUsedOn'),
    { label: columns.archivalReview.title[language], value: choiceLabel(columns.archivalReview, item.archivalReview, language) },
    { label: columns.branch.title[language], value: item.branch },
    { label: columns.batch.title[language], value: item.batch },
  ];
}

function Schedule({ work, selected, entry }: Pick<RecordViewProps, 'work' | 'selected' | 'entry'>): JSX.Element {
  const words = useWords(classifyWords).record;
  const facts = useRecordFacts(work, selected, entry);
  return (
    <Loaded query={facts} shape={['line', 'line', 'line']}>
      {({ retention, holds }) => (
        <>
          <Section title={words.retention}>
            <WhyEligible retention={retention} />
          </Section>
          <Section title={words.holds}>
            <HoldList holds={holds} />
          </Section>
        </>
      )}
    </Loaded>
  );
}

function HoldList({ holds }: Pick<RecordFacts, 'holds'>): JSX.Element {
  const language = useLanguage();
  const words = useWords(classifyWords).record;
  if (!holds) return <p>{words.holdsUnseen}</p>;
  if (holds.length === 0) return <p>{words.noHolds}</p>;
  return (
    <ul>
      {holds.map(({ id, title, matter, reason }) => (
        <li key={id}>
          {holdReasons[reason][language]}: {title === matter ? matter : `${matter}, ${title}`}
        </li>
      ))}
    </ul>
  );
}
