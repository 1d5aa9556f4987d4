import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { PlannedStep, takeStep as takeStepOf } from '../../../kernel/lifecycle/takeStep';
import { MailResult } from '../../../kernel/ports/people';
import { Workplace } from '../../../kernel/ports/workplace';
import { requestLifecycle } from '../lifecycle';
import { foiActivity, FoiRequest, requests } from '../lists';
import { RequestOutcome } from './contract';
import { OfficeRules, officeRulesOf } from './officeRules';
import { RequestTransition } from './standing';

/** What a step changes in the request, its state aside, and what Activity keeps of it: no text that anybody typed of a person. */
export type StepPlan = PlannedStep<typeof requests>;

const ground = { list: requests, activity: foiActivity, lifecycle: requestLifecycle } as const;

type Done = Extract<RequestOutcome, { readonly kind: 'done' }>;
/** `mail` is there when the step tells somebody else: what became of the notice. The step stands either way. */
export type StepOutcome = Exclude<RequestOutcome, Done> | (Done & { readonly mail?: MailResult });

/** A transition that changes one request and nothing else. */
export interface RequestStep<Facts> {
  readonly transition: RequestTransition;
  /** What the facts make of the request. Pure: the page shows by it what would change before it is saved. */
  readonly plan: (request: FoiRequest, facts: Facts, office: OfficeRules, today: CalendarDate) => StepPlan;
  /** Takes the step. The state comes from the lifecycle. Throws StoreError. */
  readonly run: (work: Workplace, request: FoiRequest, facts: Facts, actionId: string) => Promise<StepOutcome>;
}

/** `tell` sends the notice that the lifecycle promises, once the step is done; a repeat of the step sends it again. */
export function requestStep<Facts>(transition: RequestTransition, plan: RequestStep<Facts>['plan'], tell?: (work: Workplace, request: FoiRequest) => Promise<MailResult | undefined>): RequestStep<Facts> {
  return {
    transition,
    plan,
    run: async (work, request, facts, actionId) => {
      const office = await officeRulesOf(work);
      const outcome = await takeStep(work, transition, request, plan(request, facts, office, work.clock.today()), actionId);
      if (outcome.kind !== 'done' || !tell) return outcome;
      return { ...outcome, mail: await tell(work, outcome.item) };
    },
  };
}

/** Writes what was planned, by whoever is at the page, when the lifecycle lets them. Safe to repeat with the same `actionId`. Throws StoreError. */
export function takeStep(work: Workplace, transition: RequestTransition, request: FoiRequest, plan: StepPlan, actionId: string): Promise<RequestOutcome> {
  return takeStepOf(work, ground, transition, request, plan, actionId);
}
