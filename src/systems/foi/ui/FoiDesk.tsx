import * as React from 'react';
import { Skeleton } from '../../../ui/Skeleton';
import { PlainRoot } from '../../../ui/PlainRoot';
import { useAddress } from '../../../ui/useAddress';
import { requests } from '../lists';
import { DeskQueue } from './desk/DeskQueue';
import { DeskClosed } from './desk/DeskClosed';
import { FoiProps, FoiScreenProps, Saved } from './screen';

const RequestPage = React.lazy(() => import('./RequestPage').then(module => ({ default: module.RequestPage })));
const RegisterView = React.lazy(() => import('./desk/RegisterView').then(module => ({ default: module.RegisterView })));

const SearchView = React.lazy(() => import('./search/SearchView').then(module => ({ default: module.SearchView })));
const ImportView = React.lazy(() => import('./import/ImportView').then(module => ({ default: module.ImportView })));
const RulesView = React.lazy(() => import('./rules/RulesView').then(module => ({ default: module.RulesView })));
/** Addresses of views; any other address is the number of a request. */
const views = ['new', 'search', 'import', 'rules'];

/** The coordinators' screen: what is due first, the page of a request at `?request=2026-0001`, a new one at `?request=new`. */
export function FoiDesk({ theme, client, language, ...props }: FoiScreenProps): JSX.Element {
  return (
    <PlainRoot language={language ?? props.work.language} theme={theme} client={client}>
      {mayRead(props) ? <DeskViews {...props} /> : <DeskClosed {...props} />}
    </PlainRoot>
  );
}

/** The list's own grants say who reads it; the server holds the wall. */
function mayRead({ visitor }: FoiProps): boolean {
  return visitor.roles.some(role => role in requests.permissions.grants);
}

function DeskViews(props: FoiProps): JSX.Element {
  const [address, go] = useAddress('request');
  const [saved, setSaved] = React.useState<Saved>();
  const takesFocus = useMoved(address);
  const open = (number: string | undefined): void => {
    setSaved(undefined);
    go(number);
  };
  return (
    <React.Suspense fallback={<Skeleton shape={['short', 'block', 'line', 'line']} />}>
      {address === undefined && <DeskQueue {...props} takesFocus={takesFocus} onOpen={open} />}
      {address === 'new' && (
        <RegisterView
          {...props}
          onSaved={done => {
            setSaved(done);
            go(done.number, 'replace');
          }}
          onBack={() => open(undefined)}
        />
      )}
      {address === 'search' && <SearchView {...props} onOpen={open} onBack={() => open(undefined)} />}
      {address === 'import' && <ImportView {...props} onBack={() => open(undefined)} />}
      {address === 'rules' && <RulesView {...props} onBack={() => open(undefined)} />}
      {address !== undefined && !views.includes(address) && (
        <RequestPage {...props} key={address} number={address} takesFocus={takesFocus} saved={saved?.message} onBack={() => open(undefined)} />
      )}
    </React.Suspense>
  );
}

/** True once the person has moved from the view that the page opened with: the new view's heading then takes the focus. */
function useMoved(address: string | undefined): boolean {
  const first = React.useRef(address);
  const hasMoved = React.useRef(false);
  hasMoved.current = hasMoved.current || first.current !== address;
  return hasMoved.current;
}
