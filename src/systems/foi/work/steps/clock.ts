import { requestStep } from '../requestStep';
import { planEvent } from './clockPlan';
import { withCallOuts } from './withCallOuts';
import {
  AskClarificationFacts, ExtendFacts, NarrowFacts, ProposeAccessPlanFacts, RecordAccessPlanAnswerFacts, RecordClarificationFacts, SetDateFacts,
} from './facts';

/** FIPPA s. 24(2), MFIPPA s. 17(2): the requester is told what is missing. The office's setting says whether the clock restarts or pauses. */
export const askClarification = requestStep<AskClarificationFacts>('askClarification', (request, { askedOn }, office, today) =>
  planEvent(request, { type: 'clarificationRequested', date: askedOn }, office, today, { data: { askedOn } }),
);

export const recordClarification = withCallOuts(
  requestStep<RecordClarificationFacts>('recordClarification', (request, { clarifiedOn, wording }, office, today) =>
    planEvent(request, { type: 'clarified', date: clarifiedOn }, office, today, { changes: { wording }, data: { clarifiedOn } }),
  ),
);

/** To narrow is not to clarify: it moves no date (IPC P-214). It is an event, so that the explanation of the date says so. */
export const narrow = withCallOuts(
  requestStep<NarrowFacts>('narrow', (request, { narrowedOn, wording }, office, today) =>
    planEvent(request, { type: 'narrowed', date: narrowedOn }, office, today, { changes: { wording }, data: { narrowedOn } }),
  ),
);

/** FIPPA s. 27, MFIPPA s. 20. A notice that comes too late is recorded all the same: the clock says that it has no effect. */
export const extend = requestStep<ExtendFacts>('extend', (request, { noticeSentOn, days, ground, reason }, office, today) =>
  planEvent(request, { type: 'extensionNoticeSent', date: noticeSentOn, days }, office, today, {
    changes: { extensionGround: ground, extensionReason: reason },
    data: { noticeSentOn, days, ground },
  }),
);

export const proposeAccessPlan = requestStep<ProposeAccessPlanFacts>('proposeAccessPlan', (request, { proposedOn }, office, today) =>
  planEvent(request, { type: 'accessPlanProposed', date: proposedOn }, office, today, { data: { proposedOn } }),
);

export const recordAccessPlanAnswer = requestStep<RecordAccessPlanAnswerFacts>('recordAccessPlanAnswer', (request, { answeredOn }, office, today) =>
  planEvent(request, { type: 'accessPlanAnswered', date: answeredOn }, office, today, { data: { answeredOn } }),
);

/** A date that the rules of the request do not give, with where it comes from. It is dated today: the day on which it was entered. */
export const setDate = requestStep<SetDateFacts>('setDate', (request, { about, date, source }, office, today) =>
  planEvent(request, { type: 'dateSetByHand', date: today, about, on: date, source }, office, today, { data: { about, date } }),
);
