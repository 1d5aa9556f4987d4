import { useQuery, UseQueryOptions, UseQueryResult } from '@tanstack/react-query';
import { Visitor } from '../../../../kernel/ports/people';
import { Workplace } from '../../../../kernel/ports/workplace';
import { Fee, FoiRecord, ThirdParty } from '../../caseLists';
import { feesOf, recordsOf, thirdPartiesOf } from '../../work/caseItems';

const root = 'foi';
/** A form opens on the items as they are now. */
const asTheyAreNow = { staleTime: 0, cacheTime: 0, refetchOnWindowFocus: false } as const satisfies UseQueryOptions;
/** Names of third parties are forgotten as soon as they are out of sight. */
const forgotten = { cacheTime: 0 } as const satisfies UseQueryOptions;

/** Coordinators and decision makers alone reach the records, third parties and fees of a request. */
export function mayReview({ roles }: Visitor): boolean {
  return roles.includes('foiCoordinator') || roles.includes('foiApprover');
}

export function useRecords(work: Workplace, number: string, enabled = true): UseQueryResult<readonly FoiRecord[]> {
  return useQuery([root, work.sitePath, 'records', number], () => recordsOf(work, number), { enabled });
}

export function useThirdParties(work: Workplace, number: string, enabled = true): UseQueryResult<readonly ThirdParty[]> {
  return useQuery([root, work.sitePath, 'thirdParties', number], () => thirdPartiesOf(work, number), { ...forgotten, enabled });
}

export function useThirdPartiesNow(work: Workplace, number: string): UseQueryResult<readonly ThirdParty[]> {
  return useQuery([root, work.sitePath, 'thirdPartiesNow', number], () => thirdPartiesOf(work, number), asTheyAreNow);
}

export function useFees(work: Workplace, number: string, enabled = true): UseQueryResult<readonly Fee[]> {
  return useQuery([root, work.sitePath, 'fees', number], () => feesOf(work, number), { enabled });
}

export function useFeesNow(work: Workplace, number: string): UseQueryResult<readonly Fee[]> {
  return useQuery([root, work.sitePath, 'feesNow', number], () => feesOf(work, number), asTheyAreNow);
}
