import * as React from 'react';
import { MainButton } from '../../../../ui/Buttons';
import { CardTable } from '../../../../ui/CardTable';
import { Loaded } from '../../../../ui/Loaded';
import { Notice } from '../../../../ui/Notice';
import { Section } from '../../../../ui/Page';
import { useWords } from '../../../../ui/surroundings';
import { titleForWords } from '../../classify/decisions';
import { SeriesChoice } from '../../classify/seriesPlans';
import { Filing } from '../../classify/steps';
import { RecordEntry } from '../../disposition/candidate';
import { SchemeCode } from '../../scheme/contract';
import { Suggester, Suggestion } from '../../suggest/contract';
import { RecordsProps } from '../screen';
import { ChoiceRow } from './ChoiceRow';
import { Selected, useSuggester } from './classifyQueries';
import { classifyWords } from './classifyWords';
import { FilingState } from './FilingState';
import { Ends } from './panelProps';
import { SeriesSearch } from './SeriesSearch';
import { Standing, standingOfRecord } from './standing';
import { placeOf } from './Suggestions';
import { useFiling } from './useFiling';

interface ClassifyManyProps extends Pick<RecordsProps, 'work'>, Pick<Ends, 'onSaved'> {
  readonly selected: Selected;
}

/** Several documents and folders: a series for each, or one for all. Nothing is written before the button. */
export function ClassifyMany({ work, selected, onSaved }: ClassifyManyProps): JSX.Element {
  const suggester = useSuggester(work);
  return (
    <Loaded query={suggester} shape={['block', 'line', 'line', 'line']}>
      {ready => <Choices work={work} selected={selected} suggester={ready} onSaved={onSaved} />}
    </Loaded>
  );
}

/** A row of the table, and what it was first offered. */
interface Row {
  readonly entry: RecordEntry;
  readonly standing: Standing;
  readonly suggestions: readonly Suggestion[];
}

/** Null: to be left as it is. */
type Chosen = SeriesChoice | null;

function Choices({ work, selected, suggester, onSaved }: ClassifyManyProps & { readonly suggester: Suggester }): JSX.Element {
  const words = useWords(classifyWords).many;
  const { scheme, library } = selected;
  const filer = useFiling(work, library);
  const [rows] = React.useState(() => selected.entries.map(entry => rowOf(entry, selected, suggester)));
  const [chosen, setChosen] = React.useState<ReadonlyMap<number, Chosen>>(() => new Map(rows.map(row => [row.entry.item.id, firstChoice(row)])));
  const [isRefused, setRefused] = React.useState(false);
  const filings = rows.flatMap(({ entry }): readonly Filing[] => {
    const choice = chosen.get(entry.item.id) ?? null;
    return choice === null ? [] : [{ entry, choice }];
  });
  const chooseForAll = (code: SchemeCode): void => setChosen(new Map(rows.map(({ entry }) => [entry.item.id, { kind: 'series', code, by: 'search' } as const])));
  return (
    <FilingState filer={filer} scheme={scheme} tellsSeries onFinish={onSaved}>
      <SeriesSearch id="records-searchAll" scheme={scheme} label={words.all(rows.length)} onChoose={chooseForAll} />
      <Section title={words.each}>
        <CardTable caption={words.each} heads={[words.name, words.choice]}>
          {rows.map(row => (
            <ChoiceRow key={row.entry.item.id} {...row} scheme={scheme} choice={chosen.get(row.entry.item.id) ?? null} onChoose={choice => setChosen(new Map([...chosen, [row.entry.item.id, choice]]))} />
          ))}
        </CardTable>
      </Section>
      {isRefused && filings.length === 0 && <Notice tone="alert" title={words.nothing} />}
      <div className="ri-buttons">
        <MainButton text={words.submit(filings.length)} onClick={() => (filings.length === 0 ? setRefused(true) : filer.submission.send(filings))} />
      </div>
    </FilingState>
  );
}

function rowOf(entry: RecordEntry, { folders }: Selected, suggester: Suggester): Row {
  return { entry, standing: standingOfRecord(entry, folders), suggestions: suggester.suggest({ title: titleForWords(entry), text: '' }).slice(0, placeOf.length) };
}

/** What is filed already, or has its folder's series, stays unless a person says otherwise. */
function firstChoice({ standing, suggestions: [best] }: Row): Chosen {
  return standing.series.kind === 'none' && best ? { kind: 'series', code: best.code, by: placeOf[0] } : null;
}
