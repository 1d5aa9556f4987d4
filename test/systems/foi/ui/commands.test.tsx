/** @jest-environment jsdom */
import '../../../ui/support/browserParts';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
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

it('opens the search form for the manager who was asked', async () => {
  const { callOut } = await allocated(office);
  await open('answer', { ...office.screen('manager'), listName: 'FoiCallOuts', itemIds: [callOut.id], onDone });
  expect(screen.getByRole('button', { name: 'Send the answer' })).toBeTruthy();
  expect(await findings()).toEqual([]);
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
