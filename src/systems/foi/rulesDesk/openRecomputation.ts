import { Workplace } from '../../../kernel/ports/workplace';
import { open } from '../lifecycle';
import { FoiRequest, requests } from '../lists';
import { everyPage } from '../../../kernel/lists/everyPage';
import { forgetOfficeRules, officeRulesOf } from '../work/officeRules';
import { Recomputation, recomputed } from './recomputed';

/**
 * What the rules in force make of every open request. The rules are read anew for it: a page that stood open must not put back the dates of
 * yesterday's. Throws StoreError.
 */
export async function openRecomputation(work: Pick<Workplace, 'lists' | 'clock'>): Promise<Recomputation> {
  forgetOfficeRules(work);
  const [requestsNow, office] = await Promise.all([requestsWithDates(work), officeRulesOf(work)]);
  return recomputed(requestsNow, office, work.clock.today());
}

/** Every request whose dates may still move, in the order of their numbers. */
async function requestsWithDates(work: Pick<Workplace, 'lists'>): Promise<readonly FoiRequest[]> {
  const found = await everyPage(after => work.lists.find(requests, { where: { status: [...open] }, top: 500, after }));
  return [...found].sort((a, b) => (a.number < b.number ? -1 : 1));
}
