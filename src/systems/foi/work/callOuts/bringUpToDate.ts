import { MailResult } from '../../../../kernel/ports/people';
import { Workplace } from '../../../../kernel/ports/workplace';
import { CallOut, FoiRequest } from '../../lists';
import { callOutsOf } from '../findWork';
import { takeCallOutStepAnyway } from './callOutStep';
import { tell } from './notices';
import { searchersOf } from './searchers';

/** What a call-out repeats of its request, because managers see nothing else of it. */
type Copied = Pick<CallOut, 'title' | 'wording' | 'requesterCategory' | 'programArea'>;

/**
 * Brings the open call-outs of a request in line with it, and tells those who search that the wording is another. Undefined when nobody had to be
 * told. Safe to repeat under the same id. Throws StoreError.
 */
export async function bringUpToDate(work: Workplace, request: FoiRequest, actionId: string): Promise<MailResult | undefined> {
  let result: MailResult | undefined;
  for (const callOut of await callOutsOf(work, request.number)) {
    const stepId = `${actionId}:copy:${callOut.id}`;
    const isOurs = callOut.lastActionId === stepId;
    if (callOut.status !== 'asked' || (!isOurs && isUpToDate(callOut, request))) continue;
    const outcome = await takeCallOutStepAnyway(work, callOut, { transition: 'bringUpToDate', plan: ({ requestNumber }) => ({ changes: copied(request), data: { requestNumber } }) }, stepId);
    const isReworded = isOurs || callOut.wording !== request.wording;
    if (outcome.kind === 'done' && isReworded) result = worse(result, await tell(work, outcome.item, 'reworded', searchersOf(outcome.item).map(({ email }) => email)));
  }
  return result;
}

function copied({ title, wording, requesterCategory, programArea }: Copied): Copied {
  return { title, wording, requesterCategory, programArea };
}

function isUpToDate(callOut: Copied, request: Copied): boolean {
  const [mine, theirs] = [copied(callOut), copied(request)];
  return (Object.keys(mine) as (keyof Copied)[]).every(name => mine[name] === theirs[name]);
}

/** One message that did not go out is what has to be said. */
function worse(before: MailResult | undefined, next: MailResult): MailResult {
  return before && !before.sent ? before : next;
}
