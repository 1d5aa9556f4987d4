import { CalendarDate, daysBetween } from '../../../kernel/dates/calendarDate';
import { open, undecided } from '../lifecycle';
import { ClosedRequest, OpenRequest } from './readDashboard';

export type OpenState = (typeof open)[number];
/** One bar: how many of each kind. */
export interface Count<Id extends string> {
  readonly id: Id;
  readonly value: number;
}

/** Days since receipt, each range with its last day. */
const ages = { upTo15: 15, upTo30: 30, upTo60: 60, upTo90: 90, older: Infinity } as const;
export type Age = keyof typeof ages;

/** Days until the due date, of requests that wait for a decision. */
export type DueRange = 'late' | 'week' | 'twoWeeks' | 'month' | 'later' | 'noDate';
const dueRanges: readonly DueRange[] = ['late', 'week', 'twoWeeks', 'month', 'later', 'noDate'];

/** How a closed request was against its due date. `noDecision` for one that ended without a decision: there was nothing to send in time. */
export type OnTime = 'onTime' | 'late' | 'noDecision';
export interface AreaCounts {
  /** Null for requests that name no program area. */
  readonly area: string | null;
  readonly counts: Readonly<Record<OnTime, number>>;
}

/** Open requests by state, in the order of the lifecycle. */
export function workload(requests: readonly OpenRequest[]): readonly Count<OpenState>[] {
  return open.map(id => ({ id, value: requests.filter(({ status }) => status === id).length }));
}

/** Requests that wait for a decision, by days since receipt. */
export function ageing(requests: readonly OpenRequest[], today: CalendarDate): readonly Count<Age>[] {
  const waiting = requests.filter(isUndecided).map(({ receivedOn }) => ageOf(daysBetween(receivedOn, today)));
  return (Object.keys(ages) as Age[]).map(id => ({ id, value: waiting.filter(age => age === id).length }));
}

function ageOf(days: number): Age {
  return (Object.keys(ages) as Age[]).find(age => days <= ages[age]) ?? 'older';
}

/** Requests that wait for a decision, by days until it is due. */
export function timeLeft(requests: readonly OpenRequest[], today: CalendarDate): readonly Count<DueRange>[] {
  const waiting = requests.filter(isUndecided).map(({ dueOn }) => rangeOf(dueOn, today));
  return dueRanges.map(id => ({ id, value: waiting.filter(range => range === id).length }));
}

function rangeOf(dueOn: CalendarDate | null, today: CalendarDate): DueRange {
  if (dueOn === null) return 'noDate';
  const days = daysBetween(today, dueOn);
  if (days < 0) return 'late';
  if (days <= 7) return 'week';
  if (days <= 14) return 'twoWeeks';
  return days <= 30 ? 'month' : 'later';
}

/** Requests whose date is over and whose decision is not sent, the latest first. */
export function lateOnes(requests: readonly OpenRequest[], today: CalendarDate): readonly OpenRequest[] {
  return requests.filter(request => isUndecided(request) && request.dueOn !== null && request.dueOn < today).sort((a, b) => compare(a.dueOn ?? '', b.dueOn ?? ''));
}

/** Requests whose clock does not run, the oldest first. */
export function stoppedOnes(requests: readonly OpenRequest[]): readonly OpenRequest[] {
  return requests.filter(({ clock }) => clock === 'stopped' || clock === 'incomplete').sort((a, b) => compare(a.receivedOn, b.receivedOn));
}

/** Closed requests by program area and by whether their decision was in time; requests without an area come last. */
export function onTimeByArea(requests: readonly ClosedRequest[]): readonly AreaCounts[] {
  const areas = [...new Set(requests.map(({ programArea }) => programArea))].sort((a, b) => (a === null ? 1 : b === null ? -1 : compare(a, b)));
  return areas.map(area => {
    const of = (kind: OnTime): number => requests.filter(request => request.programArea === area && onTimeOf(request) === kind).length;
    return { area, counts: { onTime: of('onTime'), late: of('late'), noDecision: of('noDecision') } };
  });
}

/** In time by the operational date (Legislation Act, 2006, s. 89(2)). A decision that was sent while the clock did not run is in time. */
export function onTimeOf({ decisionSentOn, dueOperational }: Pick<ClosedRequest, 'decisionSentOn' | 'dueOperational'>): OnTime {
  if (decisionSentOn === null) return 'noDecision';
  return dueOperational === null || decisionSentOn <= dueOperational ? 'onTime' : 'late';
}

/** The share of decisions that were in time, in whole percent. Undefined without a decision. */
export function onTimeShare(areas: readonly AreaCounts[]): number | undefined {
  const sum = (kind: OnTime): number => areas.reduce((total, { counts }) => total + counts[kind], 0);
  const decisions = sum('onTime') + sum('late');
  return decisions === 0 ? undefined : Math.round((100 * sum('onTime')) / decisions);
}

function isUndecided({ status }: OpenRequest): boolean {
  return (undecided as readonly string[]).includes(status);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
