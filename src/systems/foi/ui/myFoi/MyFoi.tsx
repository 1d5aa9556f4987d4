import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { EmptyState } from '../../../../ui/EmptyState';
import { Page } from '../../../../ui/Page';
import { PlainRoot } from '../../../../ui/PlainRoot';
import { Skeleton } from '../../../../ui/Skeleton';
import { useWords } from '../../../../ui/surroundings';
import { useAddress } from '../../../../ui/useAddress';
import { refreshPage } from '../../../../ui/refreshPage';
import { FoiScreenProps } from '../screen';
import { MyCallOutList } from './MyCallOutList';
import { myFoiWords } from './myFoiWords';

const OneCallOut = React.lazy(() => import('./OneCallOut').then(module => ({ default: module.OneCallOut })));

/** A manager's screen: what they are asked to search for, and one call-out with its form at `?callout=12`. Read plainly; the form loads when one is opened. */
export function MyFoi({ theme, client, language, ...props }: FoiScreenProps): JSX.Element {
  const chosen = language ?? props.work.language;
  return (
    <PlainRoot language={chosen} theme={theme} client={client}>
      {props.visitor.roles.includes('manager') ? <Views {...props} theme={theme} language={chosen} /> : <NotForYou />}
    </PlainRoot>
  );
}

function NotForYou(): JSX.Element {
  const words = useWords(myFoiWords);
  return (
    <Page title={words.title}>
      <EmptyState title={words.notForYouTitle} hint={words.notForYouHint} />
    </Page>
  );
}

function Views(props: Omit<FoiScreenProps, 'client'>): JSX.Element {
  const [address, go] = useAddress('callout');
  const [hasMoved, setMoved] = React.useState(false);
  const client = useQueryClient();
  React.useEffect(() => {
    // Back at the list once the form is gone: what was answered is read anew, in My work too.
    if (hasMoved && address === undefined) void refreshPage(client);
  }, [client, hasMoved, address]);
  const open = (id: number | undefined): void => {
    setMoved(true);
    go(id === undefined ? undefined : String(id));
  };
  if (address === undefined) return <MyCallOutList work={props.work} visitor={props.visitor} takesFocus={hasMoved} onOpen={open} />;
  return (
    <React.Suspense fallback={<Skeleton shape={['short', 'block', 'line', 'line']} />}>
      <OneCallOut {...props} key={address} id={Number(address)} onBack={() => open(undefined)} />
    </React.Suspense>
  );
}
