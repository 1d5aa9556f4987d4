/** @jest-environment jsdom */
import '../../../ui/support/browserParts';
import * as React from 'react';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { Language } from '../../../../src/kernel/text';
import { listBox } from '../../../../src/systems/records/fileRoom/boxSteps';
import { pack } from '../../../../src/systems/records/fileRoom/places';
import { chargeOut } from '../../../../src/systems/records/fileRoom/loans';
import { requestFile } from '../../../../src/systems/records/fileRoom/requests';
import { startCheck } from '../../../../src/systems/records/fileRoom/shelfSteps';
import { fileRequests, paperFiles, shelfChecks } from '../../../../src/systems/records/fileRoomLists';
import { FileRoom } from '../../../../src/systems/records/ui/fileRoom/FileRoom';
import { decode128 } from '../fileRoom/decode128';
import { newBox, newFile, withScheme } from '../fileRoom/room';
import { findings } from '../../../ui/support/accessible';
import { Colleague, TestOffice } from '../../../ui/support/office';
import { loaded, put } from '../../../ui/support/screen';

let office: TestOffice;
const at = (search: string): void => window.history.replaceState(null, '', `/sites/region/SitePages/FileRoom.aspx${search}`);
const room = () => office.work('recordsCoordinator');

beforeEach(async () => {
  office = new TestOffice();
  localStorage.clear();
  at('');
  await withScheme(room());
});

async function open(who: Colleague, language?: Language): Promise<void> {
  render(<FileRoom {...office.screen(who, language)} />);
  await loaded();
}
const scanBox = (): HTMLElement => screen.getByLabelText('Scan or type a bar code');
const lend = (file: Awaited<ReturnType<typeof newFile>>, dueOn = calendarDate('2026-03-24')) => chargeOut(room(), file, { borrower: office.person('staff'), phone: '705-555-0100', dueOn, outOfTurn: false }, `out-${file.number}`);

it('opens what is scanned, tells whose it is when it is not ours, and is ready for the next scan', async () => {
  const file = await newFile(room());
  await open('recordsCoordinator');
  expect(document.activeElement).toBe(scanBox());
  await userEvent.keyboard('WRO-F-2026-0001{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('F-2026-0001 of another office (WRO)');
  await userEvent.keyboard('NRO-F-2026-0404{Enter}');
  expect(await screen.findByText(/There is no file F-2026-0404/)).toBeTruthy();
  await userEvent.keyboard('milk{Enter}');
  expect(await screen.findByText(/"milk" is no bar code/)).toBeTruthy();
  await userEvent.keyboard('nro-f-2026-0001{Enter}');
  expect(await screen.findByRole('heading', { name: `${file.number} · ${file.title}` })).toBeTruthy();
  expect(window.location.search).toBe('?file=F-2026-0001');
  expect(document.activeElement).toBe(scanBox());
  expect(await findings()).toEqual([]);
});

it('a scan while a button has the focus presses nothing: it lands in the scan box', async () => {
  const [file, other] = [await newFile(room()), await newFile(room())];
  await lend(file);
  at(`?file=${file.number}`);
  await open('recordsCoordinator');
  screen.getByRole('button', { name: 'Return' }).focus();
  await userEvent.keyboard(`NRO-${other.number}{Enter}`);
  expect(await screen.findByRole('heading', { name: `${other.number} · ${other.title}` })).toBeTruthy();
  expect(office.lists.rows(paperFiles)[0].fields.status).toBe('chargedOut');
});

it('a colleague asks for a file, sees their turn, and takes it back', async () => {
  const file = await newFile(room());
  await requestFile(office.work('otherStaff'), file, null, 'first');
  at(`?file=${file.number}`);
  await open('staff');
  expect(screen.queryByLabelText('Scan or type a bar code')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Request the file' }));
  const panel = within(await screen.findByRole('dialog'));
  await userEvent.click(panel.getByRole('button', { name: 'Request the file' }));
  expect(await screen.findByText(/You stand in the queue for F-2026-0001/)).toBeTruthy();
  expect(await findings()).toEqual([]);
  await userEvent.click(screen.getByRole('link', { name: 'Back to the file room' }));
  expect(await screen.findByText(/1 before you/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel the request' }));
  expect(screen.getByText('Sam Oduya will no longer wait for F-2026-0001, and loses the turn.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel the request' }));
  expect(await screen.findByText('You wait for no file.')).toBeTruthy();
  expect(office.lists.rows(fileRequests).map(({ fields }) => fields.status)).toEqual(['waiting', 'cancelled']);
});

it('the room lays a file out and hands it over to whoever asked first, in French', async () => {
  const file = await newFile(room());
  await requestFile(office.work('staff'), file, 'Appel', 'first');
  at('?view=queue');
  await open('recordsCoordinator', 'fr');
  expect(await findings()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Prêt à être remis' }));
  await waitFor(() => expect(office.lists.rows(fileRequests)[0].fields.status).toBe('ready'));
  await userEvent.click(screen.getByRole('link', { name: file.number }));
  expect(await screen.findByText('Il attend Sam Oduya.')).toBeTruthy();
  await userEvent.click(await screen.findByRole('button', { name: 'Prêter' }));
  const panel = within(await screen.findByRole('dialog'));
  await loaded();
  expect(panel.getByLabelText<HTMLInputElement>('Emprunteur').value).toBe(office.person('staff').email);
  await put(/^Téléphone/, '705-555-0100');
  await userEvent.click(panel.getByRole('button', { name: 'Prêter' }));
  expect(await screen.findByText('Prêter : F-2026-0001. Enregistré.')).toBeTruthy();
  expect(office.lists.rows(paperFiles)[0].fields).toMatchObject({ status: 'chargedOut', phone: '705-555-0100', dueOn: '2026-03-24' });
  expect(await findings()).toEqual([]);
});

it('whoever is passed over has to be passed over knowingly', async () => {
  const file = await newFile(room());
  await requestFile(office.work('staff'), file, null, 'first');
  at(`?file=${file.number}`);
  await open('recordsCoordinator');
  await userEvent.click(screen.getByRole('button', { name: 'Charge out' }));
  const panel = within(await screen.findByRole('dialog'));
  await loaded();
  await userEvent.clear(panel.getByLabelText('Borrower'));
  await put('Borrower', 'Maya Trembath');
  await userEvent.click(panel.getByRole('button', { name: 'Charge out' }));
  expect(await screen.findByText(/Sam Oduya asked for this file first/)).toBeTruthy();
  expect(office.lists.rows(paperFiles)[0].fields.status).toBe('inShelf');
  await userEvent.click(panel.getByLabelText('Hand it over although somebody else asked first'));
  await userEvent.click(panel.getByRole('button', { name: 'Charge out' }));
  await waitFor(() => expect(office.lists.rows(paperFiles)[0].fields.status).toBe('chargedOut'));
});

it('of two clerks the second is shown what the first did, and keeps what was typed', async () => {
  const file = await newFile(room());
  at(`?file=${file.number}`);
  await open('recordsCoordinator');
  await userEvent.click(screen.getByRole('button', { name: 'Charge out' }));
  const panel = within(await screen.findByRole('dialog'));
  await loaded();
  await put('Borrower', 'Maya Trembath');
  await put(/^Telephone/, '705-555-0199');
  await lend(file);
  await userEvent.click(panel.getByRole('button', { name: 'Charge out' }));
  expect(await screen.findByText('Someone else changed this meanwhile')).toBeTruthy();
  const borrower = within(panel.getByRole('table')).getByRole('row', { name: /Assigned to/ });
  expect(borrower.textContent).toContain('Maya TrembathSam Oduya');
  expect(screen.getByText(/Your change no longer fits/)).toBeTruthy();
  expect(panel.getByLabelText<HTMLInputElement>(/^Telephone/).value).toBe('705-555-0199');
  expect(office.lists.rows(paperFiles)[0].fields.assignedTo).toMatchObject({ name: 'Sam Oduya' });
});

it('a transfer list is printed with a bar code for each box', async () => {
  const box = await newBox(room());
  await pack(room(), await newFile(room(), { closedOn: calendarDate('2024-05-01') }), box.number, 'p');
  await listBox(room(), box, 'TL-2026-0001', 'l');
  at('?list=TL-2026-0001');
  await open('recordsCoordinator', 'fr');
  const row = within(screen.getByRole('table', { name: 'Boîtes du bordereau' })).getAllByRole('row')[1];
  expect(within(row).getByRole('img', { name: 'Code à barres NRO-B-2026-0001' })).toBeTruthy();
  expect(row.textContent).toContain("Code de l'organisme : NRO");
  expect(screen.getByRole('button', { name: 'Enregistrer en Excel' })).toBeTruthy();
  expect(await findings()).toEqual([]);
});

it('overdue notices go out once, each to its own person, and what is not due stays', async () => {
  const [late, soon] = [await newFile(room()), await newFile(room())];
  await lend(late, calendarDate('2026-03-11'));
  await lend(soon, calendarDate('2026-03-17'));
  office.today = '2026-03-20';
  office.mails.length = 0;
  at('?view=overdue');
  await open('recordsCoordinator');
  const rows = within(screen.getByRole('table', { name: 'Overdue files, the longest first' })).getAllByRole('row').slice(1);
  expect(rows.map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/F-2026-0001.*705-555-0100.*9 days overdue.*A notice is due/s), expect.stringMatching(/F-2026-0002.*3 days overdue.*No notice is due/s)]);
  await userEvent.click(screen.getByRole('button', { name: 'Send the notice that is due' }));
  expect(await screen.findByText('1 notice was sent.')).toBeTruthy();
  expect(office.mails.map(({ to }) => to)).toEqual([[office.person('staff').email]]);
  await waitFor(() => expect(screen.queryByRole('button', { name: /Send the/ })).toBeNull());
  expect(await findings()).toEqual([]);
});

it('a shelf is read, a label twice counts once, and what differs is put right on the spot', async () => {
  const [here, lent] = [await newFile(room()), await newFile(room())];
  await lend(lent);
  const begun = await startCheck(room(), 'A-01', 'begin');
  at(`?check=${begun.kind === 'done' ? begun.item.id : ''}`);
  await open('recordsCoordinator');
  await userEvent.keyboard(`NRO-${here.number}{Enter}nro-${here.number}{Enter}`);
  expect(screen.getByText(`nro-${here.number} was read before.`)).toBeTruthy();
  await userEvent.keyboard(`NRO-${lent.number}{Enter}`);
  expect(await screen.findByText('2 read, 1 should be here')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Compare with the lists' }));
  const row = (await screen.findAllByRole('row')).find(each => each.textContent?.includes(lent.number));
  expect(row?.textContent).toContain('Here, and charged out: charged out to Sam Oduya');
  expect(await findings()).toEqual([]);
  await userEvent.click(within(row as HTMLElement).getByRole('button', { name: 'Return' }));
  await waitFor(() => expect(office.lists.rows(paperFiles)[1].fields.status).toBe('inShelf'));
  expect(await screen.findByText('Everything is where it should be')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Finish the check' }));
  expect(await screen.findByText('The check of A-01 is finished.')).toBeTruthy();
  expect(office.lists.rows(shelfChecks)[0].fields).toMatchObject({ status: 'closed', differences: '[]' });
});

it('labels carry a bar code that a decoder reads, on sheets that can be begun anywhere', async () => {
  at('?view=labels');
  await open('recordsCoordinator');
  await put('Numbers', 'F-2026-0001 F-2026-0003\nB-2026-0001\nfive');
  await userEvent.selectOptions(screen.getByLabelText('Labels already taken from the first sheet'), '2');
  await userEvent.click(screen.getByRole('button', { name: 'Show the labels' }));
  expect(screen.getByRole('alert').textContent).toContain('Not read: five');
  expect(document.querySelectorAll('.ri-sheetLabel')).toHaveLength(6);
  const codes = screen.getAllByRole('img').map(symbol => {
    const bars = Array.from(symbol.querySelectorAll('rect[x]'), bar => ({ at: Number(bar.getAttribute('x')) - 10, width: Number(bar.getAttribute('width')) }));
    const last = bars[bars.length - 1];
    return decode128({ bars, width: last.at + last.width });
  });
  expect(codes).toEqual(['NRO-F-2026-0001', 'NRO-F-2026-0002', 'NRO-F-2026-0003', 'NRO-B-2026-0001']);
  await waitFor(() => expect(document.querySelectorAll('.ri-sheetLabel path')).toHaveLength(4));
  expect(await findings()).toEqual([]);
});

it('a box says what it waits for, takes no list while it is empty, and goes on one when it is whole', async () => {
  const box = await newBox(room());
  at(`?box=${box.number}`);
  await open('recordsCoordinator');
  await userEvent.click(screen.getByRole('button', { name: 'Put on a transfer list' }));
  const panel = within(await screen.findByRole('dialog'));
  await loaded();
  await userEvent.click(panel.getByRole('button', { name: 'Put on a transfer list' }));
  expect(await screen.findByText('The box is empty. Put files into it first.')).toBeTruthy();
  expect(await findings()).toEqual([]);
});

it('settings name what is wrong, and count at once', async () => {
  at('?view=settings');
  await open('owner');
  await userEvent.clear(screen.getByLabelText('Days of a loan'));
  await put('Days of a loan', '0');
  await userEvent.click(screen.getByRole('button', { name: 'Save the settings' }));
  expect(screen.getByRole('alert').textContent).toContain('Days of a loan: enter whole days from 1 to 366.');
  await userEvent.clear(screen.getByLabelText('Days of a loan'));
  await put('Days of a loan', '21');
  await put(/^Places of the room/, 'A-01\nA-02');
  await userEvent.click(screen.getByRole('button', { name: 'Save the settings' }));
  expect(await screen.findByText('The settings are saved.')).toBeTruthy();
  expect(await findings()).toEqual([]);
});

it('a file is registered under a series in force and gets the next number', async () => {
  at('?view=register');
  await open('recordsCoordinator');
  await put('Title', 'Culvert');
  await put('Record series', 'psr-xxx');
  await put('Home location', 'A-01');
  await userEvent.click(screen.getByRole('button', { name: 'Register a file' }));
  expect(screen.getAllByRole('alert')[0].textContent).toContain('Record series: this is no series in force.');
  await userEvent.clear(screen.getByLabelText('Record series'));
  await put('Record series', 'psr-enq-10');
  expect(screen.getByText('Enquiries')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Register a file' }));
  expect(await screen.findByText(/F-2026-0001 is registered/)).toBeTruthy();
  expect(office.lists.rows(paperFiles)[0].fields).toMatchObject({ title: 'Culvert', seriesCode: 'PSR-ENQ-10', classifiedOn: '2026-03-10', currentLocation: 'A-01' });
});
