import * as React from 'react';
import { EmptyState } from '../../../../ui/EmptyState';
import { Page } from '../../../../ui/Page';
import { PlainRoot } from '../../../../ui/PlainRoot';
import { Skeleton } from '../../../../ui/Skeleton';
import { useWords } from '../../../../ui/surroundings';
import { useAddress } from '../../../../ui/useAddress';
import { news } from '../../newsLists';
import { CommunicationsProps, CommunicationsScreenProps } from '../screen';
import { deskWords } from './deskWords';
import { NewsQueue } from './NewsQueue';

const NewsItemPage = React.lazy(() => import('../item/NewsItemPage').then(module => ({ default: module.NewsItemPage })));
const BeginView = React.lazy(() => import('./BeginView').then(module => ({ default: module.BeginView })));
const WordsView = React.lazy(() => import('./WordsView').then(module => ({ default: module.WordsView })));

/** Where news are written: what is due first at the top, the page of an item at `?news=N-2026-0001`, a new one at `?news=new`. */
export function NewsDesk({ theme, client, language, ...props }: CommunicationsScreenProps): JSX.Element {
  return (
    <PlainRoot language={language ?? props.work.language} theme={theme} client={client}>
      {mayRead(props) ? <NewsDeskViews {...props} /> : <NewsDeskClosed />}
    </PlainRoot>
  );
}

/** The list's own grants say who reads it; the server holds the wall. */
function mayRead({ visitor }: CommunicationsProps): boolean {
  return visitor.roles.some(role => role in news.permissions.grants);
}

function NewsDeskClosed(): JSX.Element {
  const words = useWords(deskWords);
  return (
    <Page title={words.title}>
      <EmptyState title={words.closedTitle} hint={words.closedHint} />
    </Page>
  );
}

function NewsDeskViews(props: CommunicationsProps): JSX.Element {
  const [address, go] = useAddress('news');
  const [saved, setSaved] = React.useState<string>();
  const first = React.useRef(address);
  const hasMoved = first.current !== address || saved !== undefined;
  const open = (next: string | undefined): void => {
    setSaved(undefined);
    go(next);
  };
  const back = (): void => open(undefined);
  return (
    <React.Suspense fallback={<Skeleton shape={['short', 'block', 'line', 'line']} />}>
      {address === undefined && <NewsQueue {...props} takesFocus={hasMoved} onOpen={open} />}
      {address === 'new' && (
        <BeginView
          {...props}
          onBegun={(number, message) => {
            setSaved(message);
            go(number, 'replace');
          }}
          onBack={back}
        />
      )}
      {address === 'words' && <WordsView {...props} onBack={back} />}
      {address !== undefined && address !== 'new' && address !== 'words' && <NewsItemPage {...props} key={address} number={address} takesFocus={hasMoved} saved={saved} onBack={back} />}
    </React.Suspense>
  );
}
