import { FinalDisposition } from '../retained';

/** By how much is kept. What does not say its end can't be destroyed yet, and stands above what can. */
const keeps: readonly (FinalDisposition | null)[] = ['destroy', null, 'selective', 'transfer', 'permanent'];

/** Of two final dispositions the one that keeps more: what is destroyed can't be brought back. */
export function keepingMore(first: FinalDisposition | null, second: FinalDisposition | null): FinalDisposition | null {
  return keeps.indexOf(first) >= keeps.indexOf(second) ? first : second;
}
