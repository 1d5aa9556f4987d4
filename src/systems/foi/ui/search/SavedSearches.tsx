import * as React from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { StoreProblem } from '../../../../kernel/ports/storeError';
import { Workplace } from '../../../../kernel/ports/workplace';
import { Announcement } from '../../../../ui/Announcement';
import { OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { Icon } from '../../../../ui/icons';
import { Loaded } from '../../../../ui/Loaded';
import { Section } from '../../../../ui/Page';
import { problemOf } from '../../../../ui/problemOf';
import { useWords } from '../../../../ui/surroundings';
import { savedSearches } from '../../officeLists';
import { SearchCriteria } from '../../search/criteria';
import { dropSearch, keepSearch, NamedSearch, namedSearches } from '../../search/savedSearches';
import { PlainField } from './plainFields';
import { searchWords } from './searchWords';

interface SavedSearchesProps {
  readonly work: Workplace;
  /** Undefined while what is typed is no search. */
  readonly criteria: SearchCriteria | undefined;
  readonly onChoose: (criteria: SearchCriteria) => void;
}

/** Searches that the office keeps by name: chosen at a click, kept and removed by anybody of the FOI office. */
export function SavedSearches({ work, criteria, onChoose }: SavedSearchesProps): JSX.Element {
  const words = useWords(searchWords);
  const client = useQueryClient();
  const key = ['foi', work.sitePath, 'searches'];
  const saved = useQuery(key, () => namedSearches(work));
  const [name, setName] = React.useState('');
  const [news, setNews] = React.useState<string>();
  const [problem, setProblem] = React.useState<StoreProblem>();
  const [isNameMissing, setNameMissing] = React.useState(false);
  const change = (write: Promise<void>, said: string): void => {
    setProblem(undefined);
    write.then(() => setNews(said)).catch(error => setProblem(problemOf(error))).finally(() => void client.invalidateQueries(key));
  };
  const keep = (): void => {
    const wanted = name.trim();
    const isNamed = wanted !== '' && wanted.length <= (savedSearches.columns.title.maxLength ?? 0);
    setNameMissing(!isNamed);
    if (isNamed && criteria) change(keepSearch(work, { name: wanted, criteria }), words.kept(wanted));
  };
  return (
    <Section title={words.saved}>
      <Announcement text={news} />
      {problem && <ErrorNotice problem={problem} takesFocus />}
      <Loaded query={saved} shape={['short']}>
        {found => (found.length === 0 ? <p className="ri-subtle">{words.noSaved}</p> : <Names searches={found} onChoose={onChoose} onDrop={dropped => change(dropSearch(work, dropped), words.dropped(dropped))} />)}
      </Loaded>
      <PlainField id="foi-search-name" label={words.name} value={name} fault={isNameMissing ? words.nameMissing : undefined} onChange={setName} />
      <div className="ri-buttons">
        <OtherButton text={words.keep} onClick={keep} />
      </div>
    </Section>
  );
}

interface NamesProps {
  readonly searches: readonly NamedSearch[];
  readonly onChoose: (criteria: SearchCriteria) => void;
  readonly onDrop: (name: string) => void;
}

function Names({ searches, onChoose, onDrop }: NamesProps): JSX.Element {
  const words = useWords(searchWords);
  return (
    <ul className="ri-work">
      {searches.map(({ name, criteria }) => (
        <li key={name}>
          <button type="button" className="ri-linkButton" onClick={() => onChoose(criteria)}>
            {name}
          </button>
          <button type="button" className="ri-iconButton" aria-label={words.drop(name)} title={words.drop(name)} onClick={() => onDrop(name)}>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
