/** @jest-environment jsdom */
import '../../../../ui/support/browserParts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { callOuts, requests } from '../../../../../src/systems/foi/lists';
import { fees } from '../../../../../src/systems/foi/caseLists';
import { FeesSection } from '../../../../../src/systems/foi/ui/fees/FeesSection';
import { findings } from '../../../../ui/support/accessible';
import { TestOffice } from '../../../../ui/support/office';
import { field, loaded, put } from '../../../../ui/support/screen';
import { allocated, registered } from '../foiOffice';
import { showSection } from '../sectionScreen';

let office: TestOffice;
beforeEach(() => {
  office = new TestOffice();
  localStorage.clear();
});

const panel = () => within(screen.getByRole('dialog'));
async function press(name: string | RegExp): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name }));
  await screen.findByRole('dialog');
  await loaded();
}
const line = (name: string): string | null | undefined => document.querySelector(`[data-line="${name}"] td`)?.textContent;
const row = () => office.lists.rows(fees)[0].fields;
const requestRow = () => office.lists.rows(requests)[0].fields;

it('estimates from the answers, line by line while it is typed, then records the deposit', async () => {
  const { request } = await allocated(office);
  Object.assign(office.lists.rows(callOuts)[0].fields, { status: 'answered', searchMinutes: 195, preparationMinutes: 120, pageCount: 100 });
  await showSection(office, FeesSection, request);
  expect(screen.getByText('No fee estimate was sent.')).toBeTruthy();
  await press('Send a fee estimate');
  expect(panel().getByText(/195 minutes of search, 120 minutes of preparation and 100 pages/)).toBeTruthy();
  expect([field(/^Minutes of search/).value, field(/^Pages/).value, line('search'), line('total')]).toEqual(['195', '100', '$97.50', '$177.50']);
  await put(/^Discs/, '1');
  expect([line('discs'), line('total'), line('deposit')]).toEqual(['$10.00', '$187.50', '$93.75']);
  expect(panel().getByText(/The clock does not run/)).toBeTruthy();
  await userEvent.click(panel().getByRole('button', { name: 'Send a fee estimate' }));
  expect(await screen.findByText('The estimate is recorded.')).toBeTruthy();
  expect(row()).toMatchObject({ status: 'sent', total: 187.5, deposit: 93.75, searchMinutes: 195, discs: 1 });
  expect(requestRow()).toMatchObject({ clock: 'stopped', dueOn: null });

  await loaded();
  await press('Record the deposit');
  expect(panel().getByText('A deposit of $93.75 is waited for since March 10, 2026.')).toBeTruthy();
  await userEvent.click(panel().getByRole('button', { name: 'Record the deposit' }));
  expect(await screen.findByText('The deposit is recorded.')).toBeTruthy();
  expect(row()).toMatchObject({ status: 'depositPaid', depositPaidOn: '2026-03-10' });
  expect(requestRow()).toMatchObject({ clock: 'running' });
});

it("asks neither search nor preparation for one's own personal information", async () => {
  await showSection(office, FeesSection, await registered(office, { kind: 'personal' }));
  await press('Send a fee estimate');
  expect(screen.queryByLabelText(/^Minutes of search/)).toBeNull();
  await put(/^Pages/, '100');
  expect(line('total')).toBe('$20.00');
  expect(panel().queryByRole('checkbox')).toBeNull();
});

it('says which line is wrong and keeps it', async () => {
  await showSection(office, FeesSection, await registered(office));
  await press('Send a fee estimate');
  await put(/^Invoiced by others/, 'about 5');
  await userEvent.click(panel().getByRole('button', { name: 'Send a fee estimate' }));
  expect(await panel().findByText('Invoiced by others: Enter an amount in dollars, such as 12.50.', { selector: 'a' })).toBeTruthy();
  expect(field(/^Invoiced by others/).value).toBe('about 5');
});

it('waives for a reason of the Act', async () => {
  await showSection(office, FeesSection, await registered(office));
  await press('Send a fee estimate');
  await put(/^Pages/, '600');
  await userEvent.click(panel().getByRole('button', { name: 'Send a fee estimate' }));
  await screen.findByText('The estimate is recorded.');
  await loaded();
  await press('Waive the fees');
  await userEvent.click(panel().getByRole('radio', { name: 'Financial hardship' }));
  await put(/^Remarks/, 'A pension.');
  expect(JSON.stringify({ ...localStorage })).not.toContain('pension');
  await userEvent.click(panel().getByRole('button', { name: 'Waive the fees' }));
  expect(await screen.findByText('The fees are waived.')).toBeTruthy();
  expect(row()).toMatchObject({ status: 'waived', waiverReason: 'hardship', waiverNote: 'A pension.' });
  await waitFor(() => expect(requestRow()).toMatchObject({ clock: 'running' }));
});

it.each(['en', 'fr'] as const)('has nothing that axe-core finds, in %s', async language => {
  await showSection(office, FeesSection, await registered(office), 'coordinator', language);
  await press(/^(Send a fee estimate|Envoyer une estimation des droits)$/);
  await put(/^(Pages)/, '700');
  expect(await findings()).toEqual([]);
});
