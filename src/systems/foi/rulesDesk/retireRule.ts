import { act, ActionOutcome } from '../../../kernel/activity/act';
import { Workplace } from '../../../kernel/ports/workplace';
import { ruleLifecycle } from '../caseLifecycles';
import { foiActivity } from '../lists';
import { OfficeRuleItem, officeRuleItems } from '../officeLists';
import { actorOf } from '../../../kernel/lifecycle/actorOf';
import { forgetOfficeRules } from '../work/officeRules';

/** Takes a rule of the office out of force. It stays in the list with its account. Throws StoreError. */
export async function retireRule(work: Workplace, item: OfficeRuleItem, actionId: string): Promise<ActionOutcome<typeof officeRuleItems>> {
  const actor = await actorOf(work, ruleLifecycle, 'retireRule', actionId, item);
  const { kind, effectiveOn } = item;
  const request = { list: officeRuleItems, activity: foiActivity, item, action: 'retireRule', actionId, actor, changes: { status: 'retired' }, data: { kind, effectiveOn } } as const;
  const outcome = await act(work, request);
  forgetOfficeRules(work);
  return outcome;
}
