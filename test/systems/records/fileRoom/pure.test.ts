import fc from 'fast-check';
import { addDays, calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { awayFromBox, boxEligibility } from '../../../../src/systems/records/fileRoom/boxEligibility';
import { readLabelNumbers } from '../../../../src/systems/records/fileRoom/labelNumbers';
import { latenessOf } from '../../../../src/systems/records/fileRoom/overdue';
import { inOrderOfAsking, nextInQueue } from '../../../../src/systems/records/fileRoom/queue';
import { sheetFile } from '../../../../src/systems/records/fileRoom/sheetFile';
import { differencesAt, readOnce, ShelfFacts } from '../../../../src/systems/records/fileRoom/shelfCheck';
import { boxListSheet, transferListSheet } from '../../../../src/systems/records/fileRoom/transferList';
import { checkSettings, settingsEntry } from '../../../../src/systems/records/settings/checkSettings';
import { readSetting, shippedSettings } from '../../../../src/systems/records/settings/recordsSettings';
import { Box, FileRequest, PaperFile } from '../../../../src/systems/records/fileRoomLists';

const file = (number: string, facts: Partial<PaperFile> = {}): PaperFile => ({ id: Number(number.slice(-4)), number, status: 'inShelf', homeLocation: 'A-01', currentLocation: 'A-01', box: null, eligibleOn: null, ...facts }) as PaperFile;
const box = (number: string, facts: Partial<Box> = {}): Box => ({ id: 1, number, title: 'Enquiries', status: 'open', homeLocation: 'A-01', storageNumber: null, ...facts }) as Box;

describe('a box', () => {
  it('waits for its latest file', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map(days => addDays(calendarDate('2020-01-01'), days));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 30 }), days => {
        const found = boxEligibility(days.map((eligibleOn, index) => file(`F-2026-${String(index).padStart(4, '0')}`, { eligibleOn })));
        return found.kind === 'from' && days.every(each => each <= found.on) && days.includes(found.on);
      }),
    );
  });

  it('waits without a day while one of its files has none, and has nothing to wait for when it is empty', () => {
    const undated = file('F-2026-0002');
    expect(boxEligibility([file('F-2026-0001', { eligibleOn: calendarDate('2030-01-01') }), undated])).toEqual({ kind: 'waits', files: [undated] });
    expect(boxEligibility([])).toEqual({ kind: 'empty' });
  });

  it('is whole when everything that belongs to it lies in it', () => {
    const files = [file('F-2026-0001', { status: 'boxed' }), file('F-2026-0002', { status: 'chargedOut' }), file('F-2026-0003', { status: 'missing' }), file('F-2026-0004')];
    expect(awayFromBox(files).map(({ number }) => number)).toEqual(['F-2026-0002', 'F-2026-0003', 'F-2026-0004']);
  });
});

it('a queue is in the order of asking, and whoever is told that it is ready has it first', () => {
  const request = fc.record({ id: fc.integer({ min: 1, max: 1000 }), requestedAt: fc.integer({ min: 10, max: 59 }).map(second => `2026-03-10T15:00:${second}.000Z`) });
  fc.assert(
    fc.property(fc.uniqueArray(request, { selector: ({ id }) => id, maxLength: 20 }), found => {
      const queue = inOrderOfAsking(found as unknown as FileRequest[]);
      return queue.every((each, index) => index === 0 || queue[index - 1].requestedAt < each.requestedAt || (queue[index - 1].requestedAt === each.requestedAt && queue[index - 1].id < each.id));
    }),
  );
  const waiting = [{ id: 1, status: 'waiting' }, { id: 2, status: 'ready' }] as FileRequest[];
  expect(nextInQueue(waiting)?.id).toBe(2);
  expect(nextInQueue([])).toBeUndefined();
});

it.each<[number, number | null, number, boolean]>([
  [6, 0, 0, false],
  [7, 0, 1, true],
  [7, 1, 1, false],
  [13, 1, 1, false],
  [14, 1, 2, true],
  [30, 2, 3, true],
  [400, 3, 3, false],
  [40, null, 3, true],
])('%d days late with %p notices sent calls for %d', (days, reminders, calledFor, isNoticeDue) => {
  const dueOn = calendarDate('2026-03-01');
  expect(latenessOf({ dueOn, reminders }, addDays(dueOn, days), [7, 14, 30])).toEqual({ daysLate: days, calledFor, isNoticeDue });
});

describe('a shelf check', () => {
  const away = { chargedOut: file('F-2026-0005', { status: 'chargedOut', currentLocation: 'Sam Oduya' }), boxed: file('F-2026-0006', { status: 'boxed', currentLocation: 'B-2026-0001', box: 'B-2026-0001' }) };
  const facts: ShelfFacts = {
    place: 'A-01',
    officeCode: 'NRO',
    files: [file('F-2026-0001'), file('F-2026-0002'), away.chargedOut],
    boxes: [box('B-2026-0009')],
    others: new Map<string, PaperFile | Box>([['F-2026-0006', away.boxed], ['F-2026-0007', file('F-2026-0007', { homeLocation: 'C-03', currentLocation: 'C-03' })], ['F-2026-0008', file('F-2026-0008', { status: 'missing', currentLocation: null })], ['B-2026-0010', box('B-2026-0010', { homeLocation: 'C-03' })]]),
  };
  const kinds = (...scanned: string[]): string[] => differencesAt(facts, scanned).map(({ kind, code }) => `${kind} ${code}`);

  it('finds nothing when everything is read that should be there', () => {
    expect(kinds('NRO-F-2026-0001', 'nro-f-2026-0002', 'NRO-B-2026-0009')).toEqual([]);
  });

  it('tells what lacks, what is too much and what is not ours', () => {
    expect(kinds('F-2026-0001', 'NRO-F-2026-0005', 'F-2026-0006', 'F-2026-0007', 'F-2026-0008', 'F-2026-0099', 'B-2026-0010', 'WRO-F-2026-0001', 'milk')).toEqual([
      'missing F-2026-0002', 'boxMissing B-2026-0009',
      'chargedOut F-2026-0005', 'inBox F-2026-0006', 'elsewhere F-2026-0007', 'found F-2026-0008', 'unknown F-2026-0099', 'boxElsewhere B-2026-0010', 'otherOffice WRO-F-2026-0001', 'unreadable milk',
    ]);
  });

  it('counts a label once, however it was read', () => {
    expect(readOnce(['NRO-F-2026-0001', 'f-2026-0001', ']C0NRO-F-2026-0001', 'milk', 'milk'], 'NRO')).toHaveLength(2);
  });
});

describe('a transfer list', () => {
  const files = [file('F-2026-0001', { title: '=SUM(A1)', seriesCode: 'PSR-ENQ-10', volume: 2, datedOn: calendarDate('2019-05-01'), closedOn: calendarDate('2020-12-31'), eligibleOn: calendarDate('2027-01-01') })];
  it('has one bar code for each box, the agency code, and the numbers of list and box', () => {
    const { heads, rows } = transferListSheet('TL-2026-0001', [{ box: box('B-2026-0001'), files }], 'NRO', 'fr');
    expect(heads.slice(0, 4)).toEqual(['Code à barres', "Code de l'organisme", 'Bordereau de transfert', 'Boîte']);
    expect(rows).toEqual([['NRO-B-2026-0001', 'NRO', 'TL-2026-0001', 'B-2026-0001', 'Enquiries', '1', 'PSR-ENQ-10', '2019-05-01 / 2020-12-31', '2027-01-01', '']]);
  });
  it('goes with a list of what lies in each box', () => {
    expect(boxListSheet({ box: box('B-2026-0001'), files }, 'NRO', 'en').rows).toEqual([['NRO-F-2026-0001', 'F-2026-0001', '=SUM(A1)', '2', 'PSR-ENQ-10', '2020-12-31', '2027-01-01']]);
  });
});

it('a sheet is saved as it stands, and nothing in it runs in a spreadsheet', async () => {
  const sheet = { name: 'TL-2026-0001', heads: ['Boîte', 'Contenu'], rows: [['B-2026-0001', '=SUM(A1)']] };
  const csv = await sheetFile(sheet, 'csv');
  expect([csv.name, await csv.content.text()]).toEqual(['TL-2026-0001.csv', "Boîte,Contenu\r\nB-2026-0001,\"'=SUM(A1)\""]);
  const excel = await sheetFile(sheet, 'excel');
  expect(excel.name).toBe('TL-2026-0001.xlsx');
  expect(Buffer.from(await excel.content.arrayBuffer()).subarray(0, 2).toString()).toBe('PK');
});

describe('labels', () => {
  it('are asked for one by one or from and to', () => {
    expect(readLabelNumbers('F-2026-0009 F-2026-0011\nNRO-B-2026-0001\nf-2026-0010', 'NRO')).toEqual({ numbers: ['F-2026-0009', 'F-2026-0010', 'F-2026-0011', 'B-2026-0001'], notRead: [] });
  });
  it('of lines that make no sense are none', () => {
    const lines = 'F-2026-0011 F-2026-0009\nF-2026-0001 B-2026-0002\nWRO-F-2026-0001\nfive';
    expect(readLabelNumbers(lines, 'NRO')).toEqual({ numbers: [], notRead: lines.split('\n') });
  });
});

describe('settings', () => {
  it('come back from the form as they are', () => {
    expect(checkSettings({ ...settingsEntry({ ...shippedSettings, places: ['A-01', 'A-02'] }) })).toEqual({ ok: true, facts: { ...shippedSettings, places: ['A-01', 'A-02'] } });
  });
  it.each([
    ['officeCode', 'N-1', 'notACode'],
    ['officeCode', ' ', 'missing'],
    ['loanDays', '0', 'notDays'],
    ['loanDays', 'two', 'notANumber'],
    ['reminderDays', '7, 7', 'notRising'],
    ['reminderDays', '7, x', 'notDays'],
    ['collectDays', '367', 'notDays'],
    ['places', 'A-01\nA-01', 'twice'],
    ['places', 'x'.repeat(61), 'tooLong'],
  ])('%s can not be %p', (name, typed, fault) => {
    expect(checkSettings({ ...settingsEntry(shippedSettings), [name]: typed })).toEqual({ ok: false, faults: { [name]: fault } });
  });
  it.each(['{', '"n-1"', '-1', 'null'])('that are %s in the list are not taken', content => {
    expect([readSetting('officeCode', content), readSetting('loanDays', content), readSetting('places', content)]).toEqual([undefined, undefined, undefined]);
  });
});
