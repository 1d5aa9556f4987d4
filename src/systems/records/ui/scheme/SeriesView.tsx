import * as React from 'react';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { AddressLink } from '../../../../ui/AddressLink';
import { Announcement } from '../../../../ui/Announcement';
import { EmptyState } from '../../../../ui/EmptyState';
import { Loaded } from '../../../../ui/Loaded';
import { Notice } from '../../../../ui/Notice';
import { Page } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { SchemeCode, SchemeEntry } from '../../scheme/contract';
import { historiesOf, schemeOn } from '../../scheme/schemeOn';
import { RecordsProps } from '../screen';
import { EntryFacts } from './EntryFacts';
import { KeeperParts } from './KeeperParts';
import { mayKeepScheme } from './mayKeep';
import { SampleNotice } from './SampleNotice';
import { useVersions } from './schemeQueries';
import { schemeWords } from './schemeWords';
import { VersionsSection } from './VersionsSection';

interface SeriesViewProps extends RecordsProps {
  readonly code: string;
  readonly takesFocus: boolean;
  readonly onOpen: (code: string) => void;
  readonly onBack: () => void;
}

/** The page of one entry, at its own address. */
export function SeriesView(props: SeriesViewProps): JSX.Element {
  const { work, code, takesFocus, onBack } = props;
  const words = useWords(schemeWords);
  const versions = useVersions(work);
  const back = (
    <AddressLink href={addressWith('series', undefined)} onGo={onBack} icon="back">
      {words.back}
    </AddressLink>
  );
  return (
    <Loaded query={versions} shape={['short', 'block', 'line', 'line']}>
      {all => {
        const history = historiesOf(all).get(code as SchemeCode);
        if (history) return <Entry {...props} all={all} history={history} back={back} />;
        return (
          <Page title={words.goneTitle(code)} before={back} takesFocus={takesFocus}>
            <EmptyState title={words.goneTitle(code)} hint={words.goneHint} />
          </Page>
        );
      }}
    </Loaded>
  );
}

interface EntryProps extends SeriesViewProps {
  readonly all: readonly SchemeEntry[];
  /** Versions of this entry, oldest first. */
  readonly history: readonly SchemeEntry[];
  readonly back: JSX.Element;
}

function Entry({ work, visitor, all, history, back, takesFocus, onOpen }: EntryProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(schemeWords);
  const [news, setNews] = React.useState<string>();
  const today = work.clock.today();
  const scheme = React.useMemo(() => schemeOn(all, today), [all, today]);
  const newest = history[history.length - 1];
  const entry = scheme.byCode.get(newest.code) ?? newest;
  const isRetired = entry.untilOn !== null && entry.untilOn < today;
  return (
    <Page title={`${entry.code} ${entry.title[language]}`} before={back} takesFocus={takesFocus}>
      <Announcement text={news} />
      {isRetired && entry.untilOn && <Notice tone="note" title={words.retiredNotice(dateInWords(entry.untilOn, language))} />}
      <SampleNotice scheme={scheme} />
      <EntryFacts scheme={scheme} entry={entry} today={today} onOpen={onOpen} />
      <VersionsSection history={history} />
      {mayKeepScheme(visitor) && <KeeperParts work={work} visitor={visitor} code={entry.code} onSaved={setNews} />}
    </Page>
  );
}
