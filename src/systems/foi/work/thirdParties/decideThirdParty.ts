import { act, ActionOutcome } from '../../../../kernel/activity/act';
import { Workplace } from '../../../../kernel/ports/workplace';
import { thirdPartyLifecycle } from '../../caseLifecycles';
import { ThirdParty, thirdParties } from '../../caseLists';
import { foiActivity } from '../../lists';
import { actorOf } from '../../../../kernel/lifecycle/actorOf';
import { ThirdPartyDecisionFacts } from './facts';

/** The columns that a decision changes. A third party that never answered is silent from then on. */
export function thirdPartyDecision(party: ThirdParty, { decidedOn, disposition }: ThirdPartyDecisionFacts) {
  return { status: 'decided', decidedOn, disposition, position: party.position ?? 'silent' } as const;
}

/** The decision about the information of one third party (FIPPA s. 28(7), MFIPPA s. 21(7)). The decision of the request is a step of its own. Throws StoreError. */
export async function decideThirdParty(work: Workplace, party: ThirdParty, facts: ThirdPartyDecisionFacts, actionId: string): Promise<ActionOutcome<typeof thirdParties>> {
  const actor = await actorOf(work, thirdPartyLifecycle, 'decideThirdParty', actionId, party);
  const changes = thirdPartyDecision(party, facts);
  const { decidedOn, disposition, position } = changes;
  const data = { requestNumber: party.requestNumber, section: party.section, decidedOn, disposition, position };
  return act(work, { list: thirdParties, activity: foiActivity, item: party, action: 'decideThirdParty', actionId, actor, changes, data });
}
