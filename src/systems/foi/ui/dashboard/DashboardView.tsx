import * as React from 'react';
import { AddressLink } from '../../../../ui/AddressLink';
import { EmptyState } from '../../../../ui/EmptyState';
import { LinkButton } from '../../../../ui/LinkButton';
import { Loaded } from '../../../../ui/Loaded';
import { Page, Section } from '../../../../ui/Page';
import { useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { lateOnes, onTimeByArea, onTimeShare, stoppedOnes } from '../../dashboard/figures';
import { DashboardRecords } from '../../dashboard/readDashboard';
import { FoiProps } from '../screen';
import { AgeingChart, AreasChart, TimeLeftChart, WorkloadChart } from './charts';
import { useDashboard } from './dashboardQueries';
import { dashboardWords } from './dashboardWords';
import { RequestTable } from './RequestTable';

interface DashboardViewProps extends FoiProps {
  readonly takesFocus: boolean;
  readonly thisYear: number;
  readonly onStatistics: () => void;
}

/** What is late by name, then workload, time left, age, what was in time, and what stands still. */
export function DashboardView({ takesFocus, thisYear, onStatistics, work }: DashboardViewProps): JSX.Element {
  const words = useWords(dashboardWords);
  const records = useDashboard(work);
  const actions = (
    <>
      <AddressLink href={addressWith('statistics', String(thisYear))} onGo={onStatistics}>
        {words.toStatistics}
      </AddressLink>
      <LinkButton text={words.print} icon="print" onClick={() => window.print()} />
    </>
  );
  return (
    <Page title={words.title} actions={actions} takesFocus={takesFocus}>
      <Loaded query={records} shape={['line', 'block', 'block', 'block']}>
        {found => (found.open.length + found.closed.length === 0 ? <EmptyState title={words.emptyTitle} hint={words.emptyHint} /> : <Figures work={work} records={found} />)}
      </Loaded>
    </Page>
  );
}

function Figures({ work, records: { open, closed } }: Pick<FoiProps, 'work'> & { readonly records: DashboardRecords }): JSX.Element {
  const words = useWords(dashboardWords);
  const today = work.clock.today();
  const late = lateOnes(open, today);
  const stopped = stoppedOnes(open);
  const areas = onTimeByArea(closed);
  const share = onTimeShare(areas);
  return (
    <>
      <p>
        <strong>{words.open(open.length)}.</strong> {words.lateCount(late.length)}. {share === undefined ? words.noDecisions : words.onTimeShare(share)}.
      </p>
      <Section title={words.late}>{late.length === 0 ? <p>{words.noneLate}</p> : <RequestTable work={work} caption={words.lateCaption} requests={late} dates="due" />}</Section>
      <Section title={words.workload}>
        <WorkloadChart open={open} />
      </Section>
      <Section title={words.due}>
        <TimeLeftChart open={open} today={today} />
      </Section>
      <Section title={words.age}>
        <AgeingChart open={open} today={today} />
      </Section>
      <Section title={words.areas}>{areas.length === 0 ? <p>{words.noClosed}</p> : <AreasChart areas={areas} />}</Section>
      <Section title={words.stopped}>{stopped.length === 0 ? <p>{words.noneStopped}</p> : <RequestTable work={work} caption={words.stoppedCaption} requests={stopped} dates="received" />}</Section>
    </>
  );
}
