import * as fc from 'fast-check';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { Person, PersonId } from '../../../../src/kernel/lists/columns';
import { checkAllocate } from '../../../../src/systems/foi/work/checkAllocate';
import { checkAnswer } from '../../../../src/systems/foi/work/checkAnswer';
import { checkClose } from '../../../../src/systems/foi/work/checkClose';
import { checkFee } from '../../../../src/systems/foi/work/checkFee';
import { checkRegister } from '../../../../src/systems/foi/work/checkRegister';
import { AnswerEntry, RegisterEntry } from '../../../../src/systems/foi/work/contract';

const today = calendarDate('2026-03-10');

const registration: RegisterEntry = {
  receivedOn: '2026-03-05', title: ' Bridge inspections ', wording: 'All inspection reports of 2025.', act: 'FIPPA', kind: 'general',
  requesterCategory: 'media', feePaidOn: '', requesterName: '', requesterContact: '',
};

describe('registration', () => {
  const faultsOf = (change: Partial<RegisterEntry>) => {
    const checked = checkRegister({ ...registration, ...change }, today);
    return checked.ok ? {} : checked.faults;
  };

  it('turns what was typed into facts', () => {
    expect(checkRegister(registration, today)).toEqual({
      ok: true,
      facts: { ...registration, title: 'Bridge inspections', feePaidOn: null },
    });
  });

  it('names every fault of the form at once', () => {
    const blank: RegisterEntry = { receivedOn: '', title: ' ', wording: '', act: '', kind: '', requesterCategory: '', feePaidOn: '', requesterName: '', requesterContact: '' };
    expect(checkRegister(blank, today)).toEqual({
      ok: false,
      faults: { receivedOn: 'missing', title: 'missing', wording: 'missing', act: 'missing', kind: 'missing', requesterCategory: 'missing' },
    });
  });

  it.each([
    ['2026-02-30', 'notADate'], ['05/03/2026', 'notADate'], ['2026-3-5', 'notADate'], ['2026-03-11', 'inFuture'], ['0026-03-05', 'tooLongAgo'],
  ])('refuses %s as a day of receipt: %s', (typed, fault) => {
    expect(faultsOf({ receivedOn: typed })).toEqual({ receivedOn: fault });
    expect(faultsOf({ feePaidOn: typed })).toEqual({ feePaidOn: fault });
  });

  it('knows that the municipal Act is younger', () => {
    expect(faultsOf({ receivedOn: '1990-12-31' })).toEqual({});
    expect(faultsOf({ receivedOn: '1990-12-31', act: 'MFIPPA' })).toEqual({ receivedOn: 'tooLongAgo' });
  });

  it('takes today', () => {
    expect(faultsOf({ receivedOn: today, feePaidOn: today })).toEqual({});
  });

  it('holds texts to what SharePoint can keep', () => {
    expect(faultsOf({ title: 'x'.repeat(255) })).toEqual({});
    expect(faultsOf({ title: 'x'.repeat(256), wording: 'x'.repeat(64_000), requesterName: 'x'.repeat(256) })).toEqual({
      title: 'tooLong', wording: 'tooLong', requesterName: 'tooLong',
    });
  });

  it('refuses values that are not of the lists, whatever they are called', () => {
    expect(faultsOf({ act: 'ATIA', kind: 'toString', requesterCategory: '__proto__' })).toEqual({ act: 'notAChoice', kind: 'notAChoice', requesterCategory: 'notAChoice' });
  });

  it('asks for the name that a requester is kept under when only their address was typed', () => {
    expect(faultsOf({ requesterContact: '12 Main St' })).toEqual({ requesterName: 'missing' });
    expect(faultsOf({ requesterName: 'Ana Ruiz', requesterContact: '12 Main St' })).toEqual({});
  });
});

it('reads the day of the fee', () => {
  expect(checkFee({ feePaidOn: '2026-03-09' }, today)).toEqual({ ok: true, facts: { feePaidOn: '2026-03-09' } });
  expect(checkFee({ feePaidOn: '' }, today)).toEqual({ ok: false, faults: { feePaidOn: 'missing' } });
  expect(checkFee({ feePaidOn: '2026-03-11' }, today)).toEqual({ ok: false, faults: { feePaidOn: 'inFuture' } });
});

describe('closing', () => {
  const request = { receivedOn: calendarDate('2026-03-05') };
  it.each([
    ['2026-03-04', 'beforeReceipt'], ['0026-03-05', 'beforeReceipt'], ['2026-03-11', 'inFuture'], ['soon', 'notADate'], ['', 'missing'],
  ])('refuses %p as the day of the decision: %s', (decisionSentOn, fault) => {
    expect(checkClose({ decisionSentOn, outcome: 'allDisclosed' }, request, today)).toEqual({ ok: false, faults: { decisionSentOn: fault } });
  });

  it('takes the day of receipt itself', () => {
    expect(checkClose({ decisionSentOn: '2026-03-05', outcome: 'withdrawn' }, request, today).ok).toBe(true);
  });
});

describe('allocation', () => {
  const person = (id: number, name: string, email: string): Person => ({ id: id as PersonId, name, email });
  const helene = person(7, 'Hélène Roy', 'helene.roy@region.example');
  const managers = [helene, person(8, 'Ann Lee', 'ann.lee@region.example'), person(9, 'Ann Lee', 'ann.lee2@region.example')];
  const check = (manager: string, dueOn = '') => checkAllocate({ manager, dueOn }, managers, today, { known: [{ name: 'Sam Oduya', email: 'sam.oduya@region.example' }], deadline: calendarDate('2026-04-07') });

  it.each(['Hélène Roy', 'helene roy', ' HELENE  ROY ', 'He\u0301le\u0300ne Roy', 'Helene.Roy@region.example'])('finds a manager as typed: %s', typed => {
    expect(check(typed)).toEqual({ ok: true, facts: { manager: helene, dueOn: null } });
  });

  it('never guesses between two managers of one name', () => {
    expect(check('Ann Lee')).toEqual({ ok: false, faults: { manager: 'severalPersons' } });
    expect(check('ann.lee2@region.example')).toMatchObject({ ok: true, facts: { manager: { id: 9 } } });
  });

  it('tells somebody who is no manager from somebody unknown', () => {
    expect(check('Sam Oduya')).toEqual({ ok: false, faults: { manager: 'notAManager' } });
    expect(check('Nobody')).toEqual({ ok: false, faults: { manager: 'unknownPerson' } });
    expect(check('')).toEqual({ ok: false, faults: { manager: 'missing' } });
    expect(checkAllocate({ manager: 'Sam Oduya', dueOn: '' }, managers, today)).toEqual({ ok: false, faults: { manager: 'unknownPerson' } });
  });

  it.each([['2026-03-09', 'inPast'], ['2026-04-08', 'afterDeadline'], ['2026-02-29', 'notADate']])('refuses %s as the day for the manager: %s', (day, fault) => {
    expect(check('Hélène Roy', day)).toEqual({ ok: false, faults: { dueOn: fault } });
  });

  it('takes a day from today to the due date', () => {
    expect(check('Hélène Roy', '2026-03-10').ok).toBe(true);
    expect(check('Hélène Roy', '2026-04-07').ok).toBe(true);
  });
});

describe('answer', () => {
  const nil: AnswerEntry = {
    found: 'nil', nilReason: 'Kept by the municipality.', searchedBy: 'Maya Trembath', searchedWhere: 'Shared drive', searchTerms: 'bridge', searchMinutes: '45',
    preparationMinutes: '', recordCount: '', pageCount: '', sensitivities: '', otherHolders: '', affirmed: true,
  };
  const faultsOf = (change: Partial<AnswerEntry>) => {
    const checked = checkAnswer({ ...nil, ...change });
    return checked.ok ? {} : checked.faults;
  };

  it('takes a nil answer with its reason', () => {
    expect(checkAnswer(nil)).toEqual({
      ok: true,
      facts: { ...nil, searchMinutes: 45, preparationMinutes: null, recordCount: null, pageCount: null, sensitivities: null, otherHolders: null },
    });
    expect(faultsOf({ nilReason: ' ' })).toEqual({ nilReason: 'missing' });
  });

  it('asks for the number of records when some were found', () => {
    expect(faultsOf({ found: 'records' })).toEqual({ recordCount: 'missing' });
    expect(faultsOf({ found: 'records', recordCount: '0' })).toEqual({ recordCount: 'missing' });
    expect(checkAnswer({ ...nil, found: 'records', recordCount: '12', pageCount: '40' })).toMatchObject({ ok: true, facts: { recordCount: 12, pageCount: 40, nilReason: null } });
  });

  it('leaves alone what belongs to the other kind of answer', () => {
    expect(checkAnswer({ ...nil, recordCount: 'many', pageCount: '-1' })).toMatchObject({ ok: true, facts: { recordCount: null, pageCount: null } });
  });

  it.each([['-5', 'negative'], ['1.5', 'notANumber'], ['ten', 'notANumber'], ['1e3', 'notANumber'], ['9'.repeat(30), 'notANumber'], ['', 'missing']])('refuses %p minutes: %s', (typed, fault) => {
    expect(faultsOf({ searchMinutes: typed })).toEqual({ searchMinutes: fault });
  });

  it('asks that the search be affirmed, and what was found', () => {
    expect(faultsOf({ affirmed: false, found: '' })).toEqual({ affirmed: 'mustAffirm', found: 'missing' });
  });
});

it('gives facts or faults for any text, and throws at none', () => {
  const texts = fc.record({
    receivedOn: fc.string(), title: fc.string(), wording: fc.string(), act: fc.string(), kind: fc.string(), requesterCategory: fc.string(),
    feePaidOn: fc.string(), requesterName: fc.string(), requesterContact: fc.string(),
  });
  fc.assert(fc.property(texts, entry => {
    const checked = checkRegister(entry, today);
    expect(checked.ok || Object.keys(checked.faults).length > 0).toBe(true);
  }));
});
