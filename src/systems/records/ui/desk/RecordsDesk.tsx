import * as React from 'react';
import { LinkButton } from '../../../../ui/LinkButton';
import { PlainRoot } from '../../../../ui/PlainRoot';
import { Skeleton } from '../../../../ui/Skeleton';
import { useWords } from '../../../../ui/surroundings';
import { useAddress } from '../../../../ui/useAddress';
import { RecordsProps, RecordsScreenProps } from '../screen';
import { DeskHome } from './DeskHome';
import { DeskView, hasDesk, viewIn, viewsFor } from './deskViews';
import { deskWords } from './deskWords';
import { StaffPage } from './StaffPage';

const BatchPage = React.lazy(() => import('../disposition/BatchPage').then(module => ({ default: module.BatchPage })));
const EligibleView = React.lazy(() => import('../disposition/EligibleView').then(module => ({ default: module.EligibleView })));
const DisposedView = React.lazy(() => import('../disposition/DisposedView').then(module => ({ default: module.DisposedView })));
const HoldsView = React.lazy(() => import('../holds/HoldsView').then(module => ({ default: module.HoldsView })));
const CoverageView = React.lazy(() => import('../coverage/CoverageView').then(module => ({ default: module.CoverageView })));
const LibrariesView = React.lazy(() => import('../libraries/LibrariesView').then(module => ({ default: module.LibrariesView })));
const ReportsView = React.lazy(() => import('../reports/ReportsView').then(module => ({ default: module.ReportsView })));
const SettingsView = React.lazy(() => import('../settings/SettingsView').then(module => ({ default: module.SettingsView })));

/** The records desk: what is due at the top; views at `?view=eligible`, a batch at `?view=batch&batch=D-2026-0001`. */
export function RecordsDesk({ theme, client, language, ...props }: RecordsScreenProps): JSX.Element {
  return (
    <PlainRoot language={language ?? props.work.language} theme={theme} client={client}>
      {hasDesk(props.visitor) ? <DeskViews {...props} /> : <StaffPage work={props.work} />}
    </PlainRoot>
  );
}

function DeskViews(props: RecordsProps): JSX.Element {
  const [view, goView] = useAddress('view');
  const [batch, goBatch] = useAddress('batch');
  const first = React.useRef(`${view} ${batch}`);
  const hasMoved = first.current !== `${view} ${batch}`;
  const show = (next: string | undefined, number?: string): void => {
    goView(next);
    goBatch(number, 'replace');
  };
  const shown = viewIn(view, props.visitor);
  return (
    <React.Suspense fallback={<Skeleton shape={['short', 'block', 'line', 'line']} />}>
      <div className="ri-page">
        <DeskNav {...props} shown={shown} onShow={show} />
        {batch !== undefined ? (
          <BatchPage {...props} key={batch} number={batch} takesFocus={hasMoved} onBack={() => show(undefined)} />
        ) : (
          <ShownView {...props} shown={shown} takesFocus={hasMoved} onOpenBatch={number => show('batch', number)} onShow={show} />
        )}
      </div>
    </React.Suspense>
  );
}

interface ShownProps extends RecordsProps {
  readonly shown: DeskView | undefined;
  readonly takesFocus: boolean;
  readonly onOpenBatch: (number: string) => void;
  readonly onShow: (view: DeskView | undefined) => void;
}

function ShownView({ shown, takesFocus, onOpenBatch, onShow, ...props }: ShownProps): JSX.Element {
  switch (shown) {
    case 'eligible':
      return <EligibleView {...props} onOpenBatch={onOpenBatch} />;
    case 'holds':
      return <HoldsView {...props} />;
    case 'disposed':
      return <DisposedView {...props} />;
    case 'coverage':
      return <CoverageView {...props} />;
    case 'libraries':
      return <LibrariesView {...props} />;
    case 'reports':
      return <ReportsView {...props} />;
    case 'settings':
      return <SettingsView {...props} />;
    case undefined:
      return <DeskHome {...props} takesFocus={takesFocus} onOpenBatch={onOpenBatch} onShow={onShow} />;
  }
}

interface NavProps extends RecordsProps {
  readonly shown: DeskView | undefined;
  readonly onShow: (view: DeskView | undefined) => void;
}

function DeskNav({ visitor, shown, onShow }: NavProps): JSX.Element {
  const words = useWords(deskWords);
  return (
    <nav className="ri-buttons ri-noPrint" aria-label={words.nav}>
      {[undefined, ...viewsFor(visitor)].map(view => {
        const name = words.views[view ?? 'home'];
        return view === shown ? (
          <strong key={name} aria-current="page">
            {name}
          </strong>
        ) : (
          <LinkButton key={name} text={name} onClick={() => onShow(view)} />
        );
      })}
    </nav>
  );
}
