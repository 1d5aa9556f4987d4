import { addDays, calendarDate, CalendarDate } from '../../../../../src/kernel/dates/calendarDate';
import { allowedTransitions } from '../../../../../src/kernel/lifecycle/allowed';
import { roleIds } from '../../../../../src/kernel/roles';
import { ClockEvent } from '../../../../../src/systems/foi/clock/clockTypes';
import { requestLifecycle } from '../../../../../src/systems/foi/lifecycle';
import { FoiRequest } from '../../../../../src/systems/foi/lists';
import { nextStep } from '../../../../../src/systems/foi/ui/request/nextStep';
import { close } from '../../../../../src/systems/foi/work/close';
import { ontarioOffice } from '../../../../../src/systems/foi/work/officeRules';
import { preservedUntil } from '../../../../../src/systems/foi/work/preserve';
import { RequestStep } from '../../../../../src/systems/foi/work/requestStep';
import { appeal, endAppeal } from '../../../../../src/systems/foi/work/steps/appeal';
import { askClarification, extend, narrow, recordClarification, setDate } from '../../../../../src/systems/foi/work/steps/clock';
import { approve, decide, returnForAmendment, submit } from '../../../../../src/systems/foi/work/steps/decision';
import { flagContentious, recordContentiousNotice } from '../../../../../src/systems/foi/work/steps/details';
import { relatedOf, withRelated } from '../../../../../src/systems/foi/work/steps/related';
import { reopen } from '../../../../../src/systems/foi/work/steps/reopen';
import { transfer } from '../../../../../src/systems/foi/work/steps/transfer';
import { requestAfter, today } from './sample';

const day = calendarDate;
const planned = <Facts>(step: RequestStep<Facts>, request: FoiRequest, facts: Facts) => step.plan(request, facts, ontarioOffice, today);
const lastEvent = ({ changes }: ReturnType<typeof planned>): ClockEvent => (JSON.parse(changes.events ?? '[]') as ClockEvent[]).slice(-1)[0];
const after = (request: FoiRequest, { changes }: ReturnType<typeof planned>): FoiRequest => ({ ...request, ...changes });

it('starts the clock anew when a request was clarified, and keeps the new wording', () => {
  const asked = after(requestAfter(), planned(askClarification, requestAfter(), { askedOn: day('2026-03-09') }));
  expect(asked).toMatchObject({ dueOn: null, clock: 'incomplete' });
  const clarified = planned(recordClarification, asked, { clarifiedOn: day('2026-03-16'), wording: 'All reports of 2025.' });
  expect(clarified).toMatchObject({ changes: { wording: 'All reports of 2025.', dueOn: '2026-04-15', clock: 'running' }, data: { clarifiedOn: '2026-03-16', dueStrict: '2026-04-15' } });
  expect(JSON.stringify(clarified.data)).not.toContain('All reports');
});

it('moves no date when a request is narrowed', () => {
  const request = requestAfter();
  expect(planned(narrow, request, { narrowedOn: day('2026-03-09'), wording: 'One report.' }).changes).toMatchObject({ wording: 'One report.', dueOn: request.dueOn });
});

it('adds the days of an extension, with its ground, and none when the notice came late', () => {
  const facts = { noticeSentOn: day('2026-03-31'), days: 30, ground: 'volume', reason: 'Four thousand pages.' } as const;
  expect(planned(extend, requestAfter(), facts)).toMatchObject({ changes: { dueOn: '2026-05-04', extensionGround: 'volume', extensionReason: 'Four thousand pages.' }, data: { days: 30, ground: 'volume' } });
  const late = requestAfter([], { receivedOn: day('2026-02-02') });
  expect(planned(extend, late, facts).changes).toMatchObject({ dueOn: late.dueOn });
});

it('dates what is set by hand on the day of its entry', () => {
  expect(lastEvent(planned(setDate, requestAfter(), { about: 'appeal', date: day('2026-12-01'), source: 'Regulation 1' }))).toEqual({ type: 'dateSetByHand', date: today, about: 'appeal', on: '2026-12-01', source: 'Regulation 1' });
});

it('takes an approval away when the request is amended', () => {
  for (const plan of [planned(submit, requestAfter(), { proposedOutcome: 'noRecords', note: null }), planned(returnForAmendment, requestAfter(), { note: 'Name the section.' })]) {
    expect(plan.changes).toMatchObject({ approvedBy: null, approvedOn: null });
  }
  expect(planned(approve, requestAfter(), { note: null }).changes).toEqual({ approvedOn: today, reviewNote: null });
});

it('ends the clock with the decision and begins the time to appeal', () => {
  expect(planned(decide, requestAfter([], { exemptions: '17, 21' }), { decisionSentOn: day('2026-03-30'), outcome: 'partDisclosed' })).toMatchObject({
    changes: { decisionSentOn: '2026-03-30', outcome: 'partDisclosed', clock: 'ended', appealUntil: '2026-04-29', dueOn: '2026-04-04' },
    data: { outcome: 'partDisclosed', decisionSentOn: '2026-03-30', endedOn: null, exemptions: '17, 21', permittedUntil: '2026-04-07' },
  });
});

describe('the end of an appeal', () => {
  const facts = { endedOn: day('2026-03-30'), result: 'changed', outcome: 'partDisclosed' } as const;

  it('changes the outcome and not the day of the decision', () => {
    const decided = requestAfter([{ type: 'decisionSent', date: day('2026-03-10') }], { decisionSentOn: day('2026-03-10'), outcome: 'noneDisclosed' });
    const { changes } = planned(endAppeal, decided, facts);
    expect(changes).toEqual({ appealEndedOn: '2026-03-30', appealResult: 'changed', outcome: 'partDisclosed' });
  });

  it('is the first decision where silence was the refusal', () => {
    const silent = requestAfter([], { receivedOn: day('2026-01-05') });
    const ended = planned(endAppeal, silent, facts);
    expect(lastEvent(ended)).toEqual({ type: 'decisionSent', date: '2026-03-30' });
    expect(ended.changes).toMatchObject({ decisionSentOn: '2026-03-30', clock: 'ended', dueOn: silent.dueOn });
  });

  it('makes room for the next appeal', () => {
    expect(planned(appeal, requestAfter(), { appealedOn: day('2026-03-30'), appealNumber: 'PA26-1', appealDueOn: day('2026-05-01') }).changes).toMatchObject({ appealEndedOn: null, appealResult: null });
  });
});

describe('closing', () => {
  it('ends the clock with the corporate office\'s decision', () => {
    const ended = planned(close, requestAfter(), { outcome: 'noRecords', decisionSentOn: day('2026-03-20'), endedOn: null });
    expect(lastEvent(ended)).toEqual({ type: 'decisionSent', date: '2026-03-20' });
    expect(ended.changes).toMatchObject({ decisionSentOn: '2026-03-20', closedOn: today, outcome: 'noRecords' });
  });

  it('ends the clock without a decision, on the day the request ended', () => {
    const ended = planned(close, requestAfter(), { outcome: 'withdrawn', decisionSentOn: null, endedOn: day('2026-03-20') });
    expect(lastEvent(ended)).toEqual({ type: 'endedWithoutDecision', date: '2026-03-20' });
    expect(ended.data).toMatchObject({ outcome: 'withdrawn', decisionSentOn: null, endedOn: '2026-03-20' });
  });

  it('adds nothing to a clock that has ended', () => {
    const decided = requestAfter([{ type: 'decisionSent', date: day('2026-03-10') }], { decisionSentOn: day('2026-03-10'), outcome: 'noneDisclosed' });
    expect(planned(close, decided, { outcome: 'noneDisclosed', decisionSentOn: day('2026-03-10'), endedOn: null }).changes.events).toBe(decided.events);
  });

  it('stops the clock of a request that was reopened for nothing', () => {
    const events: ClockEvent[] = [{ type: 'decisionSent', date: day('2026-03-10') }, { type: 'reopened', date: day('2026-03-20') }];
    const reopened = requestAfter(events, { decisionSentOn: day('2026-03-10'), outcome: 'noneDisclosed' });
    const ended = planned(close, reopened, { outcome: 'noneDisclosed', decisionSentOn: day('2026-03-10'), endedOn: null });
    expect(lastEvent(ended)).toEqual({ type: 'endedWithoutDecision', date: today });
    expect(ended.changes).toMatchObject({ clock: 'ended', decisionSentOn: '2026-03-10', outcome: 'noneDisclosed' });
  });
});

it('ends a request that is passed on without a decision, on the day it was sent', () => {
  const ended = planned(transfer, requestAfter(), { transferKind: 'transfer', institution: 'Ministry of Health', sentOn: day('2026-03-12') });
  expect(lastEvent(ended)).toEqual({ type: 'endedWithoutDecision', date: '2026-03-12' });
  expect(ended.changes).toMatchObject({ outcome: 'transferred', institution: 'Ministry of Health', transferKind: 'transfer', closedOn: today, appealUntil: null });
});

describe('reopening', () => {
  const facts = { reopenedOn: today, reason: 'Two boxes were found.' };
  it('takes up the limit where it was', () => {
    const request = requestAfter();
    const closed = after(request, planned(close, request, { outcome: 'withdrawn', decisionSentOn: null, endedOn: day('2026-03-20') }));
    expect(after(closed, planned(reopen, closed, facts))).toMatchObject({ closedOn: null, outcome: null, clock: 'running', dueOn: request.dueOn });
  });

  it('leaves a decision that was sent as it is, and asks for a new approval', () => {
    const request = requestAfter([], { approvedOn: day('2026-03-09'), proposedOutcome: 'noneDisclosed' });
    const closed = after(request, planned(close, request, { outcome: 'noneDisclosed', decisionSentOn: day('2026-03-10'), endedOn: null }));
    expect(after(closed, planned(reopen, closed, facts))).toMatchObject({ decisionSentOn: '2026-03-10', outcome: 'noneDisclosed', approvedOn: null, proposedOutcome: null, closedOn: null });
  });
});

describe('the records of a request that has ended are kept', () => {
  const until = (changes: Partial<FoiRequest>): CalendarDate | null => preservedUntil(requestAfter([], changes), today);
  it('to the end of the time to appeal', () => {
    expect(until({ decisionSentOn: today, appealUntil: addDays(today, 30) })).toBe('2026-04-30');
    expect(until({ decisionSentOn: day('2026-01-05'), appealUntil: day('2026-02-04') })).toBe(today);
  });
  it('until a day is known where the rules give none, and while an appeal is open', () => {
    expect(until({ decisionSentOn: today, appealUntil: null })).toBeNull();
    expect(until({ decisionSentOn: day('2026-01-05'), appealUntil: day('2026-02-04'), appealedOn: day('2026-01-20') })).toBeNull();
    expect(until({ decisionSentOn: day('2026-01-05'), appealUntil: day('2026-02-04'), appealedOn: day('2026-01-20'), appealEndedOn: today })).toBe(today);
  });
  it('no longer when nothing was decided', () => {
    expect(until({})).toBe(today);
  });
});

describe('the contentious-issue notice', () => {
  it('is due on the region\'s day for it', () => {
    expect(planned(flagContentious, requestAfter(), { contentiousReason: 'In the news.' })).toEqual({
      changes: { contentious: true, contentiousReason: 'In the news.', contentiousDueOn: '2026-03-27' }, data: { contentiousDueOn: '2026-03-27' },
    });
  });

  it('holds up no step: flagged or not, sent or not, a request has the same steps, the same next one and the same dates', () => {
    const plain = requestAfter();
    const flagged = after(plain, planned(flagContentious, plain, { contentiousReason: 'In the news.' }));
    const sent = after(flagged, planned(recordContentiousNotice, flagged, { noticeSentOn: today }));
    const states = Object.keys(requestLifecycle.states) as FoiRequest['status'][];
    for (const status of states) {
      const [first, ...others] = [plain, flagged, sent].map(request => ({
        steps: roleIds.map(role => allowedTransitions(requestLifecycle, { ...request, status }.status, { roles: [role], isAssignee: false })),
        next: nextStep({ ...request, status }, []),
        events: request.events,
        dueOn: request.dueOn,
      }));
      expect(others).toEqual([first, first]);
    }
    const noticed: readonly string[] = ['flagContentious', 'recordContentiousNotice'];
    const asked = Object.entries(requestLifecycle.transitions).filter(([name]) => !noticed.includes(name)).flatMap(([, { asks }]) => asks.map(({ name }) => name));
    expect(asked.filter(name => /contentious/i.test(name))).toEqual([]);
  });
});

it('keeps one relation to each other request', () => {
  const one = withRelated(null, { number: '2026-0003', relation: 'related' });
  const two = withRelated(one, { number: '2026-0004', relation: 'duplicate' });
  expect(withRelated(two, { number: '2026-0003', relation: 'duplicate' })).toBe('2026-0004 duplicate, 2026-0003 duplicate');
  expect(relatedOf(two)).toEqual([{ number: '2026-0003', relation: 'related' }, { number: '2026-0004', relation: 'duplicate' }]);
  expect(relatedOf('nonsense, 2026-0001 cousin, ,')).toEqual([]);
  expect(relatedOf(withRelated(null, { number: 'A 17', relation: 'related' }))).toEqual([{ number: 'A 17', relation: 'related' }]);
});
