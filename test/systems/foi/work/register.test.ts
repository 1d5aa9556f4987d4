import { requestByNumber, requesterOf } from '../../../../src/systems/foi/work/findWork';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { NewFields } from '../../../../src/kernel/lists/defineList';
import { requests } from '../../../../src/systems/foi/lists';
import { clockOf } from '../../../../src/systems/foi/work/dates';
import { ontarioOffice } from '../../../../src/systems/foi/work/officeRules';
import { recordFee } from '../../../../src/systems/foi/work/recordFee';
import { registerRequest } from '../../../../src/systems/foi/work/register';
import { allActivity, allRequests, register, registration, story, today } from './cases';
import { stoppingAt } from '../../../support/stoppingAt';
import { officeForEachTest } from '../../../support/workingOffice';

const office = officeForEachTest();

it('gives a request its number, its dates and its rules', async () => {
  const request = await register(office.as('foiCoordinator'));
  expect(request).toMatchObject({
    number: '2026-0001', status: 'registered', title: 'Bridge inspections', act: 'FIPPA', receivedOn: '2026-03-05', regime: 'ON-FOI-CAL30',
    dueStrict: '2026-04-04', dueOperational: '2026-04-07', dueOn: '2026-04-04', assignedTo: null,
  });
  expect(clockOf(request, ontarioOffice, today).steps.length).toBeGreaterThan(0);
});

it('numbers by the year of receipt', async () => {
  const work = office.as('foiCoordinator');
  const numbers: string[] = [];
  for (const day of ['2026-01-05', '2025-12-30', '2026-02-02', '2025-12-31']) {
    numbers.push((await register(work, { receivedOn: calendarDate(day), feePaidOn: null })).number);
  }
  expect(numbers).toEqual(['2026-0001', '2025-0001', '2026-0002', '2025-0002']);
});

it('goes on after a number that was typed by hand', async () => {
  const work = office.as('foiCoordinator');
  const typed = (number: string): NewFields<typeof requests> => ({
    number, title: 'Typed', wording: 'Typed', act: 'FIPPA', kind: 'general', receivedOn: today, source: 'direct', language: 'en', contentious: false, requesterCategory: 'other', status: 'registered', events: '[]', regime: 'ON-FOI-CAL30',
  });
  await work.lists.add(requests, typed('2026-0041'));
  await work.lists.add(requests, typed('2026-A'));
  expect((await register(work)).number).toBe('2026-0042');
});

it('has no due date until the fee comes', async () => {
  const work = office.as('foiCoordinator');
  const request = await register(work, { feePaidOn: null });
  expect(request).toMatchObject({ dueOn: null, dueStrict: null, dueOperational: null, regime: 'ON-FOI-CAL30' });

  const outcome = await recordFee.run(work, request, { feePaidOn: calendarDate('2026-03-09') }, 'fee');
  expect(outcome).toMatchObject({ kind: 'done', item: { feePaidOn: '2026-03-09', dueStrict: '2026-04-08', dueOn: '2026-04-08' } });
  expect(JSON.parse((await allRequests(work))[0].events)).toEqual([
    { type: 'received', date: '2026-03-05', feePaid: false },
    { type: 'applicationFeePaid', date: '2026-03-09' },
  ]);
});

it('corrects the day of a fee without counting it twice', async () => {
  const work = office.as('foiCoordinator');
  const request = await register(work, { feePaidOn: calendarDate('2026-03-10') });
  const outcome = await recordFee.run(work, request, { feePaidOn: calendarDate('2026-03-05') }, 'fee');
  expect(outcome).toMatchObject({ kind: 'done', item: { events: '[{"type":"received","date":"2026-03-05"}]', dueStrict: '2026-04-04' } });
});

it('shows a fee recorded meanwhile by a colleague and keeps it', async () => {
  const work = office.as('foiCoordinator');
  const request = await register(work, { feePaidOn: null });
  await recordFee.run(work, request, { feePaidOn: calendarDate('2026-03-06') }, 'first');
  const second = await recordFee.run(work, request, { feePaidOn: calendarDate('2026-03-09') }, 'second');
  expect(second).toMatchObject({ kind: 'conflict', theirs: { feePaidOn: '2026-03-06' } });
});

it('keeps who asked in the list of requesters and nowhere else', async () => {
  const work = office.as('foiCoordinator');
  const { number } = await register(work);
  expect(await requesterOf(work, number)).toMatchObject({ title: 'Zelda Quigley', contact: '99 Unseen Lane' });
  expect(JSON.stringify([await allRequests(work), await allActivity(work)])).not.toMatch(/Zelda|Quigley|Unseen/);
});

it('keeps no requester when none was named', async () => {
  const work = office.as('foiCoordinator');
  const { number } = await register(work, { requesterName: '', requesterContact: '' });
  expect(await requesterOf(work, number)).toBeUndefined();
});

it('is done once however often the button is pressed', async () => {
  const work = office.as('foiCoordinator');
  const outcomes = await Promise.all([1, 2, 3].map(() => registerRequest(work, registration, 'one')));
  outcomes.push(await registerRequest(work, registration, 'one'));
  expect(new Set(outcomes.map(outcome => (outcome.kind === 'done' ? outcome.item.id : outcome.kind))).size).toBe(1);
  expect((await allRequests(work)).map(request => request.number)).toEqual(['2026-0001']);
  expect(await story(work)).toEqual(['register FoiRequests:1 1']);
});

it('gives coordinators who register at once a number each', async () => {
  const both = [office.as('foiCoordinator'), office.as('foiCoordinator')];
  const made = await Promise.all([0, 1, 0, 1].map(index => register(both[index])));
  expect(made.map(request => request.number).sort()).toEqual(['2026-0001', '2026-0002', '2026-0003', '2026-0004']);
});

it.each([0, 1, 2])('is completed by a second try after a stop at write %i', async writes => {
  const work = office.as('foiCoordinator');
  await expect(registerRequest(stoppingAt(work, writes), registration, 'one')).rejects.toThrow('stopped');
  const outcome = await registerRequest(work, registration, 'one');
  expect(outcome).toMatchObject({ kind: 'done', item: { number: '2026-0001' } });
  expect(await requestByNumber(work, '2026-0001')).toBeDefined();
  expect(await requesterOf(work, '2026-0001')).toMatchObject({ title: 'Zelda Quigley' });
  expect(await story(work)).toEqual(['register FoiRequests:1 1']);
});
