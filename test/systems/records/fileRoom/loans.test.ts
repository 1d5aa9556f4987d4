import fc from 'fast-check';
import { checkChain } from '../../../../src/kernel/activity/chain';
import { entriesOf } from '../../../../src/kernel/activity/entriesOf';
import { subjectOf } from '../../../../src/kernel/activity/record';
import { addDays, calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { records } from '../../../../src/systems/records';
import { findFiles, overdueLoans } from '../../../../src/systems/records/fileRoom/findFiles';
import { chargeOut, LoanFacts, reassign, recall, renew, returnFile } from '../../../../src/systems/records/fileRoom/loans';
import { fileRequestsWaiting, filesToCollect, loansDue, loansOverdue } from '../../../../src/systems/records/fileRoom/myWork';
import { remindAll } from '../../../../src/systems/records/fileRoom/overdue';
import { find, move, pack, reportMissing, unpack } from '../../../../src/systems/records/fileRoom/places';
import { queueOf } from '../../../../src/systems/records/fileRoom/queue';
import { cancelRequest, makeReady, requestFile } from '../../../../src/systems/records/fileRoom/requests';
import { close, reopen } from '../../../../src/systems/records/fileRoom/retentionSteps';
import { PaperFile, paperFiles } from '../../../../src/systems/records/fileRoomLists';
import { recordsActivity } from '../../../../src/systems/records/lists';
import { officeToday } from '../../../support/officeStore';
import { disturbed } from '../../../support/disturbed';
import { resultOf } from '../../../support/resultOf';
import { officeForEachTest } from '../../../support/workingOffice';
import { fileNow, newBox, newFile, placesOf, withScheme } from './room';

jest.setTimeout(120_000);
const office = officeForEachTest({ system: records, keeper: 'recordsCoordinator' });
const room = (): Workplace => office.as('recordsCoordinator');
const dueOn = addDays(officeToday, 14);
const to = (persona: 'staff' | 'otherStaff' | 'manager', outOfTurn = false): LoanFacts => ({ borrower: office.person(persona), phone: '705-555-0100', dueOn, outOfTurn });
const sent = (): string[] => office.mails().map(({ to: [address], subject }) => `${address.split('.')[0]}: ${subject}`);

async function asksFor(persona: 'staff' | 'otherStaff' | 'manager', file: PaperFile) {
  const outcome = await requestFile(office.as(persona), file, null, room().newId());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.item;
}

it('a file goes from request through overdue to return, and on to whoever is next', async () => {
  const work = room();
  await withScheme(work);
  const file = await newFile(work);
  expect(file).toMatchObject({ number: 'F-2026-0001', status: 'inShelf', currentLocation: 'A-01' });
  const first = await asksFor('staff', file);
  await asksFor('otherStaff', file);
  expect(await resultOf(requestFile(office.as('staff'), file, null, 'again'))).toBe('hindered');
  const visitor = await office.as('staff').people.visitor();
  expect((await fileRequestsWaiting.find(work, await work.people.visitor())).map(({ number }) => number)).toEqual(['F-2026-0001', 'F-2026-0001']);

  // Only whoever asked first may have it laid out.
  const [, second] = await queueOf(work, file.number);
  expect(await makeReady(work, second, 'r2')).toMatchObject({ kind: 'hindered', hindrance: { because: 'queue' } });
  expect(await makeReady(work, first, 'r1')).toMatchObject({ kind: 'done', mail: { sent: true } });
  expect((await filesToCollect.find(office.as('staff'), visitor)).map(({ number }) => number)).toEqual(['F-2026-0001']);

  // The other clerk is told that the file is promised.
  expect(await chargeOut(work, file, to('otherStaff'), 'c0')).toMatchObject({ kind: 'hindered', hindrance: { because: 'queue', first: { assignedTo: { name: 'Sam Oduya' } } } });
  const out = await chargeOut(work, file, to('staff'), 'c1');
  expect(out).toMatchObject({ kind: 'done', item: { status: 'chargedOut', currentLocation: 'Sam Oduya', phone: '705-555-0100', dueOn } });
  expect((await queueOf(work, file.number)).map(({ assignedTo }) => assignedTo?.name)).toEqual(['André Lefebvre']);
  expect(await loansDue.find(office.as('staff'), visitor)).toEqual([]);

  office.itBecomes('2026-04-01T14:00:00Z');
  const late = await overdueLoans(work);
  expect(late.map(({ number }) => number)).toEqual(['F-2026-0001']);
  expect((await loansDue.find(office.as('staff'), visitor))[0]).toMatchObject({ number: 'F-2026-0001', dueOn });
  expect((await loansOverdue.find(work, await work.people.visitor()))[0]).toMatchObject({ number: 'F-2026-0001' });
  const turns = { ended: new Map() };
  await remindAll(work, late, 'all', turns);
  await remindAll(work, late, 'all', turns);
  const reminded = await fileNow(work, file.number);
  expect(reminded.reminders).toBe(1);
  expect(await recall(work, reminded, 'recall')).toMatchObject({ kind: 'done', mail: { sent: true } });
  expect(await renew(work, await fileNow(work, file.number), { dueOn: calendarDate('2026-04-20'), outOfTurn: false }, 'renew')).toMatchObject({ kind: 'hindered' });

  const back = await returnFile(work, await fileNow(work, file.number), 'back');
  expect(back).toMatchObject({ kind: 'done', item: { status: 'inShelf', currentLocation: 'A-01', assignedTo: null, dueOn: null, phone: null }, mail: { sent: true } });
  expect((await queueOf(work, file.number))[0]).toMatchObject({ status: 'ready', assignedTo: { name: 'André Lefebvre' }, dueOn: '2026-04-06' });
  expect(sent()).toEqual([
    'sam: File / Dossier F-2026-0001: ready to collect / prêt à être remis',
    'sam: File / Dossier F-2026-0001: charged out to you / prêté à votre nom',
    'sam: File / Dossier F-2026-0001: overdue / en retard',
    'sam: File / Dossier F-2026-0001: please bring it back / à rapporter',
    'andre: File / Dossier F-2026-0001: ready to collect / prêt à être remis',
  ]);
  // Mail is open to more eyes than the list: no title.
  expect(office.mails().some(({ subject, body }) => `${subject}${body}`.includes('Bridge'))).toBe(false);
  const entries = await entriesOf(work, recordsActivity, subjectOf(paperFiles, file.id));
  expect(entries.map(({ title }) => title)).toEqual(['register', 'chargeOut', 'remind', 'recall', 'returnFile']);
  expect(await checkChain(entries)).toEqual([]);
});

it('of two clerks at once one lends the file, the other is told, and nothing is lost', async () => {
  const work = room();
  await withScheme(work);
  const file = await newFile(work);
  const outcomes = await Promise.all([chargeOut(work, file, to('staff'), 'one'), chargeOut(office.as('recordsCoordinator'), file, to('manager'), 'two')]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['conflict', 'done']);
  const done = outcomes.find(outcome => outcome.kind === 'done');
  const now = await fileNow(work, file.number);
  expect(now.assignedTo?.id).toBe(done?.kind === 'done' ? done.item.assignedTo?.id : undefined);
  const conflict = outcomes.find(outcome => outcome.kind === 'conflict');
  expect(conflict).toMatchObject({ theirs: { assignedTo: { id: now.assignedTo?.id } } });
  expect(office.mails()).toHaveLength(1);
});

it('a return that is pressed again, or breaks anywhere on its way, is one return and one notice of the queue', async () => {
  const work = room();
  await withScheme(work);
  let count = 0;
  const scene = async () => {
    const file = await newFile(work);
    await asksFor('otherStaff', file);
    const out = await chargeOut(work, file, to('staff', true), work.newId());
    if (out.kind !== 'done') throw new Error(out.kind);
    const id = `back-${(count += 1)}`;
    return () => returnFile(work, out.item, id);
  };
  for (const fault of ['cutBefore', 'cutAfter'] as const) expect(await disturbed(office, fault, scene)).toBeGreaterThan(5);
  const all = await findFiles(work, { by: 'place', text: 'A-01' });
  expect(all.every(({ status }) => status === 'inShelf')).toBe(true);
  const queues = await Promise.all(all.map(({ number }) => queueOf(work, number)));
  expect(queues.every(([next, ...others]) => next.status === 'ready' && others.length === 0)).toBe(true);
});

it('nobody but the room moves a file, and only whoever asked takes a request back', async () => {
  const work = room();
  await withScheme(work);
  const file = await newFile(work);
  const request = await asksFor('staff', file);
  for (const persona of ['otherStaff', 'manager', 'archivist', 'foiCoordinator', 'owner'] as const) {
    const colleague = office.as(persona);
    const results = await Promise.all([
      resultOf(chargeOut(colleague, file, to('otherStaff', true), 'a')),
      resultOf(move(colleague, file, 'B-01', 'b')),
      resultOf(reportMissing(colleague, file, null, 'c')),
      resultOf(close(colleague, file, officeToday, 'd')),
      resultOf(makeReady(colleague, request, 'f')),
      resultOf(cancelRequest(colleague, request, 'e')),
      resultOf(newFile(colleague).then(() => ({ kind: 'done' }))),
    ]);
    expect([persona, ...results]).toEqual([persona, ...results.map(() => 'refused')]);
  }
  const deleted = await office.fetchAs('recordsCoordinator', `_api/web/lists/getByTitle('PaperFiles')/items(${file.id})`, { method: 'DELETE', headers: { 'If-Match': '*' } });
  expect(deleted.ok).toBe(false);
  expect(await fileNow(work, file.number)).toEqual(file);
  expect(await cancelRequest(office.as('staff'), request, 'mine')).toMatchObject({ kind: 'done', item: { status: 'cancelled' } });
});

it('an address that the directory does not know borrows nothing', async () => {
  const work = room();
  await withScheme(work);
  const file = await newFile(work);
  expect(await chargeOut(work, file, { ...to('staff'), borrower: 'nobody@elsewhere.example' }, 'x')).toMatchObject({ kind: 'hindered', hindrance: { because: 'unknownPerson' } });
  expect(await chargeOut(work, file, { ...to('staff'), borrower: office.person('manager').email }, 'y')).toMatchObject({ kind: 'done', item: { assignedTo: { id: office.person('manager').id } } });
});

it('a file that is closed gets its date, and loses it when it is reopened', async () => {
  const work = room();
  await withScheme(work);
  const file = await newFile(work);
  expect(file.eligibleOn).toBeNull();
  const closed = await close(work, file, calendarDate('2026-03-02'), 'close');
  expect(closed).toMatchObject({ kind: 'done', item: { closedOn: '2026-03-02', schemeVersion: 1, finalDisposition: 'destroy' } });
  if (closed.kind !== 'done') return;
  expect(closed.item.eligibleOn).not.toBeNull();
  const opened = await reopen(work, closed.item, officeToday, 'reopen');
  expect(opened).toMatchObject({ kind: 'done', item: { closedOn: null, eligibleOn: null, reopenings: '[{"closed":"2026-03-02","reopened":"2026-03-10"}]' } });
});

it('is found by part of its title, its series, its place', async () => {
  const work = room();
  await withScheme(work);
  await newFile(work, { title: 'Culvert at Highway 144' });
  await newFile(work, { title: 'Bridge at Mile 12', homeLocation: 'B-02' });
  const numbers = async (by: 'title' | 'series' | 'place', text: string): Promise<string[]> => (await findFiles(office.as('staff'), { by, text })).map(({ number }) => number);
  expect(await numbers('title', 'culvert')).toEqual(['F-2026-0001']);
  expect(await numbers('series', 'psr-enq-10')).toEqual(['F-2026-0002', 'F-2026-0001']);
  expect(await numbers('place', 'B-02')).toEqual(['F-2026-0002']);
});

it('whatever is done with a file, it is in exactly one place', async () => {
  const work = room();
  await withScheme(work);
  const box = await newBox(work);
  const steps = {
    chargeOut: (file: PaperFile, id: string) => chargeOut(work, file, to('staff', true), id),
    reassign: (file: PaperFile, id: string) => reassign(work, file, to('manager', true), id),
    returnFile: (file: PaperFile, id: string) => returnFile(work, file, id),
    reportMissing: (file: PaperFile, id: string) => reportMissing(work, file, 'lent by hand', id),
    find: (file: PaperFile, id: string) => find(work, file, 'A-01', id),
    move: (file: PaperFile, id: string) => move(work, file, 'B-02', id),
    pack: (file: PaperFile, id: string) => pack(work, file, box.number, id),
    unpack: (file: PaperFile, id: string) => unpack(work, file, id),
  };
  const names = Object.keys(steps) as (keyof typeof steps)[];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...names), { minLength: 3, maxLength: 8 }), async sequence => {
      let file = await newFile(work);
      for (const name of sequence) {
        await resultOf(steps[name](file, work.newId()));
        file = await fileNow(work, file.number);
        if (placesOf(file).length !== 1) return false;
      }
      return true;
    }),
    { numRuns: 8 },
  );
});
