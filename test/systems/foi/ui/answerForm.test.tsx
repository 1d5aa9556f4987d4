/** @jest-environment jsdom */
import '../../../ui/support/browserParts';
import * as React from 'react';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { callOuts } from '../../../../src/systems/foi/lists';
import { FoiListForm } from '../../../../src/systems/foi/ui/FoiListForm';
import { findings } from '../../../ui/support/accessible';
import { Colleague, TestOffice } from '../../../ui/support/office';
import { field, loaded, put } from '../../../ui/support/screen';
import { allocated } from './foiOffice';

let office: TestOffice;
const onSaved = jest.fn();
const onClosed = jest.fn();

beforeEach(() => {
  office = new TestOffice();
  localStorage.clear();
  jest.clearAllMocks();
});

async function openCallOut(mode: 'new' | 'edit' | 'display', colleague: Colleague = 'manager', language: 'en' | 'fr' = 'en'): Promise<void> {
  const { callOut } = await allocated(office);
  render(<FoiListForm {...office.screen(colleague, language)} listName="FoiCallOuts" itemId={callOut.id} mode={mode} onSaved={onSaved} onClosed={onClosed} />);
  await loaded();
}

async function fillSearch(): Promise<void> {
  await put('Position of who searched', 'Manager, Inspections');
  await put('Where you searched', 'Shared drive and paper files');
  await put('Search terms', 'culvert, Road 17');
  await put('Minutes of search', '45');
  await userEvent.click(field(/^I affirm/));
}

const send = () => userEvent.click(screen.getByRole('button', { name: 'Send the answer' }));

it('shows the manager what is asked, and until when, above the form', async () => {
  await openCallOut('edit');
  expect(screen.getByText('All inspection reports of the culvert on Road 17 since 2020.')).toBeTruthy();
  expect(screen.getByText(/^Due in/)).toBeTruthy();
});

it('asks for a reason when there are no records', async () => {
  await openCallOut('edit');
  await userEvent.click(field('No records (nil)'));
  await fillSearch();
  await send();
  await waitFor(() => expect(within(screen.getByRole('alert')).getByText(/^Why there are no records: Fill in/)).toBeTruthy());
  await put('Why there are no records', 'The culvert was built in 2024.');
  await send();
  await userEvent.click(await screen.findByRole('button', { name: /^(Back to the list|Retour à la liste)$/ }));
  expect(onSaved).toHaveBeenCalledTimes(1);
  expect(office.lists.rows(callOuts)[0].fields).toMatchObject({ status: 'answered', found: 'nil', nilReason: 'The culvert was built in 2024.', searchMinutes: 45 });
});

it('asks how many when there are records, and for no reason', async () => {
  await openCallOut('edit');
  await userEvent.click(field('Records were found'));
  expect(screen.queryByLabelText('Why there are no records')).toBeNull();
  await fillSearch();
  await put('Records', 'twelve');
  await send();
  await waitFor(() => expect(within(screen.getByRole('alert')).getByText(/^Records: Enter a whole number/)).toBeTruthy());
  expect(field('Records').value).toBe('twelve');
  await userEvent.clear(field('Records'));
  await put('Records', '12');
  await send();
  await userEvent.click(await screen.findByRole('button', { name: /^(Back to the list|Retour à la liste)$/ }));
  expect(onSaved).toHaveBeenCalledTimes(1);
  expect(office.lists.rows(callOuts)[0].fields).toMatchObject({ found: 'records', recordCount: 12, nilReason: null });
});

it('keeps the records one by one, added and removed by keyboard, and leads to the one that is wrong', async () => {
  await openCallOut('edit');
  await userEvent.click(field('Records were found'));
  await fillSearch();
  await put('Records', '2');
  await userEvent.selectOptions(screen.getByLabelText(/^Form of the records/), 'paper');
  await put(/^Third parties named/, 'Northern Gravel Inc.');
  for (const _ of [1, 2, 3]) {
    screen.getByRole('button', { name: 'Add a record' }).focus();
    await userEvent.keyboard('{Enter}');
  }
  expect(document.activeElement).toBe(screen.getAllByLabelText('Description')[2]);
  await userEvent.click(screen.getByRole('button', { name: 'Remove record 2' }));
  expect(screen.getByText('Removed. 2 records are left.')).toBeTruthy();
  expect(document.activeElement?.textContent).toContain('Add a record');
  const [first, second] = screen.getAllByLabelText('Description');
  await userEvent.type(first, 'Inspection | report');
  await userEvent.type(screen.getAllByLabelText('Pages')[0], 'many');
  await userEvent.type(screen.getAllByLabelText('Proposed sections')[0], '17, 21(1)');
  await userEvent.type(screen.getAllByLabelText('Why these sections')[0], 'Names a supplier');
  await userEvent.type(second, 'Letter');
  await send();
  const fault = await screen.findByText(/^Records and proposed exemptions: Enter a whole number/, { selector: 'a' });
  expect(await findings()).toEqual([]);
  await userEvent.click(fault);
  expect(document.activeElement).toBe(screen.getAllByLabelText('Pages')[0]);
  await userEvent.clear(screen.getAllByLabelText('Pages')[0]);
  await userEvent.type(screen.getAllByLabelText('Pages')[0], '12');
  // Names of third parties stay off this computer; all else is kept.
  expect(JSON.stringify({ ...localStorage })).not.toContain('Gravel');
  expect(JSON.stringify({ ...localStorage })).toContain('Inspection');
  await send();
  await screen.findByRole('button', { name: 'Back to the list' });
  expect(office.lists.rows(callOuts)[0].fields).toMatchObject({
    recordLines: '12 | 17, 21(1) | Inspection \\| report | Names a supplier\n |  | Letter | ', medium: 'paper', thirdPartiesNamed: 'Northern Gravel Inc.', approvedBy: office.person('manager'),
  });
});

it('opens on what was answered before when it was sent back, and says what is missing', async () => {
  const { callOut } = await allocated(office);
  office.lists.change(callOuts, callOut.id, { amendment: 'Which mailboxes?', found: 'nil', nilReason: 'Built in 2024.', searchedBy: 'Sam Oduya', searcherPosition: 'Analyst', searchMinutes: 30 }, office.person('coordinator'));
  render(<FoiListForm {...office.screen('manager')} listName="FoiCallOuts" itemId={callOut.id} mode="edit" onSaved={onSaved} onClosed={onClosed} />);
  await loaded();
  expect(screen.getByText('Which mailboxes?')).toBeTruthy();
  expect([field('Who searched').value, field('Minutes of search').value, field('Why there are no records').value]).toEqual(['Sam Oduya', '30', 'Built in 2024.']);
  expect(field(/^I affirm/).checked).toBe(false);
});

it('needs the affirmation', async () => {
  await openCallOut('edit');
  await send();
  await waitFor(() => expect(within(screen.getByRole('alert')).getByText(/Confirm that the search is complete/)).toBeTruthy());
});

it('says so when the call-out was withdrawn meanwhile, and keeps what was typed', async () => {
  await openCallOut('edit');
  await userEvent.click(field('No records (nil)'));
  await put('Why there are no records', 'Built in 2024.');
  await fillSearch();
  office.lists.change(callOuts, 1, { status: 'withdrawn' }, office.person('coordinator'));
  await send();
  expect(await screen.findByText('Someone else changed this meanwhile')).toBeTruthy();
  expect(screen.getByText(/Fiona Achebe saved a change/)).toBeTruthy();
  expect(document.querySelector('[data-column="status"]')?.textContent).toBe('StateAnsweredWithdrawn');
  expect(screen.queryByRole('button', { name: 'Apply mine on top' })).toBeNull();
  expect(field('Why there are no records').value).toBe('Built in 2024.');
  expect(office.lists.rows(callOuts)[0].fields.status).toBe('withdrawn');
});

it('puts the answer on top of another change when the person says so', async () => {
  await openCallOut('edit');
  await userEvent.click(field('No records (nil)'));
  await put('Why there are no records', 'Built in 2024.');
  await fillSearch();
  office.lists.change(callOuts, 1, { title: 'Culvert, Road 17 north' }, office.person('coordinator'));
  await send();
  await userEvent.click(await screen.findByRole('button', { name: 'Apply mine on top' }));
  await userEvent.click(await screen.findByRole('button', { name: /^(Back to the list|Retour à la liste)$/ }));
  expect(onSaved).toHaveBeenCalledTimes(1);
  expect(office.lists.rows(callOuts)[0].fields).toMatchObject({ status: 'answered', title: 'Culvert, Road 17 north', nilReason: 'Built in 2024.' });
});

it('leaves the other version when the person says so', async () => {
  await openCallOut('edit');
  await userEvent.click(field('No records (nil)'));
  await put('Why there are no records', 'Built in 2024.');
  await fillSearch();
  office.lists.change(callOuts, 1, { title: 'Culvert, Road 17 north' }, office.person('coordinator'));
  await send();
  await userEvent.click(await screen.findByRole('button', { name: 'Take theirs' }));
  expect(onClosed).toHaveBeenCalledTimes(1);
  expect(office.lists.rows(callOuts)[0].fields).toMatchObject({ status: 'asked', nilReason: null });
});

it('lets no one but the manager who was asked answer', async () => {
  await openCallOut('edit', 'coordinator');
  expect(screen.getByText(/^Only the manager who was asked can answer/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Send the answer' })).toBeNull();
});

it('is a read view where it is only looked at', async () => {
  await openCallOut('display');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByText('Not answered yet.')).toBeTruthy();
});

it('explains where call-outs are made', async () => {
  await openCallOut('new', 'coordinator');
  expect(screen.getByText('Call-outs are made from a request')).toBeTruthy();
});

it.each(['en', 'fr'] as const)('has nothing that axe-core finds, in %s', async language => {
  await openCallOut('edit', 'manager', language);
  await userEvent.click(screen.getByLabelText(/^(No records|Aucun document)/));
  expect(await findings()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: /^(Send the answer|Envoyer la réponse)$/ }));
  await screen.findByRole('alert');
  expect(await findings()).toEqual([]);
});
