import fc from 'fast-check';
import { addDays, calendarDate, latest } from '../../../../../src/kernel/dates/calendarDate';
import { ThirdParty } from '../../../../../src/systems/foi/caseLists';
import { ClockEvent } from '../../../../../src/systems/foi/clock/clockTypes';
import { FoiRequest } from '../../../../../src/systems/foi/lists';
import { clockFrom } from '../../../../../src/systems/foi/work/dates';
import { readEvents } from '../../../../../src/systems/foi/work/events';
import { ontarioOffice } from '../../../../../src/systems/foi/work/officeRules';
import { checkNotify, checkRepresentation, checkThirdPartyDecision } from '../../../../../src/systems/foi/work/thirdParties/checkThirdParty';
import { notifyThirdParty } from '../../../../../src/systems/foi/work/thirdParties/notifyThirdParty';
import { recordRepresentation } from '../../../../../src/systems/foi/work/thirdParties/recordRepresentation';
import { allAnsweredOn, thirdPartyDates } from '../../../../../src/systems/foi/work/thirdParties/thirdPartyDates';

const day = calendarDate;
const receivedOn = day('2025-09-02');
const today = day('2025-12-01');

function requestWith(...events: readonly ClockEvent[]): FoiRequest {
  const all: readonly ClockEvent[] = [{ type: 'received', date: receivedOn }, ...events];
  return { act: 'FIPPA', kind: 'general', receivedOn, status: 'review', events: JSON.stringify(all) } as unknown as FoiRequest;
}
function party(id: number, noticeSentOn: string, respondedOn: string | null = null): ThirdParty {
  return { id, status: respondedOn ? 'responded' : 'notified', noticeSentOn: day(noticeSentOn), respondedOn: respondedOn && day(respondedOn), position: null } as unknown as ThirdParty;
}
const late = (date: string): ClockEvent => ({ type: 'extensionNoticeSent', date: day(date), days: 60 });

describe('each third party', () => {
  it('has its own dates, whoever else was told', () => {
    const request = requestWith(late('2025-09-10'), { type: 'thirdPartyNoticeSent', date: day('2025-09-19') }, { type: 'thirdPartyNoticeSent', date: day('2025-10-15') });
    expect(thirdPartyDates(request, party(1, '2025-09-19'), ontarioOffice, today)).toEqual({ representationsDueOn: '2025-10-09', earliestDecisionOn: '2025-10-10', dueOn: '2025-10-20' });
    expect(thirdPartyDates(request, party(2, '2025-10-15', '2025-10-20'), ontarioOffice, today)).toMatchObject({ earliestDecisionOn: '2025-10-20', dueOn: '2025-11-14' });
  });

  it('has no dates after a late notice, and none where the limits are not known', () => {
    const nothing = { representationsDueOn: null, earliestDecisionOn: null, dueOn: null };
    expect(thirdPartyDates(requestWith(), party(1, '2025-10-03'), ontarioOffice, today)).toEqual(nothing);
    const new2026 = { ...requestWith(), events: JSON.stringify([{ type: 'received', date: '2026-07-06' }]) };
    expect(thirdPartyDates(new2026, party(1, '2026-07-20'), ontarioOffice, day('2026-08-01'))).toEqual(nothing);
  });
});

it('takes the dates that somebody set by hand where the limits are not known', () => {
  const events: readonly ClockEvent[] = [
    { type: 'received', date: day('2026-07-06') },
    { type: 'dateSetByHand', date: day('2026-07-21'), about: 'representations', on: day('2026-08-17'), source: 'Bill 97, s. 28' },
    { type: 'dateSetByHand', date: day('2026-07-21'), about: 'thirdPartyDecision', on: day('2026-09-01'), source: 'Bill 97, s. 28' },
  ];
  const request = { ...requestWith(), receivedOn: day('2026-07-06'), events: JSON.stringify(events) };
  expect(thirdPartyDates(request, party(1, '2026-07-20'), ontarioOffice, day('2026-08-01'))).toEqual({ representationsDueOn: '2026-08-17', earliestDecisionOn: null, dueOn: '2026-09-01' });
});

describe('several third parties', () => {
  it('are waited for until the last has answered', () => {
    expect(allAnsweredOn([party(1, '2025-09-19', '2025-09-29'), party(2, '2025-09-19')])).toBeNull();
    expect(allAnsweredOn([party(1, '2025-09-19', '2025-09-29'), party(2, '2025-09-19', '2025-09-25')])).toBe('2025-09-29');
    expect(allAnsweredOn([{ status: 'decided', respondedOn: null }])).toBeNull();
  });

  it('let the decision be made no earlier than for the last of them, in whatever order all this is entered', () => {
    const offset = fc.integer({ min: 1, max: 25 });
    fc.assert(fc.property(fc.array(fc.record({ told: offset, answered: fc.option(offset) }), { minLength: 1, maxLength: 4 }), parties => {
      let request = requestWith(late('2025-09-03'));
      const told: ThirdParty[] = [];
      parties.forEach(({ told: after }, index) => {
        const noticeSentOn = addDays(receivedOn, after);
        told.push(party(index, noticeSentOn));
        request = { ...request, ...notifyThirdParty.plan(request, { name: '', contact: null, section: '17', noticeSentOn }, ontarioOffice, today).changes };
      });
      parties.forEach(({ told: after, answered }, index) => {
        if (answered === null) return;
        const respondedOn = addDays(receivedOn, after + answered);
        told[index] = party(index, told[index].noticeSentOn, respondedOn);
        const facts = { thirdParty: told[index], respondedOn, position: 'objects' as const, representations: null, allAnsweredOn: allAnsweredOn(told) };
        request = { ...request, ...recordRepresentation.plan(request, facts, ontarioOffice, today).changes };
      });
      const { thirdParty } = clockFrom('FIPPA', readEvents(request), ontarioOffice, today);
      const each = told.map(one => thirdPartyDates(request, one, ontarioOffice, today));
      const [first, ...others] = each.map(({ earliestDecisionOn }) => earliestDecisionOn ?? today);
      expect((thirdParty?.earliestDecision ?? '') >= latest(first, ...others)).toBe(true);
      const [due, ...dues] = each.map(({ dueOn }) => dueOn ?? today);
      expect(thirdParty?.decisionDue).toBe(latest(due, ...dues));
    }), { numRuns: 60 });
  });

  it('are waited for again when one is told after the others have answered', () => {
    const answered = requestWith(late('2025-09-03'), { type: 'thirdPartyNoticeSent', date: day('2025-09-19') }, { type: 'thirdPartyResponded', date: day('2025-09-29') });
    const plan = notifyThirdParty.plan(answered, { name: '', contact: null, section: '17', noticeSentOn: day('2025-09-19') }, ontarioOffice, today);
    expect(plan.changes.events).not.toContain('thirdPartyResponded');
  });
});

describe('the forms', () => {
  const notify = { name: 'Acme Bridges', contact: '', section: '17', noticeSentOn: '2025-09-19' };

  it.each([
    [{}, {}],
    [{ name: ' ' }, { name: 'missing' }],
    [{ section: '' }, { section: 'missing' }],
    [{ section: '13' }, { section: 'noSuchSection' }],
    [{ noticeSentOn: '2025-09-01' }, { noticeSentOn: 'beforeReceipt' }],
    [{ noticeSentOn: '2025-12-02' }, { noticeSentOn: 'inFuture' }],
  ])('of a notice with %j has the faults %j', (change, faults) => {
    const read = checkNotify({ ...notify, ...change }, requestWith(), today);
    expect(read.ok ? {} : read.faults).toEqual(faults);
  });

  it.each([
    [{}, {}],
    [{ thirdParty: '9' }, { thirdParty: 'missing' }],
    [{ respondedOn: '2025-09-18' }, { respondedOn: 'outOfOrder' }],
    [{ position: 'silent' }, { position: 'notAChoice' }],
  ])('of an answer with %j has the faults %j', (change, faults) => {
    const read = checkRepresentation({ thirdParty: '1', respondedOn: '2025-09-29', position: 'objects', representations: '', ...change }, [party(1, '2025-09-19'), party(2, '2025-09-10')], today);
    expect(read.ok ? {} : read.faults).toEqual(faults);
  });

  it('takes no second answer from the same third party', () => {
    expect(checkRepresentation({ thirdParty: '1', respondedOn: '2025-09-29', position: 'objects', representations: '' }, [party(1, '2025-09-19', '2025-09-20')], today)).toMatchObject({ ok: false });
  });

  it.each([
    [party(1, '2025-09-19'), '2025-10-09', 'outOfOrder'],
    [party(1, '2025-09-19'), '2025-10-10', undefined],
    [party(1, '2025-09-19', '2025-09-29'), '2025-09-28', 'outOfOrder'],
    [party(1, '2025-09-19', '2025-09-29'), '2025-09-29', undefined],
    // A late notice gives no first day.
    [party(1, '2025-11-28'), '2025-11-28', undefined],
    [party(1, '2025-11-28'), '2025-11-27', 'outOfOrder'],
  ])('of the decision for %j on %s has the fault %s', (one, decidedOn, fault) => {
    const read = checkThirdPartyDecision({ decidedOn, disposition: 'sever' }, one, requestWith(), ontarioOffice, today);
    expect(read.ok ? undefined : read.faults.decidedOn).toBe(fault);
  });
});
