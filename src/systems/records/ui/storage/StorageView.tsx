import * as React from 'react';
import { LinkButton } from '../../../../ui/LinkButton';
import { Page } from '../../../../ui/Page';
import { PlainRoot } from '../../../../ui/PlainRoot';
import { useWords } from '../../../../ui/surroundings';
import { useAddress } from '../../../../ui/useAddress';
import { RecordsProps, RecordsScreenProps } from '../screen';
import { LibrariesStorage } from './LibrariesStorage';
import { ListingView } from './ListingView';
import { storageWords } from './storageWords';

/** The storage view: the libraries of the site, or a listing of a shared drive at `?view=listing`. */
export function StorageView({ theme, client, language, ...props }: RecordsScreenProps): JSX.Element {
  return (
    <PlainRoot language={language ?? props.work.language} theme={theme} client={client}>
      <Views {...props} />
    </PlainRoot>
  );
}

function Views({ work }: RecordsProps): JSX.Element {
  const words = useWords(storageWords);
  const [view, go] = useAddress('view');
  const isListing = view === 'listing';
  return (
    <Page title={words.title}>
      <nav className="ri-buttons ri-noPrint" aria-label={words.nav}>
        {([undefined, 'listing'] as const).map(each => {
          const name = words.views[each ?? 'libraries'];
          return (each === 'listing') === isListing ? <strong key={name} aria-current="page">{name}</strong> : <LinkButton key={name} text={name} onClick={() => go(each)} />;
        })}
      </nav>
      {isListing ? <ListingView work={work} /> : <LibrariesStorage work={work} />}
    </Page>
  );
}
