import { addDays } from '../../../../src/kernel/dates/calendarDate';
import { FoiRequest } from '../../../../src/systems/foi/lists';
import { closeRequest } from '../../../../src/systems/foi/work/close';
import { RegisterFacts } from '../../../../src/systems/foi/work/contract';
import { RequestStep } from '../../../../src/systems/foi/work/requestStep';
import { appeal } from '../../../../src/systems/foi/work/steps/appeal';
import { approve, decide, startReview, submit } from '../../../../src/systems/foi/work/steps/decision';
import { ask, register, today } from './cases';
import { Office } from '../../../support/workingOffice';
import { PersonaId } from '../../../../local/site';

type Status = FoiRequest['status'];
export const way: readonly Status[] = ['registered', 'allocated', 'review', 'approval', 'approved', 'decided', 'appealed', 'closed'];

/** A request as it stands in this state, by way of the states before it; `manager` was asked where it went on from there. */
export async function requestIn(office: Office, status: Status, facts: Partial<RegisterFacts> = {}): Promise<FoiRequest> {
  let request = await register(office.as('foiCoordinator'), { source: 'direct', ...facts });
  for (const next of way.slice(1, way.indexOf(status) + 1)) request = await moved(office, request, next);
  return request;
}

async function moved(office: Office, request: FoiRequest, to: Status): Promise<FoiRequest> {
  switch (to) {
    case 'registered':
      return request;
    case 'allocated':
      return (await ask(office.as('foiCoordinator'), request, office.person('manager'))).request;
    case 'review':
      return taken(office, 'foiCoordinator', startReview, request, {});
    case 'approval':
      return taken(office, 'foiCoordinator', submit, request, { proposedOutcome: 'partDisclosed', note: null });
    case 'approved':
      return taken(office, 'foiApprover', approve, request, { note: null });
    case 'decided':
      return taken(office, 'foiCoordinator', decide, request, { decisionSentOn: today, outcome: 'partDisclosed' });
    case 'appealed':
      return taken(office, 'foiCoordinator', appeal, request, { appealedOn: today, appealNumber: 'PA26-00112', appealDueOn: addDays(today, 30) });
    case 'closed': {
      const work = office.as('foiCoordinator');
      return done(await closeRequest(work, request, { outcome: request.outcome ?? 'withdrawn', decisionSentOn: request.decisionSentOn, endedOn: null }, work.newId()));
    }
  }
}

/** The request after a step that somebody takes. */
export async function taken<Facts>(office: Office, persona: PersonaId, step: RequestStep<Facts>, request: FoiRequest, facts: Facts): Promise<FoiRequest> {
  const work = office.as(persona);
  return done(await step.run(work, request, facts, work.newId()));
}

export function done(outcome: { readonly kind: string; readonly item?: FoiRequest }): FoiRequest {
  if (outcome.kind !== 'done' || !outcome.item) throw new Error(outcome.kind);
  return outcome.item;
}
