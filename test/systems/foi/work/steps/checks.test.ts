import * as fc from 'fast-check';
import { calendarDate } from '../../../../../src/kernel/dates/calendarDate';
import { ClockEvent } from '../../../../../src/systems/foi/clock/clockTypes';
import { FoiRequest } from '../../../../../src/systems/foi/lists';
import { Checked } from '../../../../../src/systems/foi/work/contract';
import { ontarioOffice } from '../../../../../src/systems/foi/work/officeRules';
import * as clock from '../../../../../src/systems/foi/work/steps/checkClock';
import * as decision from '../../../../../src/systems/foi/work/steps/checkDecision';
import * as details from '../../../../../src/systems/foi/work/steps/checkDetails';
import { requestAfter, today } from './sample';

const on = (type: 'clarificationRequested' | 'clarified' | 'accessPlanProposed' | 'accessPlanAnswered' | 'decisionSent' | 'reopened' | 'endedWithoutDecision', day: string): ClockEvent => ({ type, date: calendarDate(day) });
const faults = (checked: Checked<object, object>) => (checked.ok ? {} : checked.faults);
const anew = requestAfter();

/** Every day of a step that has happened, in each form. */
const daysOf: Readonly<Record<string, (typed: string, request: FoiRequest) => object>> = {
  askedOn: (askedOn, request) => faults(clock.checkAskClarification({ askedOn }, request, today)),
  narrowedOn: (narrowedOn, request) => faults(clock.checkNarrow({ narrowedOn, wording: 'x' }, request, today)),
  noticeSentOn: (noticeSentOn, request) => faults(clock.checkExtend({ noticeSentOn, days: '30', ground: 'volume', reason: 'x' }, request, today)),
  proposedOn: (proposedOn, request) => faults(clock.checkProposeAccessPlan({ proposedOn }, request, today)),
  decisionSentOn: (decisionSentOn, request) => faults(decision.checkDecide({ decisionSentOn, outcome: 'noRecords' }, request, today)),
  sentOn: (sentOn, request) => faults(decision.checkTransfer({ sentOn, institution: 'Ministry', transferKind: 'forward' }, request, today)),
  reopenedOn: (reopenedOn, request) => faults(decision.checkReopen({ reopenedOn, reason: 'x' }, request, today)),
  endedOn: (endedOn, request) => faults(decision.checkEndAppeal({ endedOn, result: 'upheld', outcome: 'noneDisclosed' }, request, today)),
};

describe.each(Object.keys(daysOf))('%s', name => {
  it.each([['2026-03-04', 'beforeReceipt'], ['0026-03-05', 'beforeReceipt'], ['2026-04-01', 'inFuture'], ['2026-02-30', 'notADate'], ['', 'missing']])('refuses %p: %s', (typed, fault) => {
    expect(daysOf[name](typed, anew)).toEqual({ [name]: fault });
  });

  it('takes the day of receipt and today', () => {
    expect([daysOf[name]('2026-03-05', anew), daysOf[name](today, anew)]).toEqual([{}, {}]);
  });

  it('belongs to the time since the request was reopened', () => {
    const reopened = requestAfter([on('decisionSent', '2026-03-10'), on('reopened', '2026-03-20')]);
    expect(daysOf[name]('2026-03-19', reopened)).toEqual({ [name]: 'outOfOrder' });
    expect(daysOf[name]('2026-03-20', reopened)).toEqual({});
  });
});

describe('a clarification', () => {
  const check = (clarifiedOn: string, ...events: readonly ClockEvent[]) => faults(clock.checkRecordClarification({ clarifiedOn, wording: 'All reports of 2025.' }, requestAfter(events), today));
  it('answers a question that is open, on its day or later', () => {
    expect(check('2026-03-12')).toEqual({ clarifiedOn: 'outOfOrder' });
    expect(check('2026-03-09', on('clarificationRequested', '2026-03-10'))).toEqual({ clarifiedOn: 'outOfOrder' });
    expect(check('2026-03-10', on('clarificationRequested', '2026-03-10'))).toEqual({});
    expect(check('2026-03-14', on('clarificationRequested', '2026-03-10'), on('clarified', '2026-03-12'))).toEqual({ clarifiedOn: 'outOfOrder' });
  });

  it('is asked again only after the answer before', () => {
    const answered = requestAfter([on('clarificationRequested', '2026-03-10'), on('clarified', '2026-03-12')]);
    expect(daysOf.askedOn('2026-03-11', answered)).toEqual({ askedOn: 'outOfOrder' });
    expect(daysOf.askedOn('2026-03-12', answered)).toEqual({});
  });
});

it('takes an answer to an access plan that was proposed, and to none other', () => {
  const check = (answeredOn: string, ...events: readonly ClockEvent[]) => faults(clock.checkRecordAccessPlanAnswer({ answeredOn }, requestAfter(events), today));
  expect(check('2026-03-12')).toEqual({ answeredOn: 'outOfOrder' });
  expect(check('2026-03-12', on('accessPlanProposed', '2026-03-11'))).toEqual({});
});

it.each([['0', 'missing'], ['', 'missing'], ['-3', 'negative'], ['1.5', 'notANumber'], ['1000', 'tooMany']])('refuses an extension by %p days: %s', (days, fault) => {
  expect(faults(clock.checkExtend({ noticeSentOn: '2026-03-20', days, ground: 'volume', reason: 'x' }, anew, today))).toEqual({ days: fault });
});

it('refuses no extension that the law leaves open, not even a late one', () => {
  expect(clock.checkExtend({ noticeSentOn: '2026-03-31', days: '1', ground: 'consultation', reason: ' Two ministries. ' }, requestAfter([], { receivedOn: calendarDate('2026-01-05') }), today)).toEqual({
    ok: true, facts: { noticeSentOn: '2026-03-31', days: 1, ground: 'consultation', reason: 'Two ministries.' },
  });
  expect(faults(clock.checkExtend({ noticeSentOn: '2026-03-20', days: '30', ground: 'busy', reason: '' }, anew, today))).toEqual({ ground: 'notAChoice', reason: 'missing' });
});

describe('a date set by hand', () => {
  const newer = requestAfter([], { receivedOn: calendarDate('2026-07-02') });
  const check = (entry: { about?: string; date?: string; source?: string }, request = newer) => faults(clock.checkSetDate({ about: 'appeal', date: '2026-12-01', source: 'Regulation 1', ...entry }, request, ontarioOffice));

  it('is one that the rules do not give, whether past or to come, with its source', () => {
    expect(check({})).toEqual({});
    expect(check({ date: '2026-07-01' })).toEqual({ date: 'beforeReceipt' });
    expect(check({ source: ' ', date: '' })).toEqual({ source: 'missing', date: 'missing' });
    expect(check({ about: 'decision' })).toEqual({ about: 'notAChoice' });
    expect(check({ about: '' })).toEqual({ about: 'missing' });
  });

  it('is never one that the statute gives', () => {
    expect(clock.datesNotGiven(anew, ontarioOffice)).toEqual([]);
    expect(clock.datesNotGiven(newer, ontarioOffice)).toEqual(['forward', 'transfer', 'representations', 'thirdPartyDecision', 'appeal']);
    expect(check({}, anew)).toEqual({ about: 'notAChoice' });
  });
});

describe('a decision', () => {
  it('gives one of the outcomes of a decision', () => {
    for (const outcome of ['withdrawn', 'abandoned', 'transferred', 'toString', '__proto__']) {
      expect(faults(decision.checkDecide({ decisionSentOn: '2026-03-20', outcome }, anew, today))).toEqual({ outcome: 'notAChoice' });
      expect(faults(decision.checkSubmit({ proposedOutcome: outcome, note: '' }))).toEqual({ proposedOutcome: 'notAChoice' });
    }
    expect(decision.checkSubmit({ proposedOutcome: 'noRecords', note: ' ' })).toEqual({ ok: true, facts: { proposedOutcome: 'noRecords', note: null } });
  });

  it('is not sent back without a word of what to amend', () => {
    expect(faults(decision.checkReturn({ note: ' ' }))).toEqual({ note: 'missing' });
    expect(faults(decision.checkApprove({ note: ' ' }))).toEqual({});
  });

  it('comes before the release', () => {
    const decided = requestAfter([], { decisionSentOn: calendarDate('2026-03-20') });
    const check = (releasedOn: string, pagesReleased = '12') => faults(decision.checkRelease({ releasedOn, pagesReleased }, decided, today));
    expect([check('2026-03-19'), check('2026-03-20'), check('2026-03-20', '-1')]).toEqual([{ releasedOn: 'outOfOrder' }, {}, { pagesReleased: 'negative' }]);
  });
});

describe('an appeal', () => {
  const decided = requestAfter([], { decisionSentOn: calendarDate('2026-03-20') });
  const check = (appealedOn: string, appealDueOn: string, request = decided) => faults(decision.checkAppeal({ appealedOn, appealDueOn, appealNumber: 'PA26-00112' }, request, today));

  it('follows the decision, and the representations follow the appeal', () => {
    expect(check('2026-03-19', '2026-05-01')).toEqual({ appealedOn: 'outOfOrder' });
    expect(check('2026-03-25', '2026-03-24')).toEqual({ appealDueOn: 'outOfOrder' });
    expect(check('2026-03-25', '2026-05-01')).toEqual({});
  });

  it('may be of a decision that never came', () => {
    expect(check('2026-03-06', '2026-05-01', anew)).toEqual({});
  });

  it('does not end before it began', () => {
    const appealed = requestAfter([], { appealedOn: calendarDate('2026-03-25') });
    expect(faults(decision.checkEndAppeal({ endedOn: '2026-03-24', result: 'upheld', outcome: 'noneDisclosed' }, appealed, today))).toEqual({ endedOn: 'outOfOrder' });
  });
});

it('reopens a request on or after the day on which it was closed', () => {
  const closed = requestAfter([on('endedWithoutDecision', '2026-03-09')], { closedOn: calendarDate('2026-03-12') });
  expect(daysOf.reopenedOn('2026-03-11', closed)).toEqual({ reopenedOn: 'outOfOrder' });
  expect(daysOf.reopenedOn('2026-03-12', closed)).toEqual({});
});

it('links a request to another one', () => {
  const check = (number: string, relation = 'related') => faults(details.checkLink({ number, relation }, anew));
  expect([check('2026-0002'), check(' 2026-0001 '), check(''), check('2026-0002', 'cousin')]).toEqual([{}, { number: 'noSuchRequest' }, { number: 'missing' }, { relation: 'notAChoice' }]);
});

it('corrects details to what the list can keep', () => {
  const entry = { title: 'Bridges', requesterCategory: 'media', source: 'direct', corporateNumber: '', programArea: ' ', language: 'fr', series: 'ENG-100, ENG-200' };
  expect(details.checkAmend(entry)).toEqual({ ok: true, facts: { ...entry, corporateNumber: null, programArea: null } });
  expect(faults(details.checkAmend({ ...entry, title: ' ', language: 'de', corporateNumber: 'x'.repeat(41) }))).toEqual({ title: 'missing', language: 'notAChoice', corporateNumber: 'tooLong' });
});

it('gives facts or faults for any text, and throws at none', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (one, other) => {
    const all: readonly Checked<object, object>[] = [
      clock.checkRecordClarification({ clarifiedOn: one, wording: other }, anew, today),
      clock.checkExtend({ noticeSentOn: one, days: other, ground: one, reason: other }, anew, today),
      clock.checkSetDate({ about: one, date: other, source: one }, anew, ontarioOffice),
      decision.checkAppeal({ appealedOn: one, appealNumber: other, appealDueOn: one }, anew, today),
      decision.checkEndAppeal({ endedOn: one, result: other, outcome: one }, anew, today),
      decision.checkTransfer({ transferKind: one, institution: other, sentOn: one }, anew, today),
      details.checkLink({ number: one, relation: other }, anew),
    ];
    for (const checked of all) expect(checked.ok || Object.keys(checked.faults).length > 0).toBe(true);
  }), { numRuns: 50 });
});
