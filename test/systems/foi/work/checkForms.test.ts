import * as fc from 'fast-check';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { Person, PersonId } from '../../../../src/kernel/lists/columns';
import { ClockEvent } from '../../../../src/systems/foi/clock/clockTypes';
import { checkAllocate } from '../../../../src/systems/foi/work/checkAllocate';
import { checkAnswer } from '../../../../src/systems/foi/work/checkAnswer';
import { checkClose } from '../../../../src/systems/foi/work/checkClose';
import { checkFee } from '../../../../src/systems/foi/work/checkFee';
import { checkRegister } from '../../../../src/systems/foi/work/checkRegister';
import { AnswerEntry, CloseEntry, RegisterEntry } from '../../../../src/systems/foi/work/contract';
import { openingEvents, withEvent } from '../../../../src/systems/foi/work/events';
import { emptyLine, TypedLine, writeTypedLines } from '../../../../src/systems/foi/work/typedLines';

const today = calendarDate('2026-03-10');

const registration: RegisterEntry = {
  receivedOn: '2026-03-05', title: ' Bridge inspections ', wording: 'All inspection reports of 2025.', act: 'FIPPA', kind: 'general',
  source: 'direct', corporateNumber: '', programArea: '', series: '', language: 'en', requesterCategory: 'media', feePaidOn: '', requesterName: '', requesterContact: '',
};

describe('registration', () => {
  const faultsOf = (change: Partial<RegisterEntry>) => {
    const checked = checkRegister({ ...registration, ...change }, today);
    return checked.ok ? {} : checked.faults;
  };

  it('turns what was typed into facts', () => {
    expect(checkRegister(registration, today)).toEqual({
      ok: true,
      facts: { ...registration, title: 'Bridge inspections', feePaidOn: null, corporateNumber: null, programArea: null, series: null },
    });
  });

  it('names every fault of the form at once', () => {
    const blank: RegisterEntry = { receivedOn: '', title: ' ', wording: '', act: '', kind: '', source: '', corporateNumber: '', programArea: '', series: '', language: '', requesterCategory: '', feePaidOn: '', requesterName: '', requesterContact: '' };
    expect(checkRegister(blank, today)).toEqual({
      ok: false,
      faults: {
        receivedOn: 'missing', title: 'missing', wording: 'missing', act: 'missing', kind: 'missing', source: 'missing', language: 'missing', requesterCategory: 'missing',
      },
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
  const opening = openingEvents(calendarDate('2026-03-05'), calendarDate('2026-03-05'));
  const decided = withEvent(opening, { type: 'decisionSent', date: calendarDate('2026-03-06') });
  const request = (source: 'direct' | 'corporate', events: readonly ClockEvent[] = opening) => {
    const standing = events === opening ? null : calendarDate('2026-03-06');
    return { receivedOn: calendarDate('2026-03-05'), events: JSON.stringify(events), source, decisionSentOn: standing, outcome: standing && 'partDisclosed' } as const;
  };
  const closed = (entry: Partial<CloseEntry>, of: ReturnType<typeof request>) => checkClose({ outcome: '', decisionSentOn: '', endedOn: '', ...entry }, of, today);

  it.each([
    ['2026-03-04', 'beforeReceipt'], ['0026-03-05', 'beforeReceipt'], ['2026-03-11', 'inFuture'], ['soon', 'notADate'], ['', 'missing'],
  ])('refuses %p as the day of a decision, or of the end without one: %s', (day, fault) => {
    expect(closed({ outcome: 'allDisclosed', decisionSentOn: day }, request('corporate'))).toEqual({ ok: false, faults: { decisionSentOn: fault } });
    expect(closed({ outcome: 'withdrawn', endedOn: day }, request('direct'))).toEqual({ ok: false, faults: { endedOn: fault } });
  });

  it('takes the corporate office\'s decision with its day, which may be that of receipt', () => {
    expect(closed({ outcome: 'noRecords', decisionSentOn: '2026-03-05', endedOn: 'left over' }, request('corporate'))).toEqual({
      ok: true, facts: { outcome: 'noRecords', decisionSentOn: '2026-03-05', endedOn: null },
    });
  });

  it('asks that what this office decides is decided first', () => {
    expect(closed({ outcome: 'allDisclosed', decisionSentOn: '2026-03-09' }, request('direct'))).toEqual({ ok: false, faults: { outcome: 'notDecided' } });
    expect(closed({ outcome: 'abandoned', endedOn: '2026-03-09' }, request('direct'))).toEqual({ ok: true, facts: { outcome: 'abandoned', decisionSentOn: null, endedOn: '2026-03-09' } });
    expect(closed({ outcome: 'transferred', endedOn: '2026-03-09' }, request('direct'))).toEqual({ ok: false, faults: { outcome: 'notAChoice' } });
  });

  it('lets a decision that was sent stand as it is', () => {
    expect(closed({ outcome: 'partDisclosed', decisionSentOn: '2026-03-01', endedOn: 'x' }, request('direct', decided))).toEqual({
      ok: true, facts: { outcome: 'partDisclosed', decisionSentOn: '2026-03-06', endedOn: null },
    });
    expect(closed({ outcome: 'allDisclosed' }, request('corporate', decided))).toEqual({ ok: false, faults: { outcome: 'notAChoice' } });
    expect(closed({ outcome: 'abandoned' }, request('direct', decided)).ok).toBe(true);
  });

  it('lets it stand after a reopening too, and takes the corporate office\'s new one from then on', () => {
    const reopened = withEvent(decided, { type: 'reopened', date: calendarDate('2026-03-09') });
    expect(closed({ outcome: 'partDisclosed' }, request('direct', reopened))).toMatchObject({ ok: true, facts: { decisionSentOn: '2026-03-06' } });
    expect(closed({ outcome: 'partDisclosed', decisionSentOn: '2026-03-06' }, request('corporate', reopened)).ok).toBe(true);
    expect(closed({ outcome: 'allDisclosed', decisionSentOn: '2026-03-08' }, request('corporate', reopened))).toEqual({ ok: false, faults: { decisionSentOn: 'outOfOrder' } });
    expect(closed({ outcome: 'allDisclosed', decisionSentOn: '2026-03-10' }, request('corporate', reopened)).ok).toBe(true);
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
    found: 'nil', nilReason: 'Kept by the municipality.', searchedBy: 'Maya Trembath', searcherPosition: 'Manager', searchedWhere: 'Shared drive', searchTerms: 'bridge', searchMinutes: '45',
    preparationMinutes: '', recordCount: '', pageCount: '', medium: '', location: '', recordLines: '', thirdPartiesNamed: '', destroyedRecords: '', sensitivities: '', otherHolders: '', affirmed: true,
  };
  const faultsOf = (change: Partial<AnswerEntry>) => {
    const checked = checkAnswer({ ...nil, ...change });
    return checked.ok ? {} : checked.faults;
  };

  it('takes a nil answer with its reason', () => {
    expect(checkAnswer(nil)).toEqual({
      ok: true,
      facts: {
        ...nil, searchMinutes: 45, preparationMinutes: null, recordCount: null, pageCount: null, medium: null, location: null, recordLines: null, thirdPartiesNamed: null,
        destroyedRecords: null, sensitivities: null, otherHolders: null,
      },
    });
    expect(faultsOf({ nilReason: ' ' })).toEqual({ nilReason: 'missing' });
  });

  it('asks for the number of records when some were found', () => {
    expect(faultsOf({ found: 'records' })).toEqual({ recordCount: 'missing' });
    expect(faultsOf({ found: 'records', recordCount: '0' })).toEqual({ recordCount: 'missing' });
    expect(checkAnswer({ ...nil, found: 'records', recordCount: '12', pageCount: '40' })).toMatchObject({ ok: true, facts: { recordCount: 12, pageCount: 40, nilReason: null } });
  });

  it('keeps the records as one line each, and names what is wrong with them', () => {
    const lines = (...typed: Partial<TypedLine>[]): string => writeTypedLines(typed.map(line => ({ ...emptyLine, ...line })));
    const withLines = (recordLines: string) => ({ found: 'records', recordCount: '2', recordLines });
    expect(checkAnswer({ ...nil, ...withLines(lines({ description: 'Inspection | report', pages: '12', sections: '17; 21(1)', reason: 'Names a supplier' }, {}, { description: 'Letter' })), medium: 'paper' })).toMatchObject({
      ok: true, facts: { recordLines: '12 | 17, 21(1) | Inspection \\| report | Names a supplier\n |  | Letter | ', medium: 'paper' },
    });
    expect(faultsOf(withLines(lines({ pages: '12' })))).toEqual({ recordLines: 'missing' });
    expect(faultsOf(withLines(lines({ description: 'Letter', pages: 'a dozen' })))).toEqual({ recordLines: 'notANumber' });
    expect(faultsOf(withLines(lines({ description: 'Letter', sections: '17' })))).toEqual({ recordLines: 'missing' });
    expect(faultsOf(withLines(lines({ description: 'x'.repeat(64_000) })))).toEqual({ recordLines: 'tooLong' });
    expect(faultsOf(withLines('not lines'))).toEqual({});
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
    source: fc.string(), corporateNumber: fc.string(), programArea: fc.string(), series: fc.string(), language: fc.string(),
    feePaidOn: fc.string(), requesterName: fc.string(), requesterContact: fc.string(),
  });
  fc.assert(fc.property(texts, entry => {
    const checked = checkRegister(entry, today);
    expect(checked.ok || Object.keys(checked.faults).length > 0).toBe(true);
  }));
});
