import { AsSeen, asSeen as asSeenOf } from '../../../kernel/activity/asSeen';
import { Workplace } from '../../../kernel/ports/workplace';
import { foiActivity, FoiRequest, requests } from '../lists';

/** A request read anew before anything is written beside it. Throws StoreError. */
export function asSeen(work: Workplace, request: FoiRequest, actionId: string): Promise<AsSeen<typeof requests>> {
  return asSeenOf(work, { list: requests, activity: foiActivity }, request, actionId);
}
