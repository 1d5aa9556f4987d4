import * as React from 'react';
import { PlainRoot } from '../../../../ui/PlainRoot';
import { Skeleton } from '../../../../ui/Skeleton';
import { addSheet } from '../../../../ui/styles';
import { useAddress } from '../../../../ui/useAddress';
import { RecordsProps, RecordsScreenProps } from '../screen';
import { BrowseView } from './BrowseView';
import { mayKeepScheme } from './mayKeep';
import { schemeStyles } from './schemeStyles';
import { SeriesView } from './SeriesView';

const CompareView = React.lazy(() => import('./CompareView').then(module => ({ default: module.CompareView })));
const NotationsView = React.lazy(() => import('./NotationsView').then(module => ({ default: module.NotationsView })));
const ImportView = React.lazy(() => import('./import/ImportView').then(module => ({ default: module.ImportView })));
const RecomputeView = React.lazy(() => import('./recompute/RecomputeView').then(module => ({ default: module.RecomputeView })));

/** The scheme as staff read it; the page of an entry at `?series=PSR-MED-10`, the rest at `?view=`. */
export function RecordScheme({ theme, client, language, ...props }: RecordsScreenProps): JSX.Element {
  React.useLayoutEffect(() => addSheet('regional-intranet-scheme', schemeStyles), []);
  return (
    <PlainRoot language={language ?? props.work.language} theme={theme} client={client}>
      <SchemeViews {...props} />
    </PlainRoot>
  );
}

function SchemeViews(props: RecordsProps): JSX.Element {
  const [series, openSeries] = useAddress('series');
  const [view, openView] = useAddress('view');
  const [hasMoved, setMoved] = React.useState(false);
  const open = (code: string | undefined): void => {
    setMoved(true);
    if (view !== undefined) openView(undefined, 'replace');
    openSeries(code);
  };
  const show = (name: string | undefined): void => {
    setMoved(true);
    openView(name);
  };
  const back = (): void => (series === undefined ? show(undefined) : open(undefined));
  if (series !== undefined) return <SeriesView key={series} {...props} code={series} takesFocus={hasMoved} onOpen={open} onBack={back} />;
  const mayKeep = mayKeepScheme(props.visitor);
  return (
    <React.Suspense fallback={<Skeleton shape={['short', 'block', 'line', 'line']} />}>
      {view === 'compare' && <CompareView {...props} onOpen={open} onBack={back} />}
      {view === 'notations' && <NotationsView onBack={back} />}
      {view === 'import' && mayKeep && <ImportView {...props} onBack={back} />}
      {view === 'recompute' && mayKeep && <RecomputeView {...props} onBack={back} />}
      {isHome(view, mayKeep) && <BrowseView {...props} mayKeep={mayKeep} takesFocus={hasMoved} onOpen={open} onShow={show} />}
    </React.Suspense>
  );
}

/** An address of nothing, or of what is not open to the reader, leads home. */
function isHome(view: string | undefined, mayKeep: boolean): boolean {
  if (view === 'compare' || view === 'notations') return false;
  return !(mayKeep && (view === 'import' || view === 'recompute'));
}
