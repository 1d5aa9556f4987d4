import { isRecorded } from '../../../kernel/activity/record';
import { Workplace } from '../../../kernel/ports/workplace';
import { foiActivity, FoiRequest, requests } from '../lists';
import { RequestOutcome } from './contract';

/** For steps that touch more than the request: whether they may begin, or how they ended before. */
export type AsSeen =
  | { readonly kind: 'same'; readonly item: FoiRequest }
  | { readonly kind: 'over'; readonly outcome: RequestOutcome };

/**
 * Reads a request anew before anything is written beside it. `over` when somebody changed it since it was seen, and when this very
 * action was done and others have acted since: to take it again would undo what they did. Throws StoreError.
 */
export async function asSeen(work: Workplace, request: FoiRequest, actionId: string): Promise<AsSeen> {
  const now = await work.lists.get(requests, request.id);
  if (now.etag === request.etag || now.lastActionId === actionId) return { kind: 'same', item: now };
  const isDone = await isRecorded(work, foiActivity, actionId);
  return { kind: 'over', outcome: isDone ? { kind: 'done', item: now, recorded: true } : { kind: 'conflict', theirs: now } };
}
