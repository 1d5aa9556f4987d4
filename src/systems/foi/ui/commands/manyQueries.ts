import { useQuery, UseQueryResult } from '@tanstack/react-query';
import { Workplace } from '../../../../kernel/ports/workplace';
import { CallOut, CallOutId, callOuts, FoiRequest, FoiRequestId, requests } from '../../lists';
import { callOutsOf } from '../../work/findWork';

/** What is typed belongs to the items as they are now, and is not asked for again behind the form. */
const asTheyAreNow = { staleTime: Infinity, cacheTime: 0 } as const;

// Asked in one moment, so all of them travel in one request.
function loadRequests(work: Workplace, ids: readonly FoiRequestId[]): Promise<readonly FoiRequest[]> {
  return Promise.all(ids.map(id => work.lists.get(requests, id)));
}

/** The selected requests as they are now, in the order of the selection. */
export function useRequests(work: Workplace, ids: readonly FoiRequestId[]): UseQueryResult<readonly FoiRequest[]> {
  return useQuery(['foi', work.sitePath, 'selectedRequests', ...ids], () => loadRequests(work, ids), asTheyAreNow);
}

/** The selected call-outs as they are now. */
export function useSelectedCallOuts(work: Workplace, ids: readonly CallOutId[]): UseQueryResult<readonly CallOut[]> {
  return useQuery(['foi', work.sitePath, 'selectedCallOuts', ...ids], () => Promise.all(ids.map(id => work.lists.get(callOuts, id))), asTheyAreNow);
}

/** All call-outs of the selected requests. */
export function useCallOutsOfRequests(work: Workplace, ids: readonly FoiRequestId[]): UseQueryResult<readonly CallOut[]> {
  const load = async (): Promise<readonly CallOut[]> => {
    const found = await loadRequests(work, ids);
    return (await Promise.all(found.map(({ number }) => callOutsOf(work, number)))).flat();
  };
  return useQuery(['foi', work.sitePath, 'callOutsOfSelected', ...ids], load, asTheyAreNow);
}
