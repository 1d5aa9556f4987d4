import * as React from 'react';
import { LinkButton } from '../../../../ui/LinkButton';
import { Loaded } from '../../../../ui/Loaded';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { titleForWords } from '../../classify/decisions';
import { SeriesChoice } from '../../classify/seriesPlans';
import { RecordEntry } from '../../disposition/candidate';
import { transitoryCode } from '../../scheme/contract';
import { RecordsProps } from '../screen';
import { Selected, useSuggester } from './classifyQueries';
import { classifyWords } from './classifyWords';
import { FilingState } from './FilingState';
import { Ends } from './panelProps';
import { SeriesNow } from './SeriesNow';
import { seriesName } from './seriesName';
import { SeriesSearch } from './SeriesSearch';
import { Standing, standingOfRecord } from './standing';
import { Suggestions } from './Suggestions';
import { TransitoryMeaning } from './TransitoryMeaning';
import { useFiling } from './useFiling';

interface ClassifyOneProps extends Pick<RecordsProps, 'work'>, Pick<Ends, 'onSaved'> {
  readonly selected: Selected;
  readonly entry: RecordEntry;
}

/** One document or folder: three suggestions, the whole scheme, transitory. One press files it. */
export function ClassifyOne({ work, selected, entry, onSaved }: ClassifyOneProps): JSX.Element {
  const words = useWords(classifyWords);
  const { scheme, library, folders } = selected;
  const filer = useFiling(work, library);
  const suggester = useSuggester(work);
  const standing = standingOfRecord(entry, folders);
  const file = (choice: SeriesChoice): void => filer.submission.send([{ entry, choice }]);
  return (
    <FilingState filer={filer} scheme={scheme} tellsSeries onFinish={onSaved}>
      <p>
        <strong>{entry.facts.name}</strong>. {words.now}: <SeriesNow scheme={scheme} standing={standing} />
      </p>
      <OfFolder selected={selected} standing={standing} onInherit={() => file({ kind: 'inherit' })} />
      <Section title={words.one.suggestions}>
        <p>{entry.facts.kind === 'folder' ? words.one.pressFolder : words.one.press}</p>
        <Loaded query={suggester} shape={['block', 'block', 'block']}>
          {ready => <Suggestions scheme={scheme} suggestions={ready.suggest({ title: titleForWords(entry), text: '' })} onChoose={(code, by) => file({ kind: 'series', code, by })} />}
        </Loaded>
      </Section>
      <SeriesSearch id="records-search" scheme={scheme} label={words.one.search} onChoose={code => file({ kind: 'series', code, by: 'search' })} />
      <div className="ri-section">
        <TransitoryMeaning />
        <LinkButton text={words.one.transitory} onClick={() => file({ kind: 'series', code: transitoryCode, by: 'transitory' })} />
      </div>
    </FilingState>
  );
}

interface OfFolderProps {
  readonly selected: Selected;
  readonly standing: Standing;
  readonly onInherit: () => void;
}

/** What the folder gives, said before it is overridden; and the way back to it. */
function OfFolder({ selected: { scheme }, standing: { series, above }, onInherit }: OfFolderProps): JSX.Element | null {
  const language = useLanguage();
  const words = useWords(classifyWords).one;
  if (!above) return null;
  const folder = above.folder.facts.name;
  const name = seriesName(scheme, above.code, language);
  if (series.kind !== 'own') return <p>{words.overrides(folder, name)}</p>;
  return (
    <div className="ri-section">
      <p>{words.inheritHint(folder, name)}</p>
      <LinkButton text={words.inherit} onClick={onInherit} />
    </div>
  );
}
