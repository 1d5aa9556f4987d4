import * as React from 'react';
import { OtherButton } from '../../../../ui/Buttons';
import { EmptyState } from '../../../../ui/EmptyState';
import { Loaded } from '../../../../ui/Loaded';
import { Page } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { Scheme } from '../../scheme/contract';
import { indexScheme, searchScheme } from '../../scheme/searchScheme';
import { RecordsProps } from '../screen';
import { ExportButtons } from './ExportButtons';
import { FoundEntries } from './FoundEntries';
import { SampleNotice } from './SampleNotice';
import { useScheme } from './schemeQueries';
import { SchemeTree } from './SchemeTree';
import { schemeWords } from './schemeWords';

interface BrowseViewProps extends RecordsProps {
  readonly mayKeep: boolean;
  readonly takesFocus: boolean;
  readonly onOpen: (code: string) => void;
  readonly onShow: (view: string) => void;
}

/** The whole scheme: found as one types, or opened function by function. */
export function BrowseView({ work, mayKeep, takesFocus, onOpen, onShow }: BrowseViewProps): JSX.Element {
  const words = useWords(schemeWords);
  const scheme = useScheme(work);
  return (
    <Page title={words.title} takesFocus={takesFocus}>
      <p>{words.intro}</p>
      <Loaded query={scheme} shape={['block', 'line', 'line', 'line']}>
        {found => (found.entries.length === 0 ? <EmptyState title={words.emptyTitle} hint={words.emptyHint} /> : <Entries scheme={found} onOpen={onOpen} />)}
      </Loaded>
      <div className="ri-buttons">
        <OtherButton text={words.compare} onClick={() => onShow('compare')} />
        <OtherButton text={words.notations} onClick={() => onShow('notations')} />
        {mayKeep && <OtherButton text={words.importScheme} onClick={() => onShow('import')} />}
        {mayKeep && <OtherButton text={words.recompute} onClick={() => onShow('recompute')} />}
        {mayKeep && scheme.data && scheme.data.entries.length > 0 && <ExportButtons scheme={scheme.data} day={work.clock.today()} />}
      </div>
    </Page>
  );
}

function Entries({ scheme, onOpen }: { readonly scheme: Scheme; readonly onOpen: (code: string) => void }): JSX.Element {
  const language = useLanguage();
  const words = useWords(schemeWords);
  const [typed, setTyped] = React.useState('');
  const index = React.useMemo(() => indexScheme(scheme, language), [scheme, language]);
  const found = React.useMemo(() => searchScheme(index, typed), [index, typed]);
  return (
    <>
      <SampleNotice scheme={scheme} />
      <div className="ri-field">
        <label className="ri-field-label" htmlFor="records-scheme-search">
          {words.search}
        </label>
        <input id="records-scheme-search" className="ri-input" type="search" autoComplete="off" spellCheck={false} aria-describedby="records-scheme-search-hint" value={typed} onChange={({ target }) => setTyped(target.value)} />
        <span id="records-scheme-search-hint" className="ri-hint">
          {words.searchHint}
        </span>
      </div>
      {typed.trim() === '' ? <SchemeTree scheme={scheme} onOpen={onOpen} /> : <FoundEntries scheme={scheme} typed={typed} found={found} onOpen={onOpen} />}
    </>
  );
}
