import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { BarChart } from '../../../../ui/chart/BarChart';
import { ChartSeries } from '../../../../ui/chart/chartData';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { ageing, AreaCounts, timeLeft, workload } from '../../dashboard/figures';
import { OpenRequest } from '../../dashboard/readDashboard';
import { requestLifecycle } from '../../lifecycle';
import { requests } from '../../lists';
import { dashboardWords } from './dashboardWords';

interface OpenProps {
  readonly open: readonly OpenRequest[];
}

export function WorkloadChart({ open }: OpenProps): JSX.Element {
  const words = useWords(dashboardWords);
  const language = useLanguage();
  const bars = workload(open).map(({ id, value }) => ({ id, label: requestLifecycle.states[id].label[language], values: [value] }));
  return <BarChart caption={words.workloadCaption} of={requests.columns.status.title[language]} series={useOneSeries()} bars={bars} />;
}

export function AgeingChart({ open, today }: OpenProps & { readonly today: CalendarDate }): JSX.Element {
  const words = useWords(dashboardWords);
  const bars = ageing(open, today).map(({ id, value }) => ({ id, label: words.ages[id], values: [value] }));
  return <BarChart caption={words.ageCaption} of={words.sinceReceipt} series={useOneSeries()} bars={bars} />;
}

export function TimeLeftChart({ open, today }: OpenProps & { readonly today: CalendarDate }): JSX.Element {
  const words = useWords(dashboardWords);
  const bars = timeLeft(open, today).map(({ id, value }) => ({ id, label: words.dueRanges[id], values: [value] }));
  return <BarChart caption={words.dueCaption} of={words.untilDue} series={useOneSeries()} bars={bars} />;
}

export function AreasChart({ areas }: { readonly areas: readonly AreaCounts[] }): JSX.Element {
  const words = useWords(dashboardWords);
  const language = useLanguage();
  const series: readonly ChartSeries[] = [
    { id: 'onTime', label: words.onTime.onTime, pattern: 'solid' },
    { id: 'late', label: words.onTime.late, pattern: 'stripes' },
    { id: 'noDecision', label: words.onTime.noDecision, pattern: 'dots' },
  ];
  // Place and not name: an area may be called anything.
  const bars = areas.map(({ area, counts }, place) => ({ id: String(place), label: area ?? words.noArea, values: [counts.onTime, counts.late, counts.noDecision] }));
  return <BarChart caption={words.areasCaption} of={requests.columns.programArea.title[language]} series={series} bars={bars} />;
}

function useOneSeries(): readonly ChartSeries[] {
  const words = useWords(dashboardWords);
  return [{ id: 'requests', label: words.requests, pattern: 'solid' }];
}
