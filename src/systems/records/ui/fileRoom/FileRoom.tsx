import * as React from 'react';
import { PlainRoot } from '../../../../ui/PlainRoot';
import { Skeleton } from '../../../../ui/Skeleton';
import { addSheet } from '../../../../ui/styles';
import { RecordsProps, RecordsScreenProps } from '../screen';
import { goTo, isCoordinator, RoomPlace, RoomProps, useRoomPlace } from './room';
import { RoomNav } from './RoomNav';
import { roomStyles } from './roomStyles';
import { ScanBox } from './ScanBox';

const FilePage = React.lazy(() => import('./FilePage').then(module => ({ default: module.FilePage })));
const BoxPage = React.lazy(() => import('./BoxPage').then(module => ({ default: module.BoxPage })));
const TransferListPage = React.lazy(() => import('./TransferListPage').then(module => ({ default: module.TransferListPage })));
const SearchView = React.lazy(() => import('./SearchView').then(module => ({ default: module.SearchView })));
const QueueView = React.lazy(() => import('./QueueView').then(module => ({ default: module.QueueView })));
const OverdueView = React.lazy(() => import('./OverdueView').then(module => ({ default: module.OverdueView })));
const BoxesView = React.lazy(() => import('./BoxesView').then(module => ({ default: module.BoxesView })));
const ShelfView = React.lazy(() => import('./ShelfView').then(module => ({ default: module.ShelfView })));
const CheckPage = React.lazy(() => import('./CheckPage').then(module => ({ default: module.CheckPage })));
const LabelsView = React.lazy(() => import('./LabelsView').then(module => ({ default: module.LabelsView })));
const RegisterView = React.lazy(() => import('./RegisterView').then(module => ({ default: module.RegisterView })));
const SettingsView = React.lazy(() => import('../settings/SettingsView').then(module => ({ default: module.SettingsView })));
const StaffHome = React.lazy(() => import('./StaffHome').then(module => ({ default: module.StaffHome })));

/**
 * The file room. A file stands at `?file=F-2026-0001`, a box at `?box=`, a transfer list at `?list=`, a shelf check at `?check=`, the rest at
 * `?view=`. A coordinator scans at the top of every one of them; everybody else finds files, asks for them and sees what they have.
 */
export function FileRoom({ theme, client, language, ...props }: RecordsScreenProps): JSX.Element {
  React.useLayoutEffect(() => addSheet('regional-intranet-file-room', roomStyles), []);
  return (
    <PlainRoot language={language ?? props.work.language} theme={theme} client={client}>
      <Room {...props} />
    </PlainRoot>
  );
}

function Room(props: RecordsProps): JSX.Element {
  const place = useRoomPlace();
  const room: RoomProps = { ...props, go: goTo };
  const isKeeper = isCoordinator(props);
  // A shelf check reads every label into itself.
  const hasScanBox = isKeeper && place.check === undefined;
  return (
    <div className="ri-page">
      {hasScanBox && <ScanBox work={props.work} go={goTo} />}
      {isKeeper && <RoomNav place={place} go={goTo} />}
      <React.Suspense fallback={<Skeleton shape={['short', 'block', 'line', 'line']} />}>
        <View {...room} place={place} isKeeper={isKeeper} />
      </React.Suspense>
    </div>
  );
}

function View({ place, isKeeper, ...room }: RoomProps & { readonly place: RoomPlace; readonly isKeeper: boolean }): JSX.Element {
  if (place.file !== undefined) return <FilePage {...room} key={place.file} number={place.file} />;
  if (place.view === 'settings' && (isKeeper || room.visitor.roles.includes('owner'))) return <SettingsView {...room} />;
  if (!isKeeper) return <StaffHome {...room} />;
  if (place.box !== undefined) return <BoxPage {...room} key={place.box} number={place.box} />;
  if (place.list !== undefined) return <TransferListPage {...room} key={place.list} number={place.list} />;
  if (place.check !== undefined) return <CheckPage {...room} key={place.check} id={place.check} />;
  switch (place.view) {
    case 'queue':
      return <QueueView {...room} />;
    case 'overdue':
      return <OverdueView {...room} />;
    case 'boxes':
      return <BoxesView {...room} />;
    case 'shelf':
      return <ShelfView {...room} />;
    case 'labels':
      return <LabelsView {...room} key={place.numbers} numbers={place.numbers} />;
    case 'register':
      return <RegisterView {...room} />;
    default:
      return <SearchView {...room} />;
  }
}
