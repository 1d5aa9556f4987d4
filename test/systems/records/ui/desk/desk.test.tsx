/** @jest-environment jsdom */
import '../../../../ui/support/browserParts';
import * as React from 'react';
import { QueryClient } from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { calendarDate } from '../../../../../src/kernel/dates/calendarDate';
import { Repository } from '../../../../../src/kernel/ports/repository';
import { batches, disposedRecords } from '../../../../../src/systems/records/dispositionLists';
import { registerFile } from '../../../../../src/systems/records/fileRoom/register';
import { holds } from '../../../../../src/systems/records/lists';
import { batchesForMe } from '../../../../../src/systems/records/myWork';
import { SchemeCode } from '../../../../../src/systems/records/scheme/contract';
import { schemeEntries } from '../../../../../src/systems/records/schemeList';
import { RecordsDesk } from '../../../../../src/systems/records/ui/desk/RecordsDesk';
import { findings } from '../../../../ui/support/accessible';
import { Colleague, TestOffice } from '../../../../ui/support/office';
import { loaded, put } from '../../../../ui/support/screen';

jest.setTimeout(30_000);
let office: TestOffice;
let page: QueryClient | undefined;

const nothing = async () => ({ items: [] });
/** An office without documents: its records are paper. */
const noDocuments = { find: nothing, all: nothing, within: async () => [] } as unknown as Repository;

beforeEach(async () => {
  office = new TestOffice();
  localStorage.clear();
  window.history.replaceState(null, '', '/sites/region/SitePages/Records.aspx');
  const work = office.work('recordsCoordinator');
  await work.lists.add(schemeEntries, { title: 'Spills', titleFr: 'Déversements', code: 'ENV-SPL-10', schemeVersion: 1, key: 'ENV-SPL-10@1', level: 'series', status: 'inForce', rule: 'CY+2y nil DE', finalDisposition: 'destroy', fromOn: calendarDate('2015-01-01'), appliesTo: 'allUndisposed' });
  await registerFile(work, { title: 'Spill of 2019', volume: null, seriesCode: 'ENV-SPL-10' as SchemeCode, branch: null, datedOn: calendarDate('2019-05-01'), homeLocation: 'A-1', closedOn: null }, 'file-1');
});

/** What is still being read would draw on a page that is gone. */
async function settled(): Promise<void> {
  await waitFor(() => expect(page?.isFetching() ?? 0).toBe(0));
  // react-query tells what it has in the turn after.
  await act(() => new Promise<void>(resolve => setTimeout(resolve)));
}

async function open(colleague: Colleague, address = '', language: 'en' | 'fr' = 'en'): Promise<void> {
  await settled();
  document.body.textContent = '';
  window.history.replaceState(null, '', `/sites/region/SitePages/Records.aspx${address}`);
  const props = office.screen(colleague, language);
  page = props.client;
  render(<RecordsDesk {...props} work={{ ...props.work, repository: noDocuments }} />);
  await loaded();
}

const press = async (name: string | RegExp): Promise<void> => userEvent.click(await screen.findByRole('button', { name }));
const batch = () => office.lists.rows(batches)[0].fields;

async function drawBatch(): Promise<void> {
  await open('recordsCoordinator', '?view=eligible');
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Choose Spill of 2019' }));
  await press('Prepare a batch');
  await userEvent.type(await screen.findByLabelText('Title of the batch'), 'Spring');
  await userEvent.selectOptions(screen.getByLabelText('Manager who answers for the records'), 'Maya Trembath');
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Prepare a batch' }));
  await screen.findByRole('heading', { name: 'Batch D-2026-0001' });
}

it('goes from what is eligible to the certificate with two persons', async () => {
  await drawBatch();
  expect(await findings()).toEqual([]);
  await press('Ask for approvals');
  await screen.findByText('The approvals are asked for.');
  expect(await batchesForMe.find({ ...office.work('manager'), repository: noDocuments }, office.visitor('manager'))).toMatchObject([{ number: 'D-2026-0001', href: '/sites/region/SitePages/Records.aspx?view=batch&batch=D-2026-0001' }]);

  await open('manager', '?view=batch&batch=D-2026-0001', 'fr');
  expect(await findings()).toEqual([]);
  await press('Approuver');
  await screen.findByText('Votre approbation est inscrite.');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Approuver' })).toBeNull());

  await open('recordsCoordinator', '?view=batch&batch=D-2026-0001');
  expect(screen.queryByRole('button', { name: 'Dispose of the records' })).toBeNull();
  await press('Approve');
  await press('Dispose of the records');
  const panel = await screen.findByRole('dialog');
  await put('Number of the batch', 'D-2026-0002');
  await userEvent.click(within(panel).getByRole('button', { name: 'Dispose of the records' }));
  expect((await within(panel).findAllByText(/Type the number of this batch/)).length).toBeGreaterThan(0);
  expect(within(panel).getAllByText(/Witness of the destruction of paper: Fill in/).length).toBeGreaterThan(0);
  await userEvent.clear(within(panel).getByLabelText('Number of the batch'));
  await put('Number of the batch', 'd-2026-0001');
  await put('Witness of the destruction of paper', 'Sam Oduya');
  await userEvent.click(within(panel).getByRole('button', { name: 'Dispose of the records' }));
  await press('Go on with the disposal');
  await screen.findByText('Disposed of: 1 of 1');
  await press('Finish the batch');
  await screen.findByText('The batch is finished.');
  expect(await screen.findByRole('button', { name: 'Download the certificate' })).toBeTruthy();
  expect(batch()).toMatchObject({ status: 'disposed', witness: 'Sam Oduya' });
  expect(office.lists.rows(disposedRecords).map(({ fields }) => fields.recordKey)).toEqual(['F-2026-0001']);

  await open('archivist', '?view=disposed', 'fr');
  expect(await screen.findByText('Spill of 2019')).toBeTruthy();
  expect(await findings()).toEqual([]);
  await settled();
});

it('is refused with a reason, which stands in its history', async () => {
  await drawBatch();
  await press('Ask for approvals');
  await screen.findByText('The approvals are asked for.');
  await open('manager', '?view=batch&batch=D-2026-0001');
  await press('Refuse');
  const panel = await screen.findByRole('dialog');
  await put('Reason', 'Needed for the audit');
  await userEvent.click(within(panel).getByRole('button', { name: 'Refuse' }));
  await screen.findByText('The batch is back in preparation.');
  expect(await screen.findByText('Needed for the audit')).toBeTruthy();
  expect(batch().status).toBe('draft');
  await settled();
});

it('places a hold after showing what it covers, and the record has to wait', async () => {
  await open('recordsCoordinator', '?view=holds');
  expect(screen.getByText('No hold is in force')).toBeTruthy();
  await press('Place a hold');
  const panel = await screen.findByRole('dialog');
  await put('Number of the matter', 'L-2026-04');
  await put('Matter', 'Spill on Highway 17');
  await userEvent.click(within(panel).getByLabelText('Litigation'));
  await userEvent.click(within(panel).getByLabelText('What a search finds'));
  await screen.findByLabelText('Words');
  await put('Words', 'spill 2019');
  await userEvent.click(within(panel).getByRole('button', { name: 'See what it would cover' }));
  expect(await within(panel).findByText(/documents and folders 0, paper files 1/)).toBeTruthy();
  expect(await findings()).toEqual([]);
  await userEvent.click(within(panel).getByRole('button', { name: 'Place a hold' }));
  await screen.findByText('The hold for L-2026-04 is placed.');
  expect(office.lists.rows(holds)[0].fields).toMatchObject({ scope: 'search', words: 'spill 2019', reason: 'legal', status: 'placed' });
  await open('recordsCoordinator', '?view=eligible', 'fr');
  expect(await screen.findByText('Suspension : litige')).toBeTruthy();
  expect(screen.queryByRole('checkbox')).toBeNull();
  await open('recordsCoordinator', '?view=holds');
  await press('Release');
  await screen.findByLabelText('Reason for the release');
  await put('Reason for the release', 'Settled');
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Release' }));
  await screen.findByText('The hold is released.');
  expect(office.lists.rows(holds)[0].fields.status).toBe('released');
  await settled();
});

it.each(['en', 'fr'] as const)('shows the coordinator what is due first (%s), and staff where to look', async language => {
  await open('recordsCoordinator', '', language);
  await waitFor(() => expect(screen.getByText(language === 'en' ? /Can go today: 1/ : /Peuvent partir aujourd’hui : 1/)).toBeTruthy());
  expect(await findings()).toEqual([]);
  await open('staff', '?view=eligible', language);
  expect(screen.getByRole('link', { name: language === 'en' ? 'Classification scheme' : 'Plan de classification' })).toBeTruthy();
  expect(await findings()).toEqual([]);
  await settled();
});
