import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { appealResults, DecisionOutcome, decisionOutcomes, transferKinds } from '../../choices';
import { FoiRequest, requests } from '../../lists';
import { Checked } from '../contract';
import { clockDay, requestDay } from '../requestDay';
import { anyDate, choiceOf, count, optionalText, requiredText, wrong } from '../../../../kernel/typed';
import { checkedForm, Read } from '../typed';
import {
  AppealFacts, ApproveFacts, DecideFacts, EndAppealFacts, NoFacts, ReleaseFacts, ReopenFacts, ReturnFacts, SubmitFacts, TransferFacts, Typed,
} from './facts';

type Entered<Facts> = Checked<Typed<Facts>, Facts>;
const { columns } = requests;

export function checkNothing(): Entered<NoFacts> {
  return { ok: true, facts: {} };
}

export function checkSubmit({ proposedOutcome, note }: Typed<SubmitFacts>): Entered<SubmitFacts> {
  return checkedForm<Typed<SubmitFacts>, SubmitFacts>({ proposedOutcome: decisionOutcome(proposedOutcome), note: optionalText(note, columns.reviewNote) });
}

export function checkReturn({ note }: Typed<ReturnFacts>): Entered<ReturnFacts> {
  return checkedForm<Typed<ReturnFacts>, ReturnFacts>({ note: requiredText(note, columns.reviewNote) });
}

export function checkApprove({ note }: Typed<ApproveFacts>): Entered<ApproveFacts> {
  return checkedForm<Typed<ApproveFacts>, ApproveFacts>({ note: optionalText(note, columns.reviewNote) });
}

/** The day is not held against that of the approval, which is when it was entered: a letter that went out on a word by telephone went out that day. */
export function checkDecide({ decisionSentOn, outcome }: Typed<DecideFacts>, request: FoiRequest, today: CalendarDate): Entered<DecideFacts> {
  return checkedForm<Typed<DecideFacts>, DecideFacts>({ decisionSentOn: clockDay(decisionSentOn, request, today), outcome: decisionOutcome(outcome) });
}

/** Nothing is released before the decision to release it. */
export function checkRelease({ releasedOn, pagesReleased }: Typed<ReleaseFacts>, request: FoiRequest, today: CalendarDate): Entered<ReleaseFacts> {
  return checkedForm<Typed<ReleaseFacts>, ReleaseFacts>({ releasedOn: requestDay(releasedOn, request, today, request.decisionSentOn), pagesReleased: count(pagesReleased) });
}

/** An appeal follows what it is of, and the answer to it follows the appeal. */
export function checkAppeal({ appealedOn, appealNumber, appealDueOn }: Typed<AppealFacts>, request: FoiRequest, today: CalendarDate): Entered<AppealFacts> {
  const day = requestDay(appealedOn, request, today, request.decisionSentOn);
  return checkedForm<Typed<AppealFacts>, AppealFacts>({
    appealedOn: day,
    appealNumber: requiredText(appealNumber, columns.appealNumber),
    appealDueOn: notBefore(anyDate(appealDueOn), day.ok ? day.value : null),
  });
}

export function checkEndAppeal({ endedOn, result, outcome }: Typed<EndAppealFacts>, request: FoiRequest, today: CalendarDate): Entered<EndAppealFacts> {
  return checkedForm<Typed<EndAppealFacts>, EndAppealFacts>({
    endedOn: clockDay(endedOn, request, today, request.appealedOn),
    result: choiceOf(result, appealResults),
    outcome: decisionOutcome(outcome),
  });
}

export function checkTransfer({ transferKind, institution, sentOn }: Typed<TransferFacts>, request: FoiRequest, today: CalendarDate): Entered<TransferFacts> {
  return checkedForm<Typed<TransferFacts>, TransferFacts>({
    transferKind: choiceOf(transferKind, transferKinds),
    institution: requiredText(institution, columns.institution),
    sentOn: clockDay(sentOn, request, today),
  });
}

export function checkReopen({ reopenedOn, reason }: Typed<ReopenFacts>, request: FoiRequest, today: CalendarDate): Entered<ReopenFacts> {
  return checkedForm<Typed<ReopenFacts>, ReopenFacts>({
    reopenedOn: clockDay(reopenedOn, request, today, request.closedOn),
    reason: requiredText(reason, columns.reviewNote),
  });
}

function decisionOutcome(typed: string): Read<DecisionOutcome> {
  if (typed === '') return wrong('missing');
  const outcome = decisionOutcomes.find(each => each === typed);
  return outcome ? { ok: true, value: outcome } : wrong('notAChoice');
}

function notBefore(day: Read<CalendarDate>, first: CalendarDate | null): Read<CalendarDate> {
  return day.ok && first !== null && day.value < first ? wrong('outOfOrder') : day;
}
