/** @jest-environment jsdom */
import '../../../../ui/support/browserParts';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { calendarDate } from '../../../../../src/kernel/dates/calendarDate';
import { Language } from '../../../../../src/kernel/text';
import { holds, recordsActivity } from '../../../../../src/systems/records/lists';
import { officeDocuments } from '../../../../../src/systems/records/recordsLibrary';
import { transitoryCode } from '../../../../../src/systems/records/scheme/contract';
import { openRecordCommand } from '../../../../../src/systems/records/ui/classify/commandDialogs';
import { RecordCommand } from '../../../../../src/systems/records/ui/classify/commandState';
import { MemoryLibrary } from '../../classify/memoryLibrary';
import { findings } from '../../../../ui/support/accessible';
import { Colleague } from '../../../../ui/support/office';
import { loaded, put } from '../../../../ui/support/screen';

jest.setTimeout(30_000);
const spills = 'ENV-SPL-10';
const contracts = 'FIN-CON-10';
let library: MemoryLibrary;
let takeAway: (() => void) | undefined;
const onDone = jest.fn();

beforeEach(async () => {
  library = new MemoryLibrary();
  localStorage.clear();
  jest.clearAllMocks();
  await library.series(spills, 'Spill reports', 'Rapports de déversement', 'CY+2y nil DE', 'spill|diesel');
  await library.series(contracts, 'Contracts and agreements', 'Contrats et ententes', 'SO+7y nil DE', 'contract');
  await library.series('HUM-LEA-10', 'Leave and attendance', 'Congés et présences', null, 'vacation');
});
afterEach(() => {
  takeAway?.();
  cleanup();
});

async function open(command: RecordCommand, itemIds: readonly number[], who: Colleague = 'staff', language: Language = 'en'): Promise<void> {
  takeAway?.();
  act(() => {
    takeAway = openRecordCommand(command, { ...library.screen(who, language), listName: 'OfficeDocuments', itemIds, onDone });
  });
  await screen.findByRole('dialog');
  await loaded();
}
const press = async (name: string | RegExp): Promise<void> => userEvent.click(await screen.findByRole('button', { name }));
const fields = (id: number) => library.office.lists.rows(officeDocuments)[id - 1].fields;
const accounts = () => library.office.lists.rows(recordsActivity).map(({ fields: { title, data } }) => [title, JSON.parse(String(data)).data]);

it('files a document by the first suggestion: two clicks, with the reason and the rule beside it', async () => {
  const id = await library.put('Diesel spill Highway 17.docx');
  await open('classify', [id]);
  const [first] = within(await screen.findByRole('list', { name: 'Suggested series' })).getAllByRole('listitem');
  expect(first.textContent).toContain('ENV-SPL-10 Spill reports');
  expect(first.textContent).toMatch(/Words of this series: .*spill/i);
  expect(first.textContent).toContain('Kept for 2 years after the end of the calendar year of the record');
  expect(await findings()).toEqual([]);
  await press('ENV-SPL-10 Spill reports');
  expect(await screen.findByText('Diesel spill Highway 17.docx: filed under ENV-SPL-10 Spill reports')).toBeTruthy();
  expect(fields(id)).toMatchObject({ status: 'filed', seriesCode: spills });
  expect(accounts()).toEqual([['classify', expect.objectContaining({ series: spills, by: 'suggestion1' })]]);
  expect(onDone).not.toHaveBeenCalled();
  await press('Back to the list');
  expect(onDone).toHaveBeenCalledWith(true);
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('learns from what was filed here before, and says so', async () => {
  await library.put('Vacances de Noël équipe A.xlsx', { seriesCode: 'HUM-LEA-10', classifiedOn: calendarDate('2026-03-02'), status: 'filed' });
  await library.put('Vacances de Noël équipe B.xlsx', { seriesCode: 'HUM-LEA-10', classifiedOn: calendarDate('2026-03-02'), status: 'filed' });
  const id = await library.put('Vacances de Noël équipe C.xlsx');
  await open('classify', [id], 'staff', 'fr');
  const [first] = within(await screen.findByRole('list', { name: 'Séries suggérées' })).getAllByRole('listitem');
  expect(first.textContent).toContain('HUM-LEA-10 Congés et présences');
  expect(first.textContent).toMatch(/2 documents semblables ont été classés ici : Vacances de Noël équipe/);
});

it('finds any series of the scheme as one types, in either language', async () => {
  const id = await library.put('xyz.docx');
  await open('classify', [id]);
  await put('Search the whole scheme', 'ententes');
  expect(await screen.findByText('1 series found')).toBeTruthy();
  await userEvent.click(within(screen.getByRole('list', { name: 'Search the whole scheme' })).getByRole('button', { name: 'FIN-CON-10 Contracts and agreements' }));
  await screen.findByText('Done.');
  expect(accounts()).toEqual([['classify', expect.objectContaining({ series: contracts, by: 'search' })]]);
});

it('says what the folder gives before it is overridden, and gives the document back to it', async () => {
  await library.put('Spills', { seriesCode: spills, status: 'filed', datedOn: calendarDate('2026-03-01') });
  const id = await library.put('Spills/contract.docx');
  await open('classify', [id]);
  expect(screen.getByText(/ENV-SPL-10 Spill reports, from the folder "Spills"/)).toBeTruthy();
  expect(screen.getByText('A series chosen here overrides that of the folder "Spills": ENV-SPL-10 Spill reports.')).toBeTruthy();
  await press('FIN-CON-10 Contracts and agreements');
  await screen.findByText('Done.');
  await open('classify', [id]);
  await press('Take the series of the folder again');
  expect(await screen.findByText('contract.docx: has the series of its folder')).toBeTruthy();
  expect(fields(id)).toMatchObject({ seriesCode: null, eligibleOn: null });
});

it('files several, each under its own choice or left as it is, and says by row what became of it', async () => {
  const ids = [await library.put('Diesel spill.docx'), await library.put('Contract 12.docx'), await library.put('xyz.docx'), await library.put('filed.docx', { seriesCode: contracts, status: 'filed', datedOn: calendarDate('2026-03-01') })];
  const gone = await library.put('gone.docx');
  library.remove(gone);
  await open('classify', [...ids, gone]);
  expect(screen.getByText('One of the chosen is not there any more, or not open to you. It is left out.')).toBeTruthy();
  expect((await screen.findByLabelText<HTMLSelectElement>('Series of Diesel spill.docx')).value).toBe(spills);
  expect(screen.getByLabelText<HTMLSelectElement>('Series of Contract 12.docx').value).toBe(contracts);
  expect(screen.getByLabelText<HTMLSelectElement>('Series of filed.docx').value).toBe('');
  expect(await findings()).toEqual([]);
  await userEvent.selectOptions(screen.getByLabelText('Series of xyz.docx'), transitoryCode);
  library.office.lists.change(officeDocuments, ids[1], { seriesCode: spills, lastActionId: 'another' }, library.office.person('otherManager'));
  await press('File 3');
  expect(await screen.findByText('2 of 3 done. The others are listed below.')).toBeTruthy();
  expect(screen.getByText(/^Contract 12.docx: Luc Beaulieu filed it/)).toBeTruthy();
  expect(ids.map(id => fields(id).seriesCode)).toEqual([spills, spills, transitoryCode, contracts]);
  expect(accounts().map(([, data]) => data.by)).toEqual(['suggestion1', 'transitory']);
});

it('puts one series on all of them', async () => {
  const ids = [await library.put('a.docx'), await library.put('b.docx')];
  await open('classify', ids);
  await put('One series for all 2', 'vacation');
  await press('HUM-LEA-10 Leave and attendance');
  await press('File 2');
  expect(await screen.findByText('All 2 done.')).toBeTruthy();
  expect(ids.map(id => fields(id).seriesCode)).toEqual(['HUM-LEA-10', 'HUM-LEA-10']);
});

it('files as transitory by one press, after saying what that means', async () => {
  const id = await library.put('Lunch.docx');
  await open('transitory', [id], 'staff', 'fr');
  expect(screen.getByText(/Un document éphémère n'est utile que pour peu de temps/)).toBeTruthy();
  expect(await findings()).toEqual([]);
  await press('Le classer comme éphémère');
  expect(await screen.findByText('Lunch.docx: classé sous Documents éphémères')).toBeTruthy();
  expect(fields(id)).toMatchObject({ seriesCode: transitoryCode, eligibleOn: '2026-03-11' });
});

it('goes on where a lost connection stopped it, and does nothing twice', async () => {
  const ids = [await library.put('a.docx'), await library.put('b.docx')];
  await open('transitory', ids);
  for (let attempt = 0; attempt < 4; attempt += 1) library.office.lists.mishaps.push({ when: 'before', problem: { kind: 'disconnected' } });
  await press('File 2 as transitory');
  await press('Try again');
  expect(await screen.findByText('All 2 done.')).toBeTruthy();
  expect(library.office.lists.rows(recordsActivity)).toHaveLength(2);
});

it('records a closing, refuses a day that is still to come, and says what does not fit', async () => {
  const own = await library.put('own.docx', { seriesCode: contracts, status: 'filed', datedOn: calendarDate('2026-03-01') });
  const plain = await library.put('plain.docx');
  await open('close', [own, plain]);
  await userEvent.clear(screen.getByLabelText('Day on which it was closed'));
  await put('Day on which it was closed', '2026-03-11');
  await press('Record it');
  expect(await screen.findByRole('link', { name: 'Day on which it was closed is in the future' })).toBeTruthy();
  await userEvent.clear(screen.getByLabelText('Day on which it was closed'));
  await put('Day on which it was closed', '2026-03-09');
  await press('Record it');
  expect(await screen.findByText('own.docx: done')).toBeTruthy();
  expect(screen.getByText(/plain.docx: has no series of its own/)).toBeTruthy();
  expect(fields(own).closedOn).toBe('2026-03-09');
});

it('shows the retention of a document with its reasons, the holds over it, and its history without a title', async () => {
  const id = await library.put('Spill.docx');
  await library.office.work('recordsCoordinator').lists.add(holds, { title: 'Culvert', matter: '2026-0001', reason: 'foi', status: 'placed', placedOn: calendarDate('2026-03-03') });
  await open('classify', [id]);
  await press('ENV-SPL-10 Spill reports');
  await screen.findByText('Done.');
  await open('history', [id], 'recordsCoordinator');
  expect(await screen.findByText('Disposition may happen from January 1, 2029.')).toBeTruthy();
  expect(screen.getByText('Freedom of information request: 2026-0001, Culvert')).toBeTruthy();
  expect(await screen.findByText('Series ENV-SPL-10 Spill reports')).toBeTruthy();
  expect(await findings()).toEqual([]);
  await press('Mark as superseded');
  await press('Record it');
  expect(await screen.findByText('Spill.docx: done')).toBeTruthy();
  expect(fields(id).supersededOn).toBe('2026-03-10');
});

it('shows the dates of the folder where its series comes from there, and records nothing on the document', async () => {
  await library.put('Spills', { seriesCode: spills, status: 'filed', classifiedOn: calendarDate('2026-03-01'), datedOn: calendarDate('2019-03-01') });
  const id = await library.put('Spills/notes.docx');
  await open('history', [id], 'staff', 'fr');
  expect(await screen.findByText(/Il suit la série et les dates du dossier « Spills »/)).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Inscrire ce qui s’est passé' })).toBeNull();
  expect(screen.getByText('1er mars 2019')).toBeTruthy();
});

it('lets the coordinator accept what was changed past these pages', async () => {
  const id = await library.put('Spill.docx');
  await open('classify', [id]);
  await press('ENV-SPL-10 Spill reports');
  await screen.findByText('Done.');
  library.office.lists.change(officeDocuments, id, { datedOn: calendarDate('2018-01-01') }, library.office.person('manager'));
  await open('history', [id]);
  expect(await screen.findByText('Somebody changed this in the list, past these pages')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Accept what was changed in the list' })).toBeNull();
  await open('history', [id], 'recordsCoordinator');
  await press('Accept what was changed in the list');
  await waitFor(() => expect(fields(id).eligibleOn).toBe('2021-01-01'));
});

it('says so where everything that was selected is gone', async () => {
  const id = await library.put('a.docx');
  library.remove(id);
  await open('classify', [id]);
  expect(screen.getByText(/One of the chosen is not there any more/)).toBeTruthy();
  await press('Close');
  expect(onDone).toHaveBeenCalledWith(true);
});
