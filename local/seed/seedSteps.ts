import { addDays, CalendarDate } from '../../src/kernel/dates/calendarDate';
import { Workplace } from '../../src/kernel/ports/workplace';
import { DecisionOutcome, ExtensionGround } from '../../src/systems/foi/choices';
import { computeFees } from '../../src/systems/foi/fees';
import { CallOut, callOuts, FoiRequest } from '../../src/systems/foi/lists';
import { allocate } from '../../src/systems/foi/work/allocate';
import { answerCallOut } from '../../src/systems/foi/work/answer';
import { sendBack } from '../../src/systems/foi/work/callOuts/sendBack';
import { closeRequest } from '../../src/systems/foi/work/close';
import { AnswerFacts } from '../../src/systems/foi/work/contract';
import { estimateFees } from '../../src/systems/foi/work/fees/estimateFees';
import { callOutsOf } from '../../src/systems/foi/work/findWork';
import { formatRecordLines } from '../../src/systems/foi/work/recordLines';
import { recordFee } from '../../src/systems/foi/work/recordFee';
import { appeal } from '../../src/systems/foi/work/steps/appeal';
import { extend } from '../../src/systems/foi/work/steps/clock';
import { approve, decide, release, startReview, submit } from '../../src/systems/foi/work/steps/decision';
import { flagContentious } from '../../src/systems/foi/work/steps/details';
import { notifyThirdParty } from '../../src/systems/foi/work/thirdParties/notifyThirdParty';
import { PersonaId } from '../site';

/** A colleague on the day of a step, and the request as it is then. */
export interface Scene {
  readonly request: FoiRequest;
  readonly today: CalendarDate;
  readonly id: string;
  readonly as: (persona: PersonaId) => Workplace;
}
/** Something that was done to a demonstration request. */
export type SeedStep = (scene: Scene) => Promise<{ readonly kind: string }>;
export type Manager = 'manager' | 'otherManager';

export const feePaid: SeedStep = ({ as, request, today, id }) => recordFee.run(as('foiCoordinator'), request, { feePaidOn: today }, id);

export function asked(persona: Manager): SeedStep {
  return async ({ as, request, id }) => {
    const { person: manager } = await as(persona).people.visitor();
    return allocate(as('foiCoordinator'), request, { manager, dueOn: null }, id);
  };
}

export function answered(persona: Manager, facts: Partial<AnswerFacts> = {}): SeedStep {
  return async ({ as, request, id }) => answerCallOut(as(persona), await callOutOf(as(persona), request), { ...usualAnswer, ...facts }, id);
}

export const sentBack: SeedStep = async ({ as, request, id }) => {
  const work = as('foiCoordinator');
  const callOut = (await callOutsOf(work, request.number)).find(({ status }) => status === 'answered') as CallOut;
  return sendBack(work, callOut, { amendment: 'Please search the mailbox of the branch too.', dueOn: null }, id);
};

export function estimated(searchMinutes: number, pages: number): SeedStep {
  return ({ as, request, today, id }) => {
    const input = { kind: request.kind, searchMinutes, preparationMinutes: 120, programmingMinutes: 0, pages, discs: 1, external: 0 };
    const fees = computeFees(input);
    return estimateFees.run(as('foiCoordinator'), request, { sentOn: today, input, fees, deposit: fees.deposit }, id);
  };
}

export function extended(days: number, ground: ExtensionGround): SeedStep {
  return ({ as, request, today, id }) => extend.run(as('foiCoordinator'), request, { noticeSentOn: today, days, ground, reason: 'Some 4,000 pages in four offices' }, id);
}

export function thirdPartyTold(name: string, section: string): SeedStep {
  return ({ as, request, today, id }) => notifyThirdParty.run(as('foiCoordinator'), request, { name, contact: null, section, noticeSentOn: today }, id);
}

export function contentious(contentiousReason: string): SeedStep {
  return ({ as, request, id }) => flagContentious.run(as('foiCoordinator'), request, { contentiousReason }, id);
}

export const reviewed: SeedStep = ({ as, request, id }) => startReview.run(as('foiCoordinator'), request, {}, id);
export const submitted: SeedStep = ({ as, request, id }) => submit.run(as('foiCoordinator'), request, { proposedOutcome: 'partDisclosed', note: null }, id);
export const approved: SeedStep = ({ as, request, id }) => approve.run(as('foiApprover'), request, { note: null }, id);

export function decided(outcome: DecisionOutcome): SeedStep {
  return ({ as, request, today, id }) => decide.run(as('foiCoordinator'), request, { decisionSentOn: today, outcome }, id);
}
export const released: SeedStep = ({ as, request, today, id }) => release.run(as('foiCoordinator'), request, { releasedOn: today, pagesReleased: 112 }, id);
export const appealed: SeedStep = ({ as, request, today, id }) =>
  appeal.run(as('foiCoordinator'), request, { appealedOn: today, appealNumber: 'PA-00417', appealDueOn: addDays(today, 35) }, id);

export function closedWith(outcome: DecisionOutcome): SeedStep {
  return ({ as, request, today, id }) => closeRequest(as('foiCoordinator'), request, { outcome, decisionSentOn: request.decisionSentOn ?? today, endedOn: null }, id);
}
export const withdrawn: SeedStep = ({ as, request, today, id }) => closeRequest(as('foiCoordinator'), request, { outcome: 'withdrawn', decisionSentOn: null, endedOn: today }, id);

async function callOutOf(work: Workplace, { number }: FoiRequest): Promise<CallOut> {
  const open = (await callOutsOf(work, number)).find(({ status }) => status === 'asked');
  if (!open) throw new Error(`No call-out of ${number} is open in ${callOuts.name}`);
  return open;
}

const usualAnswer: AnswerFacts = {
  found: 'records', nilReason: null, searchedBy: 'Regional engineering staff', searcherPosition: 'Engineer', searchedWhere: 'Shared drive of the area office; filing room, bays 4 to 6',
  searchTerms: 'inspection, invoice, base camp', searchMinutes: 95, preparationMinutes: 40, recordCount: 18, pageCount: 126, medium: 'both', location: 'Filing room, bay 4',
  recordLines: formatRecordLines([
    { description: 'Invoices of suppliers', pages: 84, sections: ['17'], reason: 'Unit prices' },
    { description: 'Notes to file', pages: 42, sections: [], reason: '' },
  ]),
  thirdPartiesNamed: 'Two suppliers', destroyedRecords: null, sensitivities: 'Names of suppliers and prices (third parties)', otherHolders: null, affirmed: true,
};
