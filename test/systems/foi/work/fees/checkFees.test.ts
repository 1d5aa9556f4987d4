import { calendarDate } from '../../../../../src/kernel/dates/calendarDate';
import { Fee } from '../../../../../src/systems/foi/caseLists';
import { ClockEvent } from '../../../../../src/systems/foi/clock/clockTypes';
import { explainClock } from '../../../../../src/systems/foi/clock/explainClock';
import { CallOut, FoiRequest } from '../../../../../src/systems/foi/lists';
import { checkDeposit, checkEstimate, checkWaiver } from '../../../../../src/systems/foi/work/fees/checkFees';
import { searchedSoFar } from '../../../../../src/systems/foi/work/fees/currentFee';
import { clockOf } from '../../../../../src/systems/foi/work/dates';
import { ontarioOffice } from '../../../../../src/systems/foi/work/officeRules';
import { EstimateEntry } from '../../../../../src/systems/foi/work/fees/facts';

const day = calendarDate;
const today = day('2026-03-10');
function requestWith(kind: FoiRequest['kind'] = 'general', ...events: readonly ClockEvent[]): FoiRequest {
  const all: readonly ClockEvent[] = [{ type: 'received', date: day('2026-03-02') }, ...events];
  return { act: 'FIPPA', kind, receivedOn: day('2026-03-02'), events: JSON.stringify(all) } as unknown as FoiRequest;
}
const estimated = (date: string, amount: number): ClockEvent => ({ type: 'feeEstimateSent', date: day(date), amount, depositRequested: true });
const fee = { id: 1, status: 'sent', sentOn: day('2026-03-05'), total: 200, deposit: 100 } as unknown as Fee;
const entry: EstimateEntry = { sentOn: '2026-03-06', searchMinutes: '195', preparationMinutes: '120', programmingMinutes: '', pages: '120', discs: '1', external: '', asksDeposit: true };

describe('an estimate', () => {
  it('is computed from its lines, with half of it as the deposit', () => {
    // The golden case P2.
    expect(checkEstimate(entry, requestWith(), today)).toMatchObject({ ok: true, facts: { sentOn: '2026-03-06', deposit: 95.75, fees: { total: 191.5, search: 97.5 }, input: { kind: 'general', external: 0 } } });
    expect(checkEstimate({ ...entry, asksDeposit: false }, requestWith(), today)).toMatchObject({ facts: { deposit: 0 } });
    expect(checkEstimate({ ...entry, searchMinutes: '', preparationMinutes: '' }, requestWith(), today)).toMatchObject({ facts: { deposit: 0, fees: { total: 34 } } });
  });

  it("of one's own personal information charges neither search nor preparation, whatever stands in their fields", () => {
    expect(checkEstimate({ ...entry, searchMinutes: 'abc' }, requestWith('personal'), today)).toMatchObject({ ok: true, facts: { input: { searchMinutes: 0, preparationMinutes: 0 }, fees: { total: 34 } } });
  });

  it.each([
    [{ external: '12.50' }, 12.5],
    [{ external: '1 234,05 $' }, 1234.05],
    [{ external: '$7' }, 7],
  ])('reads %j', (change, external) => {
    expect(checkEstimate({ ...entry, ...change }, requestWith(), today)).toMatchObject({ facts: { fees: { external } } });
  });

  it.each([
    [{ external: '12.505' }, { external: 'notAnAmount' }],
    [{ external: '-3' }, { external: 'notAnAmount' }],
    [{ pages: '1.5' }, { pages: 'notANumber' }],
    [{ searchMinutes: '-15' }, { searchMinutes: 'negative' }],
    [{ sentOn: '2026-03-01' }, { sentOn: 'beforeReceipt' }],
    [{ searchMinutes: '14', preparationMinutes: '0', pages: '', discs: '' }, { pages: 'missing' }],
  ])('with %j has the faults %j', (change, faults) => {
    expect(checkEstimate({ ...entry, ...change }, requestWith(), today)).toEqual({ ok: false, faults });
  });

  it('comes on or after the estimate before it', () => {
    expect(checkEstimate({ ...entry, sentOn: '2026-03-04' }, requestWith('general', estimated('2026-03-05', 200)), today)).toEqual({ ok: false, faults: { sentOn: 'outOfOrder' } });
  });
});

it('a deposit is recorded where one is waited for, and not before its estimate', () => {
  const waiting = requestWith('general', estimated('2026-03-05', 200));
  const read = (depositPaidOn: string, request = waiting) => checkDeposit({ depositPaidOn }, request, fee, today);
  expect(read('2026-03-09')).toMatchObject({ ok: true, facts: { depositPaidOn: '2026-03-09', fee: { id: 1 } } });
  expect(read('2026-03-04')).toEqual({ ok: false, faults: { depositPaidOn: 'outOfOrder' } });
  expect(read('2026-03-09', requestWith())).toEqual({ ok: false, faults: { depositPaidOn: 'outOfOrder' } });
  expect(read('2026-03-09', requestWith('general', estimated('2026-03-05', 99)))).toMatchObject({ ok: false });
  expect(read('2026-03-10', requestWith('general', estimated('2026-03-05', 200), { type: 'depositPaid', date: day('2026-03-09') }))).toMatchObject({ ok: false });
});

it('a waiver needs a reason of the Act; its remarks stand with the estimate', () => {
  const waiver = { waivedOn: '2026-03-09', waiverReason: 'hardship', waiverNote: 'A student.' };
  expect(checkWaiver(waiver, requestWith(), fee, today)).toMatchObject({ facts: { waiverNote: 'A student.', fee: { id: 1 } } });
  expect(checkWaiver(waiver, requestWith(), undefined, today)).toMatchObject({ facts: { waiverNote: null, fee: null } });
  expect(checkWaiver({ ...waiver, waiverReason: '', waivedOn: '2026-03-04' }, requestWith(), fee, today)).toEqual({ ok: false, faults: { waiverReason: 'missing', waivedOn: 'outOfOrder' } });
});

it('adds up what the answered call-outs found', () => {
  const callOuts = [{ status: 'answered', searchMinutes: 45, preparationMinutes: null, pageCount: 12 }, { status: 'answered', searchMinutes: 30, preparationMinutes: 15, pageCount: null }, { status: 'asked', searchMinutes: 999 }] as unknown as readonly CallOut[];
  expect(searchedSoFar(callOuts)).toEqual({ searchMinutes: 75, preparationMinutes: 15, pages: 12 });
});

it('a waiver is told as a waiver by the explanation of the date', () => {
  const { steps } = clockOf(requestWith('general', estimated('2026-03-05', 200), { type: 'feeEstimateSent', date: day('2026-03-09'), amount: 0, depositRequested: false }), ontarioOffice, today);
  const said = (language: 'en' | 'fr'): string => explainClock(steps, language).join(' ');
  expect(said('en')).toContain('The fees were waived on March 9, 2026: no deposit is waited for.');
  expect(said('fr')).toContain("Il a été renoncé aux droits le 9 mars 2026 : aucun acompte n'est attendu.");
});
