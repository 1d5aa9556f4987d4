import { useQuery, UseQueryResult } from '@tanstack/react-query';
import { StampedEntry } from '../../../kernel/activity/entriesOf';
import { subjectOf } from '../../../kernel/activity/record';
import { Person } from '../../../kernel/lists/columns';
import { Workplace } from '../../../kernel/ports/workplace';
import { CallOut, callOuts, CallOutId, FoiRequest, FoiRequestId, requests } from '../lists';
import { everyPage } from '../../../kernel/lists/everyPage';
import { activityOf, callOutsOf, openRequests, requestByNumber, Requester, requesterOf } from '../work/findWork';
import { OfficeRules, officeRulesOf } from '../work/officeRules';

const root = 'foi';

export interface DeskWork {
  readonly requests: readonly FoiRequest[];
  /** Managers with an open call-out, by number of the request. */
  readonly searching: ReadonlyMap<string, readonly string[]>;
}

/** All open requests and who is searching for them. The two questions travel together. */
export function useDesk(work: Workplace): UseQueryResult<DeskWork> {
  return useQuery([root, work.sitePath, 'desk'], async () => {
    const [open, asked] = await Promise.all([openRequests(work), everyPage(after => work.lists.find(callOuts, { where: { status: 'asked' }, top: 500, after }))]);
    return { requests: open, searching: namesByRequest(asked) };
  });
}

function namesByRequest(asked: readonly CallOut[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const { requestNumber, assignedTo } of asked) {
    if (assignedTo) names.set(requestNumber, [...(names.get(requestNumber) ?? []), assignedTo.name]);
  }
  return names;
}

/** A request by its number; null when there is none. */
export function useRequest(work: Workplace, number: string): UseQueryResult<FoiRequest | null> {
  return useQuery(requestQuery(work, number));
}

export function requestQuery(work: Workplace, number: string) {
  return { queryKey: [root, work.sitePath, 'request', number], queryFn: async () => (await requestByNumber(work, number)) ?? null } as const;
}

/** A form opens on the item as it is now, never on what the page read before. */
const asItIsNow = { staleTime: 0, cacheTime: 0 } as const;

export function useRequestItem(work: Workplace, id: FoiRequestId): UseQueryResult<FoiRequest> {
  return useQuery([root, work.sitePath, 'requestItem', id], () => work.lists.get(requests, id), asItIsNow);
}

export function useCallOut(work: Workplace, id: CallOutId): UseQueryResult<CallOut> {
  return useQuery([root, work.sitePath, 'callOut', id], () => work.lists.get(callOuts, id), asItIsNow);
}

export function useCallOuts(work: Workplace, number: string): UseQueryResult<readonly CallOut[]> {
  return useQuery(callOutsQuery(work, number));
}

export function callOutsQuery(work: Workplace, number: string) {
  return { queryKey: [root, work.sitePath, 'callOuts', number], queryFn: () => callOutsOf(work, number) } as const;
}

/** What was done to a request and to its call-outs, the latest first. */
export function useActivity(work: Workplace, request: FoiRequest, asked: readonly CallOut[] | undefined): UseQueryResult<readonly StampedEntry[]> {
  return useQuery({ ...activityQuery(work, request, asked ?? []), enabled: asked !== undefined, keepPreviousData: true });
}

/** The question of `useActivity`, for whoever asks it before the section stands. */
export function activityQuery(work: Workplace, request: FoiRequest, asked: readonly CallOut[]) {
  const subjects = [subjectOf(requests, request.id), ...asked.map(({ id }) => subjectOf(callOuts, id))];
  return { queryKey: [root, work.sitePath, 'activity', ...subjects, request.etag], queryFn: () => activities(work, subjects) } as const;
}

async function activities(work: Workplace, subjects: readonly string[]): Promise<readonly StampedEntry[]> {
  const found = await Promise.all(subjects.map(subject => activityOf(work, subject)));
  return found.flat().sort((a, b) => (a.at === b.at ? b.id - a.id : a.at < b.at ? 1 : -1));
}

/** Asked only when a coordinator wants to see it, and forgotten as soon as it is out of sight. */
export function useRequester(work: Workplace, number: string): UseQueryResult<Requester | null> {
  const ask = async (): Promise<Requester | null> => (await requesterOf(work, number)) ?? null;
  return useQuery([root, work.sitePath, 'requester', number], ask, { cacheTime: 0, staleTime: 0, refetchOnWindowFocus: false });
}

export function useManagers(work: Workplace): UseQueryResult<readonly Person[]> {
  return useQuery([root, work.sitePath, 'managers'], () => work.people.membersOf('manager'));
}

/** The rules of the office, which hardly ever change. */
export function useOfficeRules(work: Workplace): UseQueryResult<OfficeRules> {
  return useQuery([root, work.sitePath, 'officeRules'], () => officeRulesOf(work));
}
