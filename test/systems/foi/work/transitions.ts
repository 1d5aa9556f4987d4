import { addDays, calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { callOutLifecycle } from '../../../../src/systems/foi/callOutLifecycle';
import { Fee, FoiRecord, ThirdParty } from '../../../../src/systems/foi/caseLists';
import { computeFees } from '../../../../src/systems/foi/fees';
import { ImportFacts } from '../../../../src/systems/foi/import/checkRow';
import { runImport } from '../../../../src/systems/foi/import/runImport';
import { writeLetter } from '../../../../src/systems/foi/letters/writeLetter';
import { requestLifecycle } from '../../../../src/systems/foi/lifecycle';
import { CallOut, FoiRequest } from '../../../../src/systems/foi/lists';
import { recomputeDates } from '../../../../src/systems/foi/rulesDesk/recompute';
import { allocate } from '../../../../src/systems/foi/work/allocate';
import { answerCallOut } from '../../../../src/systems/foi/work/answer';
import { takeCallOutStepAnyway } from '../../../../src/systems/foi/work/callOuts/callOutStep';
import { delegateCallOut } from '../../../../src/systems/foi/work/callOuts/delegate';
import { escalate } from '../../../../src/systems/foi/work/callOuts/escalate';
import { remind } from '../../../../src/systems/foi/work/callOuts/remind';
import { sendBack } from '../../../../src/systems/foi/work/callOuts/sendBack';
import { withdrawCallOut } from '../../../../src/systems/foi/work/callOuts/withdrawCallOut';
import { feesOf, recordsOf, thirdPartiesOf } from '../../../../src/systems/foi/work/caseItems';
import { closeRequest } from '../../../../src/systems/foi/work/close';
import { estimateFees } from '../../../../src/systems/foi/work/fees/estimateFees';
import { recordDeposit, waiveFees } from '../../../../src/systems/foi/work/fees/settleFees';
import { callOutsOf, requestByNumber } from '../../../../src/systems/foi/work/findWork';
import { addRecord } from '../../../../src/systems/foi/work/records/addRecord';
import { codeRecords } from '../../../../src/systems/foi/work/records/codeRecords';
import { recordFee } from '../../../../src/systems/foi/work/recordFee';
import { registerRequest } from '../../../../src/systems/foi/work/register';
import { appeal, endAppeal } from '../../../../src/systems/foi/work/steps/appeal';
import { askClarification, extend, narrow, proposeAccessPlan, recordAccessPlanAnswer, recordClarification, setDate } from '../../../../src/systems/foi/work/steps/clock';
import { approve, decide, release, returnForAmendment, startReview, submit } from '../../../../src/systems/foi/work/steps/decision';
import { amend, flagContentious, recordContentiousNotice } from '../../../../src/systems/foi/work/steps/details';
import { link } from '../../../../src/systems/foi/work/steps/link';
import { reopen } from '../../../../src/systems/foi/work/steps/reopen';
import { transfer } from '../../../../src/systems/foi/work/steps/transfer';
import { notifyThirdParty } from '../../../../src/systems/foi/work/thirdParties/notifyThirdParty';
import { recordRepresentation } from '../../../../src/systems/foi/work/thirdParties/recordRepresentation';
import { decision, nilAnswer, register, registration, today } from './cases';
import { Office } from '../../../support/workingOffice';
import { requestIn, taken } from './scenes';

export type AnyTransition = keyof typeof requestLifecycle.transitions | keyof typeof callOutLifecycle.transitions;

/** Where things stand before a transition. The call-out is with `manager`. */
export interface Scene {
  readonly request: FoiRequest;
  readonly callOut: CallOut;
  readonly fee: Fee | null;
  readonly thirdParty: ThirdParty | null;
  readonly record: FoiRecord | null;
}

type Take = (work: Workplace, scene: Scene) => Promise<{ readonly kind: string }>;

const fees = { kind: 'general', searchMinutes: 600, preparationMinutes: 0, programmingMinutes: 0, pages: 0, discs: 0, external: 0 } as const;
const estimate = { sentOn: today, input: fees, fees: computeFees(fees), deposit: computeFees(fees).deposit };
const notice = { name: 'Harland Roads', contact: null, section: '17', noticeSentOn: today };
const imported: ImportFacts = { ...registration, number: null, extension: null, decisionSentOn: null, outcome: null, closedOn: null };
const coded = { disposition: 'withhold', sections: '17', reason: 'Prices.', overrideApplies: false, overrideReason: null } as const;
const details = { title: 'Bridges', requesterCategory: 'media', source: 'direct', corporateNumber: null, programArea: null, language: 'en', series: null } as const;
const id = 'tried';

/** What each transition does at the page of a colleague, always under the same id. */
export function transitionsTaken(office: Office): { readonly [T in AnyTransition]: Take } {
  const askOther: Take = (work, { request }) => allocate(work, request, { manager: office.person('otherManager'), dueOn: null }, id);
  return {
    register: work => registerRequest(work, registration, id),
    importOpen: work => importOf(work, imported),
    importClosed: work => importOf(work, { ...imported, outcome: 'noRecords', decisionSentOn: today, closedOn: today }),
    recordFee: (work, { request }) => recordFee.run(work, request, { feePaidOn: today }, id),
    allocate: askOther,
    askClarification: (work, { request }) => askClarification.run(work, request, { askedOn: today }, id),
    recordClarification: (work, { request }) => recordClarification.run(work, request, { clarifiedOn: today, wording: 'All reports.' }, id),
    narrow: (work, { request }) => narrow.run(work, request, { narrowedOn: today, wording: 'One report.' }, id),
    estimateFees: (work, { request }) => estimateFees.run(work, request, estimate, id),
    recordDeposit: (work, { request, fee }) => recordDeposit.run(work, request, { depositPaidOn: today, fee }, id),
    waiveFees: (work, { request, fee }) => waiveFees.run(work, request, { waivedOn: today, waiverReason: 'hardship', waiverNote: null, fee }, id),
    extend: (work, { request }) => extend.run(work, request, { noticeSentOn: today, days: 30, ground: 'volume', reason: 'Many pages.' }, id),
    proposeAccessPlan: (work, { request }) => proposeAccessPlan.run(work, request, { proposedOn: today }, id),
    recordAccessPlanAnswer: (work, { request }) => recordAccessPlanAnswer.run(work, request, { answeredOn: today }, id),
    setDate: (work, { request }) => setDate.run(work, request, { about: 'appeal', date: addDays(today, 60), source: 'Regulation' }, id),
    notifyThirdParty: (work, { request }) => notifyThirdParty.run(work, request, notice, id),
    recordRepresentation: (work, { request, thirdParty }) =>
      recordRepresentation.run(work, request, { thirdParty: needed(thirdParty), respondedOn: today, position: 'objects', representations: null, allAnsweredOn: null }, id),
    updateExemptions: (work, { request, record }) => codeRecords(work, request, [needed(record)], coded, id),
    amend: (work, { request }) => amend.run(work, request, details, id),
    flagContentious: (work, { request }) => flagContentious.run(work, request, { contentiousReason: 'The newspapers ask.' }, id),
    recordContentiousNotice: (work, { request }) => recordContentiousNotice.run(work, request, { noticeSentOn: today }, id),
    link: (work, { request }) => link(work, request, { number: '2026-0002', relation: 'related' }, id),
    writeLetter: (work, { request }) => writeLetter(work, request, { letter: 'acknowledgement', language: 'en', thirdParty: null, transferKind: null, institution: null, detail: null }, id),
    startReview: (work, { request }) => startReview.run(work, request, {}, id),
    submit: (work, { request }) => submit.run(work, request, { proposedOutcome: 'noRecords', note: null }, id),
    returnForAmendment: (work, { request }) => returnForAmendment.run(work, request, { note: 'Name the section.' }, id),
    approve: (work, { request }) => approve.run(work, request, { note: null }, id),
    decide: (work, { request }) => decide.run(work, request, { decisionSentOn: today, outcome: 'noRecords' }, id),
    release: (work, { request }) => release.run(work, request, { releasedOn: today, pagesReleased: 4 }, id),
    appeal: (work, { request }) => appeal.run(work, request, { appealedOn: today, appealNumber: 'PA26-1', appealDueOn: addDays(today, 30) }, id),
    endAppeal: (work, { request }) => endAppeal.run(work, request, { endedOn: today, result: 'upheld', outcome: 'partDisclosed' }, id),
    transfer: (work, { request }) => transfer.run(work, request, { transferKind: 'forward', institution: 'Ministry of Health', sentOn: today }, id),
    close: (work, { request }) => closeRequest(work, request, decision, id),
    reopen: (work, { request }) => reopen.run(work, request, { reopenedOn: today, reason: 'Two boxes were found.' }, id),
    recompute: (work, { request }) => recomputeDates.run(work, request, null, id),
    ask: askOther,
    answer: (work, { callOut }) => answerCallOut(work, callOut, nilAnswer, id),
    sendBack: (work, { callOut }) => sendBack(work, callOut, { amendment: 'Which mailboxes?', dueOn: null }, id),
    remind: (work, { callOut }) => remind(work, callOut, id),
    escalate: (work, { callOut }) => escalate(work, callOut, { to: office.person('owner').email }, id),
    delegate: (work, { callOut }) => delegateCallOut(work, callOut, { delegate: office.person('otherManager'), until: addDays(today, 5) }, id),
    bringUpToDate: (work, { request, callOut }) => takeCallOutStepAnyway(work, callOut, { transition: 'bringUpToDate', plan: () => ({ changes: { wording: request.wording }, data: {} }) }, id),
    withdraw: (work, { callOut }) => withdrawCallOut(work, callOut, id),
  };
}

async function importOf(work: Workplace, facts: ImportFacts): Promise<{ readonly kind: string }> {
  const [line] = await runImport(work, [{ line: 2, facts, actionId: id }], () => undefined);
  return { kind: line.kind === 'added' ? 'done' : line.kind };
}

function needed<Value>(value: Value | null): Value {
  if (value === null) throw new Error('The scene lacks something.');
  return value;
}

const later: Readonly<Partial<Record<AnyTransition, FoiRequest['status']>>> = {
  submit: 'review', returnForAmendment: 'approval', approve: 'approval', decide: 'approved', release: 'decided', appeal: 'decided', endAppeal: 'appealed', reopen: 'closed',
};

/** A request where it stands before the transition, with a call-out of `manager`, and another request. */
export async function sceneFor(office: Office, transition: AnyTransition): Promise<Scene> {
  const work = office.as('foiCoordinator');
  const stage = await requestIn(office, later[transition] ?? 'allocated');
  const request = (await prepared(office, transition, stage)) ?? stage;
  const [[callOut], [fee = null], [thirdParty = null], [record = null]] = await Promise.all([
    callOutsOf(work, stage.number), feesOf(work, stage.number), thirdPartiesOf(work, stage.number), recordsOf(work, stage.number),
  ]);
  return { request, callOut, fee, thirdParty, record };
}

/** What a transition needs to have happened; undefined when nothing changed the request. */
async function prepared(office: Office, transition: AnyTransition, request: FoiRequest): Promise<FoiRequest | undefined> {
  const work = office.as('foiCoordinator');
  switch (transition) {
    case 'recordFee':
      return register(work, { feePaidOn: null });
    case 'link':
      await register(work);
      return undefined;
    case 'updateExemptions':
      await addRecord(work, request, { title: 'Contract', pages: 12 }, 'record');
      return undefined;
    case 'recordClarification':
      return taken(office, 'foiCoordinator', askClarification, request, { askedOn: calendarDate('2026-03-09') });
    case 'recordAccessPlanAnswer':
      return taken(office, 'foiCoordinator', proposeAccessPlan, request, { proposedOn: calendarDate('2026-03-09') });
    case 'recordDeposit':
    case 'waiveFees':
      return taken(office, 'foiCoordinator', estimateFees, request, estimate);
    case 'recordRepresentation':
      return taken(office, 'foiCoordinator', notifyThirdParty, request, notice);
    case 'sendBack': {
      const [mine] = await callOutsOf(office.as('manager'), request.number);
      await answerCallOut(office.as('manager'), mine, nilAnswer, 'answered');
      return requestByNumber(work, request.number);
    }
    default:
      return undefined;
  }
}
