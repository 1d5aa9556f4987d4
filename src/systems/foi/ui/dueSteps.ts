import { Workplace } from '../../../kernel/ports/workplace';
import { Language } from '../../../kernel/text';
import { ClockResult } from '../clock/clockTypes';
import { explainClock, stepsTo } from '../clock/explainClock';
import { FoiRequestId, requests } from '../lists';
import { clockOf } from '../work/dates';
import { officeRulesOf } from '../work/officeRules';

/** The steps that lead to the date of the decision, as sentences. A clock also tells of forwarding, transfer and appeal. */
export function decisionSteps(steps: ClockResult['steps'], language: Language): readonly string[] {
  return explainClock(stepsTo('decision', steps), language);
}

/** The same for a row of the native list, read when somebody asks why. Throws StoreError. */
export async function loadDueSteps(work: Workplace, id: FoiRequestId, language: Language): Promise<readonly string[]> {
  const [request, office] = await Promise.all([work.lists.get(requests, id), officeRulesOf(work)]);
  return decisionSteps(clockOf(request, office, work.clock.today()).steps, language);
}
