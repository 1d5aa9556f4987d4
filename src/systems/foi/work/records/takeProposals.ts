import { begin } from '../../../../kernel/activity/begin';
import { sha256 } from '../../../../kernel/activity/json';
import { Workplace } from '../../../../kernel/ports/workplace';
import { records } from '../../caseLists';
import { requestLifecycle } from '../../lifecycle';
import { foiActivity, FoiRequest } from '../../lists';
import { actorOf } from '../../../../kernel/lifecycle/actorOf';
import { recordsOf } from '../caseItems';
import { callOutsOf } from '../findWork';
import { nameOf, Proposal, proposalsIn } from './proposals';

/**
 * Makes a record of each line of the answers that is none yet. The id of each is made from the line, so that two coordinators who take them at
 * once, and one who takes them again after a break, end with each record once. Gives the number of records made; `told` hears of each. Throws StoreError.
 */
export async function takeProposals(work: Workplace, request: FoiRequest, told: (done: number, all: number) => void = () => undefined): Promise<number> {
  const actor = await actorOf(work, requestLifecycle, 'updateExemptions', '', request);
  const [callOuts, taken] = await Promise.all([callOutsOf(work, request.number), recordsOf(work, request.number)]);
  const proposals = proposalsIn(callOuts, taken);
  let done = 0;
  for (const proposal of proposals) {
    await take(work, request, proposal, actor);
    told((done += 1), proposals.length);
  }
  return proposals.length;
}

async function take(work: Workplace, request: FoiRequest, proposal: Proposal, actor: string): Promise<void> {
  const { callOut, title, pages, sections, reason } = proposal;
  await begin(work, {
    list: records,
    activity: foiActivity,
    action: 'addRecord',
    actionId: await idOf(proposal),
    actor,
    fields: {
      title, pages, callOut, requestNumber: request.number, status: 'proposed', disposition: 'undecided', overrideApplies: false, dueOn: request.dueOn,
      proposedSections: sections, proposedReason: reason,
    },
    data: { requestNumber: request.number, pages, callOut },
  });
}

const digits = 32;

/** At most 64 characters, as an action's id may have. */
async function idOf({ callOut, title, pages, place }: Proposal): Promise<string> {
  return `line:${callOut}:${(await sha256(nameOf(title, pages))).slice(0, digits)}:${place}`;
}
