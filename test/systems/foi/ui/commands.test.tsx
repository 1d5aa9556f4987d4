/** @jest-environment jsdom */
import '../../../ui/support/browserParts';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { callOuts, requests } from '../../../../src/systems/foi/lists';
import { openFoiCommand } from '../../../../src/systems/foi/ui/commandDialogs';
import { findings } from '../../../ui/support/accessible';
import { TestOffice } from '../../../ui/support/office';
import { loaded, put } from '../../../ui/support/screen';
import { allocated, registered } from './foiOffice';

let office: TestOffice;
let takeAway: (() => void) | undefined;
const onDone = jest.fn();

beforeEach(() => {
  office = new TestOffice();
  localStorage.clear();
  jest.clearAllMocks();
});
afterEach(() => takeAway?.());

async function open(...[command, options]: Parameters<typeof openFoiCommand>): Promise<void> {
  act(() => {
    takeAway = openFoiCommand(command, options);
  });
  await loaded();
}

it('allocates the selected request in a panel beside the list', async () => {
  const { id } = await registered(office);
  await open('allocate', { ...office.screen('coordinator'), listName: 'FoiRequests', itemIds: [id], onDone });
  expect(screen.getByRole('dialog', { name: 'Allocate: 2026-0001' })).toBeTruthy();
  await put('Manager', 'Maya Trembath');
  await userEvent.click(screen.getByRole('button', { name: 'Allocate' }));
  expect(await screen.findByText('Maya Trembath is asked, and was told by mail.')).toBeTruthy();
  expect(onDone).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Back to the list' }));
  expect(onDone).toHaveBeenCalledWith('Maya Trembath is asked, and was told by mail.');
  expect(office.lists.rows(callOuts)).toHaveLength(1);
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('says so when the request moved on since the list was read', async () => {
  const { id } = await registered(office);
  office.lists.change(requests, id, { status: 'closed' }, office.person('otherManager'));
  await open('close', { ...office.screen('coordinator'), listName: 'FoiRequests', itemIds: [id], onDone });
  expect(await screen.findByText('Someone else changed this meanwhile.')).toBeTruthy();
});

it('asks what the clock is to wait for, and then opens the form of that step', async () => {
  const { id } = await registered(office);
  await open('stopClock', { ...office.screen('coordinator'), listName: 'FoiRequests', itemIds: [id], onDone });
  expect(screen.getByRole('dialog', { name: 'Stop the clock: 2026-0001' })).toBeTruthy();
  expect(await screen.findByText('What will the clock wait for?')).toBeTruthy();
  // The rules of March 2026 know no access plan.
  expect(screen.queryByRole('button', { name: 'Propose an access plan' })).toBeNull();
  expect(await findings()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Ask for clarification' }));
  const heading = await screen.findByRole('heading', { name: 'Ask for clarification' });
  expect(document.activeElement).toBe(heading);
  expect(await screen.findByLabelText<HTMLInputElement>('Clarification asked on')).toHaveProperty('value', '2026-03-10');
  await userEvent.click(screen.getByRole('button', { name: 'Ask for clarification' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Back to the list' }));
  expect(onDone).toHaveBeenCalledWith(expect.any(String));
  expect(office.lists.rows(requests)[0].fields.events).toContain('"date":"2026-03-10"');
});

it('offers an access plan under the rules that know it', async () => {
  office.today = '2026-07-10';
  const { id } = await registered(office, { receivedOn: calendarDate('2026-07-02'), feePaidOn: calendarDate('2026-07-02') });
  await open('stopClock', { ...office.screen('coordinator', 'fr'), listName: 'FoiRequests', itemIds: [id], onDone });
  expect(await screen.findByRole('button', { name: "Proposer un plan d'accès" })).toBeTruthy();
});

it('opens the form of an extension', async () => {
  const { id } = await registered(office);
  await open('extend', { ...office.screen('coordinator'), listName: 'FoiRequests', itemIds: [id], onDone });
  expect(screen.getByRole('dialog', { name: 'Extend the time: 2026-0001' })).toBeTruthy();
  expect(await screen.findByLabelText('Days added')).toBeTruthy();
});

it('opens the search form for the manager who was asked', async () => {
  const { callOut } = await allocated(office);
  await open('answer', { ...office.screen('manager'), listName: 'FoiCallOuts', itemIds: [callOut.id], onDone });
  expect(screen.getByRole('button', { name: 'Send the answer' })).toBeTruthy();
  expect(await findings()).toEqual([]);
});

it('allocates several requests to one manager and tells what became of each', async () => {
  const ids = [(await registered(office)).id, (await allocated(office)).request.id];
  await open('allocate', { ...office.screen('coordinator'), listName: 'FoiRequests', itemIds: ids, onDone });
  await screen.findByText('2026-0001, Culvert on Road 17');
  await put('Manager', 'Maya Trembath');
  await userEvent.click(screen.getByRole('button', { name: 'Allocate 2 requests' }));
  expect(await screen.findByText('1 of 2 done. The others are listed above.')).toBeTruthy();
  expect(screen.getByText(/2026-0002, .*had an open call-out already/)).toBeTruthy();
  expect(await findings()).toEqual([]);
  expect(office.lists.rows(callOuts)).toHaveLength(2);
});

it('reminds of the call-outs of the selected requests, and of one call-out by itself', async () => {
  const first = await allocated(office);
  const second = await allocated(office);
  await open('remind', { ...office.screen('coordinator'), listName: 'FoiRequests', itemIds: [first.request.id, second.request.id], onDone });
  office.mails.length = 0;
  await userEvent.click(await screen.findByRole('button', { name: 'Remind about 2 call-outs' }));
  expect(await screen.findByText('All 2 done.')).toBeTruthy();
  expect(office.mails).toHaveLength(2);
  takeAway?.();

  await open('remind', { ...office.screen('coordinator'), listName: 'FoiCallOuts', itemIds: [first.callOut.id], onDone });
  await userEvent.click(await screen.findByRole('button', { name: 'Remind' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Back to the list' }));
  expect(office.lists.rows(callOuts).map(row => row.fields.reminders)).toEqual([2, 1]);
  expect(onDone).toHaveBeenCalledWith(expect.any(String));
});

it('reads the list anew when a panel for several is shut by its cross', async () => {
  const ids = [(await registered(office)).id, (await registered(office)).id];
  await open('allocate', { ...office.screen('coordinator'), listName: 'FoiRequests', itemIds: ids, onDone });
  await userEvent.click(within(screen.getByRole('dialog', { name: 'Allocate' })).getByRole('button', { name: 'Close' }));
  expect(onDone).toHaveBeenCalledWith('Allocate');
});

it('opens what is missing of an answer, and says so when it was not answered yet', async () => {
  const { callOut } = await allocated(office);
  await open('sendBack', { ...office.screen('coordinator'), listName: 'FoiCallOuts', itemIds: [callOut.id], onDone });
  expect(await screen.findByText('Someone else changed this meanwhile.')).toBeTruthy();
  takeAway?.();
  office.lists.change(callOuts, callOut.id, { status: 'answered', answeredOn: calendarDate('2026-03-09') }, office.person('manager'));
  await open('sendBack', { ...office.screen('coordinator'), listName: 'FoiCallOuts', itemIds: [callOut.id], onDone });
  expect(await screen.findByLabelText('What is missing')).toBeTruthy();
});

it('goes to the page of a request', async () => {
  const { id } = await registered(office);
  const goTo = jest.fn();
  await open('open', { ...office.screen('coordinator'), listName: 'FoiRequests', itemIds: [id], onDone, goTo });
  await waitFor(() => expect(goTo).toHaveBeenCalledWith('/sites/region/SitePages/FOI.aspx?request=2026-0001'));
});

it('closes without saving and says so to the list', async () => {
  const { id } = await registered(office);
  await open('allocate', { ...office.screen('coordinator'), listName: 'FoiRequests', itemIds: [id], onDone });
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close' }));
  expect(onDone).toHaveBeenCalledWith(undefined);
  expect(screen.queryByRole('dialog')).toBeNull();
});
