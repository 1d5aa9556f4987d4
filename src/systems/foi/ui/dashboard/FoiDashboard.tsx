import * as React from 'react';
import { installChartStyles } from '../../../../ui/chart/chartStyles';
import { EmptyState } from '../../../../ui/EmptyState';
import { Page } from '../../../../ui/Page';
import { PlainRoot } from '../../../../ui/PlainRoot';
import { Skeleton } from '../../../../ui/Skeleton';
import { useWords } from '../../../../ui/surroundings';
import { useAddress } from '../../../../ui/useAddress';
import { FoiProps, FoiScreenProps } from '../screen';
import { mayReadDashboard } from './dashboardQueries';
import { DashboardView } from './DashboardView';
import { dashboardWords } from './dashboardWords';

const StatisticsView = React.lazy(() => import('./StatisticsView').then(module => ({ default: module.StatisticsView })));

/** How the office keeps to the time limits: today's figures, and the annual statistics at `?statistics=2026`. */
export function FoiDashboard({ theme, client, language, ...props }: FoiScreenProps): JSX.Element {
  React.useLayoutEffect(installChartStyles, []);
  return (
    <PlainRoot language={language ?? props.work.language} theme={theme} client={client}>
      {mayReadDashboard(props.visitor) ? <DashboardViews {...props} /> : <DashboardClosed />}
    </PlainRoot>
  );
}

function DashboardViews(props: FoiProps): JSX.Element {
  const [address, go] = useAddress('statistics');
  const [hasMoved, setMoved] = React.useState(false);
  const thisYear = Number(props.work.clock.today().slice(0, 4));
  const open = (year: number | undefined): void => {
    setMoved(true);
    go(year === undefined ? undefined : String(year));
  };
  if (address === undefined) return <DashboardView {...props} takesFocus={hasMoved} thisYear={thisYear} onStatistics={() => open(thisYear)} />;
  return (
    <React.Suspense fallback={<Skeleton shape={['short', 'block', 'line', 'line']} />}>
      <StatisticsView {...props} year={yearIn(address, thisYear)} thisYear={thisYear} takesFocus={hasMoved} onYear={open} onBack={() => open(undefined)} />
    </React.Suspense>
  );
}

/** A year of the address that is none, or ahead, is this one. */
function yearIn(address: string, thisYear: number): number {
  const year = /^\d{4}$/.test(address) ? Number(address) : thisYear;
  return Math.min(year, thisYear);
}

function DashboardClosed(): JSX.Element {
  const words = useWords(dashboardWords);
  return (
    <Page title={words.title}>
      <EmptyState title={words.closedTitle} hint={words.closedHint} />
    </Page>
  );
}
