import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { extensionGrounds } from '../../choices';
import { datesLeftOpen } from '../../clock/limits';
import { DateName } from '../../clock/steps';
import { FoiRequest, requests } from '../../lists';
import { regimeFor } from '../../rules';
import { Checked } from '../contract';
import { readEvents } from '../events';
import { OfficeRules } from '../officeRules';
import { lastDayOf, openSince } from '../eventsSoFar';
import { clockDay } from '../requestDay';
import { anyDate, choiceOf, count, requiredText, wrong } from '../../../../kernel/typed';
import { checkedForm, Read } from '../typed';
import {
  AskClarificationFacts, ExtendFacts, NarrowFacts, ProposeAccessPlanFacts, RecordAccessPlanAnswerFacts, RecordClarificationFacts, SetDateFacts, SettableDate, Typed,
} from './facts';

type Entered<Facts> = Checked<Typed<Facts>, Facts>;

/** No request was ever extended by more: a longer number is a slip of the finger. The law itself says "reasonable". */
const mostDays = 999;
const longestSource = 255;

/** A question follows the answer to the one before. */
export function checkAskClarification({ askedOn }: Typed<AskClarificationFacts>, request: FoiRequest, today: CalendarDate): Entered<AskClarificationFacts> {
  return checkedForm<Typed<AskClarificationFacts>, AskClarificationFacts>({ askedOn: clockDay(askedOn, request, today, lastDayOf(readEvents(request), 'clarified')) });
}

/** Only what was asked can be clarified: an unasked letter must not start the clock anew. */
export function checkRecordClarification({ clarifiedOn, wording }: Typed<RecordClarificationFacts>, request: FoiRequest, today: CalendarDate): Entered<RecordClarificationFacts> {
  return checkedForm<Typed<RecordClarificationFacts>, RecordClarificationFacts>({
    clarifiedOn: answerDay(clarifiedOn, request, today, openSince(readEvents(request), 'clarificationRequested', 'clarified')),
    wording: requiredText(wording, requests.columns.wording),
  });
}

export function checkNarrow({ narrowedOn, wording }: Typed<NarrowFacts>, request: FoiRequest, today: CalendarDate): Entered<NarrowFacts> {
  return checkedForm<Typed<NarrowFacts>, NarrowFacts>({ narrowedOn: clockDay(narrowedOn, request, today), wording: requiredText(wording, requests.columns.wording) });
}

export function checkExtend({ noticeSentOn, days, ground, reason }: Typed<ExtendFacts>, request: FoiRequest, today: CalendarDate): Entered<ExtendFacts> {
  return checkedForm<Typed<ExtendFacts>, ExtendFacts>({
    noticeSentOn: clockDay(noticeSentOn, request, today),
    days: daysAdded(days),
    ground: choiceOf(ground, extensionGrounds),
    reason: requiredText(reason, requests.columns.extensionReason),
  });
}

export function checkProposeAccessPlan({ proposedOn }: Typed<ProposeAccessPlanFacts>, request: FoiRequest, today: CalendarDate): Entered<ProposeAccessPlanFacts> {
  return checkedForm<Typed<ProposeAccessPlanFacts>, ProposeAccessPlanFacts>({ proposedOn: clockDay(proposedOn, request, today, lastDayOf(readEvents(request), 'accessPlanAnswered')) });
}

export function checkRecordAccessPlanAnswer({ answeredOn }: Typed<RecordAccessPlanAnswerFacts>, request: FoiRequest, today: CalendarDate): Entered<RecordAccessPlanAnswerFacts> {
  return checkedForm<Typed<RecordAccessPlanAnswerFacts>, RecordAccessPlanAnswerFacts>({
    answeredOn: answerDay(answeredOn, request, today, openSince(readEvents(request), 'accessPlanProposed', 'accessPlanAnswered')),
  });
}

export function checkSetDate({ about, date, source }: Typed<SetDateFacts>, request: FoiRequest, office: OfficeRules): Entered<SetDateFacts> {
  return checkedForm<Typed<SetDateFacts>, SetDateFacts>({
    about: unknownDate(about, request, office),
    date: dayFromReceipt(date, request),
    source: requiredText(source, { maxLength: longestSource }),
  });
}

/** The dates for which the rules of this request have no number: these alone may be set by hand. */
export function datesNotGiven({ act, receivedOn }: Pick<FoiRequest, 'act' | 'receivedOn'>, office: OfficeRules): readonly SettableDate[] {
  return datesLeftOpen(regimeFor(receivedOn, act, office.clock.regimes).limits).filter(isSettable);
}

function isSettable(name: DateName): name is SettableDate {
  return name !== 'decision';
}

function answerDay(typed: string, request: FoiRequest, today: CalendarDate, askedOn: CalendarDate | null): Read<CalendarDate> {
  const day = clockDay(typed, request, today, askedOn);
  return day.ok && askedOn === null ? wrong('outOfOrder') : day;
}

function daysAdded(typed: string): Read<number> {
  const days = count(typed);
  if (!days.ok) return days;
  if (days.value === 0) return wrong('missing');
  return days.value > mostDays ? wrong('tooMany') : days;
}

function unknownDate(typed: string, request: FoiRequest, office: OfficeRules): Read<SettableDate> {
  if (typed === '') return wrong('missing');
  const name = datesNotGiven(request, office).find(each => each === typed);
  return name ? { ok: true, value: name } : wrong('notAChoice');
}

/** It may lie ahead, but not before the request itself. */
function dayFromReceipt(typed: string, { receivedOn }: FoiRequest): Read<CalendarDate> {
  const day = anyDate(typed);
  return day.ok && day.value < receivedOn ? wrong('beforeReceipt') : day;
}
