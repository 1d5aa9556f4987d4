import { addDays, CalendarDate } from '../../../kernel/dates/calendarDate';
import { between } from '../../../kernel/lists/conditions';
import { Query } from '../../../kernel/lists/query';
import { ColumnsOf } from '../../../kernel/ports/listStore';
import { Workplace } from '../../../kernel/ports/workplace';
import { askInHalves, halveDays, monthsOf } from '../../../kernel/lists/windows';
import { open } from '../lifecycle';
import { requests } from '../lists';
import { everyPage } from '../../../kernel/lists/everyPage';

const openColumns = ['number', 'title', 'status', 'receivedOn', 'dueOn', 'clock', 'programArea'] as const;
const closedColumns = ['programArea', 'decisionSentOn', 'dueOperational'] as const;

export type OpenRequest = ColumnsOf<typeof requests, (typeof openColumns)[number]>;
export type ClosedRequest = ColumnsOf<typeof requests, (typeof closedColumns)[number]>;

/** What the dashboard counts: every open request, and those closed in the last twelve months. */
export interface DashboardRecords {
  readonly open: readonly OpenRequest[];
  readonly closed: readonly ClosedRequest[];
}

const yearOfDays = 365;
const largestPage = 5000;

/** Reads the columns that are counted and no others, all questions in one moment. Closed requests come month by month, so that no question meets the threshold. Throws StoreError. */
export async function readDashboard(work: Workplace): Promise<DashboardRecords> {
  const today = work.clock.today();
  const [waiting, closed] = await Promise.all([ask(work, { where: { status: open } }, openColumns), closedSince(work, addDays(today, 1 - yearOfDays), today)]);
  return { open: waiting, closed };
}

async function closedSince(work: Workplace, from: CalendarDate, to: CalendarDate): Promise<readonly ClosedRequest[]> {
  const months = monthsOf({ from, to }).map(month => askInHalves(month, halveDays, span => ask(work, { where: { closedOn: between(span.from, span.to) } }, closedColumns)));
  return (await Promise.all(months)).flat();
}

function ask<K extends (typeof openColumns)[number] | (typeof closedColumns)[number]>(work: Workplace, query: Query<typeof requests>, columns: readonly K[]): Promise<readonly ColumnsOf<typeof requests, K>[]> {
  return everyPage(after => work.lists.findColumns(requests, { ...query, top: largestPage, after }, columns));
}
