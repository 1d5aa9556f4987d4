import { begin, BeginOutcome } from '../../../kernel/activity/begin';
import { NewFields } from '../../../kernel/lists/defineList';
import { Workplace } from '../../../kernel/ports/workplace';
import { ruleLifecycle } from '../caseLifecycles';
import { foiActivity } from '../lists';
import { officeRuleItems } from '../officeLists';
import { actorOf } from '../../../kernel/lifecycle/actorOf';
import { forgetOfficeRules } from '../work/officeRules';
import { writeContent } from '../work/ruleContent';
import { RuleFacts } from './ruleEntry';

type RuleFields = Omit<NewFields<typeof officeRuleItems>, 'status' | 'kind'>;

/** Adds a holiday, a closure, a set of rules, a setting or a program area. The same `actionId` always gives the same item. Throws StoreError. */
export async function addRule(work: Workplace, facts: RuleFacts, actionId: string): Promise<BeginOutcome<typeof officeRuleItems>> {
  const actor = await actorOf(work, ruleLifecycle, 'addRule', actionId);
  const fields = { ...fieldsOf(facts), kind: facts.kind, status: 'inForce' } as const;
  const { effectiveOn = null, content = null } = fields;
  const data = { kind: facts.kind, effectiveOn, content };
  const outcome = await begin(work, { list: officeRuleItems, activity: foiActivity, action: 'addRule', actionId, actor, fields, data });
  forgetOfficeRules(work);
  return outcome;
}

function fieldsOf(facts: RuleFacts): RuleFields {
  switch (facts.kind) {
    case 'proclaimed':
    case 'officeClosure': {
      const { title, titleFr, effectiveOn, source, sourceFr, confidence } = facts;
      return { title, titleFr, effectiveOn, source, sourceFr, confidence };
    }
    case 'regime': {
      const { title, titleFr, effectiveOn, source, sourceFr, confidence, content } = facts;
      return { title, titleFr, effectiveOn, source, sourceFr, confidence, content: writeContent(content) };
    }
    case 'setting':
      return { title: 'Settings of the clock', titleFr: 'Réglages du délai', source: facts.source, content: writeContent(facts.content) };
    case 'programArea':
      return { title: facts.title, titleFr: facts.titleFr };
  }
}
