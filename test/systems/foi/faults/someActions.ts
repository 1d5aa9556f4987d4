import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { Person } from '../../../../src/kernel/lists/columns';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { FoiRequest } from '../../../../src/systems/foi/lists';
import { allocate } from '../../../../src/systems/foi/work/allocate';
import { closeRequest } from '../../../../src/systems/foi/work/close';
import { computeFees } from '../../../../src/systems/foi/fees';
import { estimateFees } from '../../../../src/systems/foi/work/fees/estimateFees';
import { recordFee } from '../../../../src/systems/foi/work/recordFee';
import { RequestStep } from '../../../../src/systems/foi/work/requestStep';
import { RequestTransition } from '../../../../src/systems/foi/work/standing';
import { appeal, endAppeal } from '../../../../src/systems/foi/work/steps/appeal';
import { askClarification, extend, narrow, recordClarification } from '../../../../src/systems/foi/work/steps/clock';
import { approve, decide, release, returnForAmendment, startReview, submit } from '../../../../src/systems/foi/work/steps/decision';
import { amend, flagContentious, recordContentiousNotice } from '../../../../src/systems/foi/work/steps/details';
import { reopen } from '../../../../src/systems/foi/work/steps/reopen';
import { transfer } from '../../../../src/systems/foi/work/steps/transfer';
import { notifyThirdParty } from '../../../../src/systems/foi/work/thirdParties/notifyThirdParty';
import { today } from '../work/cases';

/** What an action ended with; `denied` is an error, and said as such by the caller. */
export interface Outcome {
  readonly kind: string;
}
export type Action = (work: Workplace, request: FoiRequest, actionId: string) => Promise<Outcome>;

const day = calendarDate('2026-03-09');
const input = { kind: 'general', searchMinutes: 600, preparationMinutes: 60, programmingMinutes: 0, pages: 100, discs: 0, external: 0 } as const;

function of<Facts>(step: RequestStep<Facts>, facts: Facts | ((request: FoiRequest) => Facts)): Action {
  return (work, request, actionId) => step.run(work, request, typeof facts === 'function' ? (facts as (request: FoiRequest) => Facts)(request) : facts, actionId);
}

/** Steps of a request with facts that fit them, some of one item and some of several. */
export function someActions(managers: readonly Person[]): { readonly [T in RequestTransition]?: Action } {
  let turn = 0;
  return {
    recordFee: of(recordFee, { feePaidOn: day }),
    allocate: (work, request, actionId) => allocate(work, request, { manager: managers[(turn += 1) % managers.length], dueOn: null }, actionId),
    askClarification: of(askClarification, { askedOn: day }),
    recordClarification: of(recordClarification, request => ({ clarifiedOn: day, wording: request.wording })),
    narrow: of(narrow, request => ({ narrowedOn: day, wording: request.wording })),
    extend: of(extend, { noticeSentOn: day, days: 1, ground: 'volume', reason: 'Many boxes' }),
    estimateFees: of(estimateFees, { sentOn: day, input, fees: computeFees(input), deposit: 0 }),
    notifyThirdParty: of(notifyThirdParty, { name: 'Northern Salt', contact: null, section: '17', noticeSentOn: day }),
    amend: of(amend, ({ title, requesterCategory, source, corporateNumber, programArea, language, series }) => ({ title: `${title}.`.slice(0, 60), requesterCategory, source, corporateNumber, programArea, language, series })),
    flagContentious: of(flagContentious, { contentiousReason: 'Media' }),
    recordContentiousNotice: of(recordContentiousNotice, { noticeSentOn: day }),
    startReview: of(startReview, {}),
    submit: of(submit, { proposedOutcome: 'partDisclosed', note: null }),
    returnForAmendment: of(returnForAmendment, { note: 'Look at page 3' }),
    approve: of(approve, { note: null }),
    decide: of(decide, { decisionSentOn: today, outcome: 'partDisclosed' }),
    release: of(release, { releasedOn: today, pagesReleased: 12 }),
    appeal: of(appeal, { appealedOn: today, appealNumber: 'PA26-1', appealDueOn: calendarDate('2026-04-20') }),
    endAppeal: of(endAppeal, { endedOn: today, result: 'upheld', outcome: 'partDisclosed' }),
    transfer: of(transfer, { transferKind: 'forward', institution: 'Town of Cobalt', sentOn: today }),
    close: (work, request, actionId) => closeRequest(work, request, { outcome: 'withdrawn', decisionSentOn: null, endedOn: today }, actionId),
    reopen: of(reopen, { reopenedOn: today, reason: 'By mistake' }),
  };
}
