import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { AddressLink } from '../../../../ui/AddressLink';
import { OtherButton, SubmitButton } from '../../../../ui/Buttons';
import { Loaded } from '../../../../ui/Loaded';
import { Page, Section } from '../../../../ui/Page';
import { useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { everything, SearchCriteria } from '../../search/criteria';
import { findRequests } from '../../search/findRequests';
import { foiWords } from '../foiWords';
import { FoiProps } from '../screen';
import { CriteriaEntry, criteriaOf, entryOf, unreadableDays } from './criteriaEntry';
import { SavedSearches } from './SavedSearches';
import { SearchFields } from './SearchFields';
import { SearchResults } from './SearchResults';
import { searchWords } from './searchWords';

interface SearchViewProps extends FoiProps {
  readonly onOpen: (number: string) => void;
  readonly onBack: () => void;
}

/** Finds requests by everything that is known of them, open and closed. */
export function SearchView({ work, visitor, onOpen, onBack }: SearchViewProps): JSX.Element {
  const words = useWords(searchWords);
  const { backToDesk } = useWords(foiWords);
  const [entry, setEntry] = React.useState<CriteriaEntry>(entryOf(everything));
  const [asked, setAsked] = React.useState<SearchCriteria>();
  const [isPressed, setPressed] = React.useState(false);
  const unreadable = unreadableDays(entry);
  const search = (): void => {
    setPressed(true);
    if (unreadable.length === 0) setAsked(criteriaOf(entry));
  };
  const choose = (criteria: SearchCriteria): void => {
    setEntry(entryOf(criteria));
    setAsked(criteria);
  };
  const back = (
    <AddressLink href={addressWith('request', undefined)} onGo={onBack} icon="back">
      {backToDesk}
    </AddressLink>
  );
  return (
    <Page title={words.title} before={back} takesFocus>
      <Section title={words.criteria}>
        <form
          onSubmit={event => {
            event.preventDefault();
            search();
          }}
        >
          <SearchFields work={work} entry={entry} unreadable={isPressed ? unreadable : []} onChange={change => setEntry({ ...entry, ...change })} />
          <div className="ri-buttons">
            <SubmitButton text={words.search} busyText={words.looking} isBusy={false} />
            <OtherButton text={words.clear} onClick={() => choose(everything)} />
          </div>
        </form>
      </Section>
      {visitor.roles.includes('foiCoordinator') && <SavedSearches work={work} criteria={unreadable.length === 0 ? criteriaOf(entry) : undefined} onChoose={choose} />}
      {asked && <Found work={work} criteria={asked} onOpen={onOpen} />}
    </Page>
  );
}

function Found({ work, criteria, onOpen }: Pick<SearchViewProps, 'work' | 'onOpen'> & { readonly criteria: SearchCriteria }): JSX.Element {
  const result = useQuery(['foi', work.sitePath, 'search', criteria], () => findRequests(work, criteria));
  return (
    <Loaded query={result} shape={['short', 'line', 'line', 'line']}>
      {found => <SearchResults result={found} today={work.clock.today()} onOpen={onOpen} />}
    </Loaded>
  );
}
