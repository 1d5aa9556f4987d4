import { calendarDate } from '../../../../../src/kernel/dates/calendarDate';
import { Person, PersonId } from '../../../../../src/kernel/lists/columns';
import { checkSeveral } from '../../../../../src/systems/foi/work/callOuts/checkSeveral';
import { checkAbsence, checkDelegate, checkEscalate, checkSendBack } from '../../../../../src/systems/foi/work/callOuts/checkSteps';

const today = calendarDate('2026-03-10');
const person = (id: number, name: string): Person => ({ id: id as PersonId, name, email: `${name.toLowerCase()}@region.example` });
const [ann, luc, maya] = [person(1, 'Ann'), person(2, 'Luc'), person(3, 'Maya')];
const managers = [ann, luc, maya];

describe('allocation to several managers', () => {
  const entry = { managers: '', chosen: '', dueOn: '', inCalendar: false };

  it('takes whoever was chosen, and whoever stands in the field, once each', () => {
    const read = (managersTyped: string, chosen: string) => {
      const result = checkSeveral({ ...entry, managers: managersTyped, chosen }, managers, today);
      return result.ok ? result.facts.managers.map(({ name }) => name) : result.faults;
    };
    expect(read('luc', '')).toEqual(['Luc']);
    expect(read('', 'ann@region.example\nluc@region.example')).toEqual(['Ann', 'Luc']);
    expect(read('Maya', 'ann@region.example')).toEqual(['Ann', 'Maya']);
    expect(read('Ann', 'ann@region.example')).toEqual(['Ann']);
    expect(read('Nobody', 'ann@region.example')).toEqual({ managers: 'unknownPerson' });
    expect(read('', '')).toEqual({ managers: 'missing' });
    // Somebody who left the group since a draft was kept.
    expect(read('', 'gone@region.example')).toEqual({ managers: 'missing' });
  });

  it('holds the day to the due date of the request', () => {
    expect(checkSeveral({ ...entry, managers: 'Luc', dueOn: '2026-04-08' }, managers, today, { deadline: calendarDate('2026-04-07') })).toEqual({ ok: false, faults: { dueOn: 'afterDeadline' } });
  });
});

it('reads what is missing and until when', () => {
  expect(checkSendBack({ amendment: ' Which drives? ', dueOn: '' }, today, null)).toEqual({ ok: true, facts: { amendment: 'Which drives?', dueOn: null } });
  expect(checkSendBack({ amendment: ' ', dueOn: '2026-03-09' }, today, null)).toEqual({ ok: false, faults: { amendment: 'missing', dueOn: 'inPast' } });
  expect(checkSendBack({ amendment: 'x', dueOn: '2026-04-01' }, today, calendarDate('2026-03-31'))).toEqual({ ok: false, faults: { dueOn: 'afterDeadline' } });
});

it.each([['', 'missing'], ['helen', 'notAnAddress'], ['helen@office', 'notAnAddress'], ['a b@region.example', 'notAnAddress']])('refuses %p as the address of a superior: %s', (to, fault) => {
  expect(checkEscalate({ to })).toEqual({ ok: false, faults: { to: fault } });
});

it('reads the address of a superior', () => {
  expect(checkEscalate({ to: ' helen.vanderveen@region.example ' })).toEqual({ ok: true, facts: { to: 'helen.vanderveen@region.example' } });
});

it('hands work to managers alone', () => {
  expect(checkDelegate({ delegate: 'Luc', until: '' }, managers, today)).toEqual({ ok: true, facts: { delegate: luc, until: null } });
  expect(checkDelegate({ delegate: 'Sam', until: '2026-03-01' }, managers, today)).toEqual({ ok: false, faults: { delegate: 'unknownPerson', until: 'inPast' } });
});

describe('an absence', () => {
  const absence = { manager: 'Maya', delegate: 'Luc', fromOn: '2026-03-02', untilOn: '2026-03-20' };
  const faultsOf = (change: Partial<typeof absence>) => {
    const result = checkAbsence({ ...absence, ...change }, managers, today);
    return result.ok ? {} : result.faults;
  };

  it('may have begun, and may be of one day', () => {
    expect(checkAbsence(absence, managers, today)).toEqual({ ok: true, facts: { manager: maya, delegate: luc, fromOn: '2026-03-02', untilOn: '2026-03-20' } });
    expect(faultsOf({ fromOn: today, untilOn: today })).toEqual({});
  });

  it.each([
    [{ delegate: 'Maya' }, { delegate: 'samePerson' }],
    [{ untilOn: '2026-03-09' }, { untilOn: 'inPast' }],
    [{ fromOn: '2026-04-01' }, { untilOn: 'endsBeforeStart' }],
    [{ manager: '', delegate: '', fromOn: '', untilOn: '' }, { manager: 'missing', delegate: 'missing', fromOn: 'missing', untilOn: 'missing' }],
  ])('refuses %p', (change, faults) => {
    expect(faultsOf(change)).toEqual(faults);
  });
});
