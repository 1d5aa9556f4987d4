import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { records } from '../../../../src/systems/records';
import { acceptBox, bringBack, emptyBox, listBox, recallBox, sendBox, unlistBox } from '../../../../src/systems/records/fileRoom/boxSteps';
import { BoxOutcome, FileOutcome } from '../../../../src/systems/records/fileRoom/contract';
import { filesOfBox } from '../../../../src/systems/records/fileRoom/findFiles';
import { chargeOut, returnFile } from '../../../../src/systems/records/fileRoom/loans';
import { nextTransferList } from '../../../../src/systems/records/fileRoom/numbers';
import { find, pack, reportMissing, unpack } from '../../../../src/systems/records/fileRoom/places';
import { Box, PaperFile } from '../../../../src/systems/records/fileRoomLists';
import { resultOf } from '../../../support/resultOf';
import { officeForEachTest } from '../../../support/workingOffice';
import { boxNow, fileNow, newBox, newFile, withScheme } from './room';

jest.setTimeout(60_000);
const office = officeForEachTest({ system: records, keeper: 'recordsCoordinator' });
const dueOn = calendarDate('2026-03-24');

function item(outcome: BoxOutcome): Box;
function item(outcome: FileOutcome): PaperFile;
function item(outcome: BoxOutcome | FileOutcome): Box | PaperFile {
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.item;
}

/** A box with two closed files. */
async function packed(work: Workplace): Promise<Box> {
  await withScheme(work);
  const box = await newBox(work);
  for (const closedOn of [calendarDate('2024-05-01'), calendarDate('2025-06-01')]) item(await pack(work, await newFile(work, { closedOn }), box.number, work.newId()));
  return box;
}

it('a box goes to the storage with everything that belongs to it, and waits for its latest file', async () => {
  const work = office.as('recordsCoordinator');
  const box = await packed(work);
  expect(await nextTransferList(work)).toBe('TL-2026-0001');
  const listed = item(await listBox(work, box, 'TL-2026-0001', 'l'));
  expect(await nextTransferList(work)).toBe('TL-2026-0002');
  // Nothing leaves a box that is on a list.
  const [first, second] = await filesOfBox(work, box.number);
  expect(await chargeOut(work, first, { borrower: office.person('staff'), phone: null, dueOn, outOfTurn: false }, 'x')).toMatchObject({ kind: 'hindered', hindrance: { because: 'boxNotOpen', box: 'B-2026-0001' } });
  expect(await unpack(work, first, 'u')).toMatchObject({ kind: 'hindered', hindrance: { because: 'boxNotOpen' } });
  const accepted = item(await acceptBox(work, listed, 'IM-4711', 'a'));
  const sent = item(await sendBox(work, accepted, 's'));
  expect(sent).toMatchObject({ status: 'offSite', sentOn: '2026-03-10', storageNumber: 'IM-4711', transferList: 'TL-2026-0001' });
  expect(first.eligibleOn !== null && second.eligibleOn !== null && first.eligibleOn < second.eligibleOn).toBe(true);
  expect(sent.dueOn).toBe(second.eligibleOn);
  const back = item(await bringBack(work, item(await recallBox(work, sent, 'r')), 'B-02', 'b'));
  expect(back).toMatchObject({ status: 'open', homeLocation: 'B-02', transferList: null, sentOn: null });
});

it('no box leaves while a file of it is charged out, missing or on its shelf', async () => {
  const work = office.as('recordsCoordinator');
  const box = await packed(work);
  const [first] = await filesOfBox(work, box.number);
  const out = item(await chargeOut(work, first, { borrower: office.person('staff'), phone: null, dueOn, outOfTurn: false }, 'out'));
  const away = { kind: 'hindered', hindrance: { because: 'filesAway', files: [{ number: 'F-2026-0001' }] } };
  expect(await listBox(work, box, 'TL-2026-0001', 'l1')).toMatchObject(away);
  const missing = item(await reportMissing(work, out, null, 'm'));
  expect(missing.box).toBe(box.number);
  expect(await listBox(work, box, 'TL-2026-0001', 'l2')).toMatchObject(away);
  const found = item(await find(work, missing, 'A-01', 'f'));
  expect(await listBox(work, box, 'TL-2026-0001', 'l3')).toMatchObject(away);
  item(await pack(work, found, box.number, 'p'));
  const accepted = item(await acceptBox(work, item(await listBox(work, box, 'TL-2026-0001', 'l4')), null, 'a'));
  // Somebody reports it missing while the box waits for the van.
  item(await reportMissing(work, await fileNow(work, first.number), null, 'm2'));
  expect(await sendBox(work, accepted, 's')).toMatchObject(away);
});

it('an empty box is not listed, and a box with files in it is not emptied', async () => {
  const work = office.as('recordsCoordinator');
  const box = await packed(work);
  const empty = await newBox(work);
  expect(await listBox(work, empty, 'TL-2026-0001', 'l')).toMatchObject({ kind: 'hindered', hindrance: { because: 'boxEmpty' } });
  expect(await emptyBox(work, box, 'e')).toMatchObject({ kind: 'hindered', hindrance: { because: 'boxNotEmpty' } });
  for (const file of await filesOfBox(work, box.number)) item(await unpack(work, file, work.newId()));
  expect(item(await emptyBox(work, box, 'e2'))).toMatchObject({ status: 'disposed' });
  const file = await newFile(work);
  expect(await pack(work, file, box.number, 'p')).toMatchObject({ kind: 'hindered', hindrance: { because: 'boxNotOpen' } });
  expect(await pack(work, file, 'B-2026-0099', 'q')).toMatchObject({ kind: 'hindered', hindrance: { because: 'notThere' } });
});

it('a file that was taken out to be lent comes back to its shelf and still belongs to its box', async () => {
  const work = office.as('recordsCoordinator');
  const box = await packed(work);
  const [first] = await filesOfBox(work, box.number);
  const out = item(await chargeOut(work, first, { borrower: office.person('staff'), phone: null, dueOn, outOfTurn: false }, 'out'));
  expect(item(await returnFile(work, out, 'back'))).toMatchObject({ status: 'inShelf', box: box.number, currentLocation: 'A-01' });
});

it('only the room opens and moves boxes', async () => {
  const work = office.as('recordsCoordinator');
  const listed = item(await listBox(work, await packed(work), 'TL-2026-0001', 'l'));
  const staff = office.as('staff');
  expect(await Promise.all([resultOf(unlistBox(staff, listed, 'a')), resultOf(sendBox(staff, listed, 'b')), resultOf(newBox(staff).then(() => ({ kind: 'done' })))])).toEqual(['refused', 'refused', 'refused']);
  expect((await boxNow(work, listed.number)).status).toBe('listed');
});
