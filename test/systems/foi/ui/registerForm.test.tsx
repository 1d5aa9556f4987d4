/** @jest-environment jsdom */
import '../../../ui/support/browserParts';
import * as React from 'react';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { requesters, requests } from '../../../../src/systems/foi/lists';
import { FoiListForm } from '../../../../src/systems/foi/ui/FoiListForm';
import { findings } from '../../../ui/support/accessible';
import { TestOffice } from '../../../ui/support/office';
import { field, loaded, put } from '../../../ui/support/screen';

let office: TestOffice;
const onSaved = jest.fn();
const onClosed = jest.fn();

beforeEach(() => {
  office = new TestOffice();
  localStorage.clear();
  jest.clearAllMocks();
});

async function openForm(...who: Parameters<TestOffice['screen']>) {
  const page = render(<FoiListForm {...office.screen(...who)} listName="FoiRequests" mode="new" onSaved={onSaved} onClosed={onClosed} />);
  await loaded();
  return page;
}

async function fill(): Promise<void> {
  await put('Date received', '2026-03-03');
  await put(/^Application fee paid on/, '2026-03-03');
  await put('Short title', 'Culvert on Road 17');
  await put('Wording of the request', 'All inspection reports.');
  await userEvent.selectOptions(screen.getByLabelText('Category of requester'), 'media');
}

const submit = () => screen.getByRole('button', { name: 'Register a request' });
const summary = () => screen.getByRole('alert');

it('registers what was typed', async () => {
  await openForm('coordinator');
  await fill();
  await put(/^Name of who asked/, 'Rosa Quill');
  await userEvent.click(submit());
  await userEvent.click(await screen.findByRole('button', { name: /^(Back to the list|Retour à la liste)$/ }));
  expect(onSaved).toHaveBeenCalledTimes(1);
  expect(office.lists.rows(requests)[0].fields).toMatchObject({ number: '2026-0001', title: 'Culvert on Road 17', requesterCategory: 'media', receivedOn: '2026-03-03' });
  expect(office.lists.rows(requesters)[0].fields).toMatchObject({ title: 'Rosa Quill', requestNumber: '2026-0001' });
});

it('names a wrong date and keeps it as it was typed', async () => {
  await openForm('coordinator');
  await put('Date received', '2026-02-30');
  await userEvent.click(submit());
  await waitFor(() => expect(field('Date received').getAttribute('aria-invalid')).toBe('true'));
  expect(field('Date received').value).toBe('2026-02-30');
  expect(within(summary()).getByText(/^Date received: Enter a day that exists/)).toBeTruthy();
  expect(office.lists.writes).toBe(0);
});

it('gives the focus to the summary, whose lines lead to their fields', async () => {
  await openForm('coordinator');
  await userEvent.click(submit());
  await waitFor(() => expect(document.activeElement).toBe(summary()));
  await userEvent.click(within(summary()).getByText(/^Short title/));
  expect(document.activeElement).toBe(field('Short title'));
});

it('takes a fault away as soon as it is mended', async () => {
  await openForm('coordinator');
  await userEvent.click(submit());
  await waitFor(() => expect(within(summary()).getByText(/^Short title/)).toBeTruthy());
  await put('Short title', 'Culvert');
  await waitFor(() => expect(within(summary()).queryByText(/^Short title/)).toBeNull());
});

it('shows the due date and its steps once the dates are there', async () => {
  await openForm('coordinator');
  await put('Date received', '2026-03-03');
  expect(screen.getByText('The clock starts on the day the fee is paid.')).toBeTruthy();
  await put(/^Application fee paid on/, '2026-03-03');
  await waitFor(() => expect(screen.getByText('Thursday, April 2, 2026')).toBeTruthy());
  await userEvent.click(screen.getByRole('button', { name: 'Why this date?' }));
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(2);
});

it('shows no due date for a day that is not one', async () => {
  await openForm('coordinator');
  await put('Date received', '2026-13-03');
  expect(document.querySelector('[data-preview]')).toBeNull();
});

it('sends one action however often the button is pressed', async () => {
  await openForm('coordinator');
  await fill();
  await userEvent.dblClick(submit());
  await userEvent.click(await screen.findByRole('button', { name: /^(Back to the list|Retour à la liste)$/ }));
  expect(onSaved).toHaveBeenCalledTimes(1);
  expect(office.lists.rows(requests)).toHaveLength(1);
});

it('says what is safe after a broken connection, and a repeat makes no second request', async () => {
  await openForm('coordinator');
  await fill();
  // The request is written and its answer lost, until the operation gives up.
  office.lists.mishaps.push({ when: 'after', problem: { kind: 'unexpected', status: 502 } });
  await userEvent.click(submit());
  expect(await screen.findByText(/What you typed is still here/)).toBeTruthy();
  expect(field('Short title').value).toBe('Culvert on Road 17');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await userEvent.click(await screen.findByRole('button', { name: /^(Back to the list|Retour à la liste)$/ }));
  expect(onSaved).toHaveBeenCalledTimes(1);
  expect(office.lists.rows(requests)).toHaveLength(1);
});

it('locks the fields while it is not known whether the request was saved', async () => {
  await openForm('coordinator');
  await fill();
  office.lists.mishaps.push({ when: 'after', problem: { kind: 'unexpected', status: 502 } });
  await userEvent.click(submit());
  await screen.findByRole('button', { name: 'Try again' });
  expect(field('Short title').matches(':disabled')).toBe(true);
  expect(screen.queryByRole('button', { name: 'Register a request' })).toBeNull();
});

it('keeps what was typed in the browser and offers it again, without who asked', async () => {
  const first = await openForm('coordinator');
  await fill();
  await put(/^Name of who asked/, 'Rosa Quill');
  await put(/^Address, e-mail/, '12 Pine Street');
  first.unmount();
  expect(JSON.stringify(localStorage)).not.toMatch(/Rosa|Pine/);
  await openForm('coordinator');
  expect(field('Short title').value).toBe('');
  await userEvent.click(screen.getByRole('button', { name: 'Go on with it' }));
  expect(field('Short title').value).toBe('Culvert on Road 17');
  expect(field(/^Name of who asked/).value).toBe('');
});

it('forgets the draft once it is saved', async () => {
  await openForm('coordinator');
  await fill();
  await userEvent.click(submit());
  await userEvent.click(await screen.findByRole('button', { name: /^(Back to the list|Retour à la liste)$/ }));
  expect(onSaved).toHaveBeenCalledTimes(1);
  expect(localStorage).toHaveLength(0);
});

it('shows no one the draft of another person', async () => {
  const first = await openForm('coordinator');
  await put('Short title', 'Culvert');
  first.unmount();
  const other = office.screen('coordinator');
  const visitor = { ...other.visitor, person: office.person('otherManager') };
  render(<FoiListForm {...other} visitor={visitor} listName="FoiRequests" mode="new" onSaved={onSaved} onClosed={onClosed} />);
  expect(screen.queryByRole('button', { name: 'Go on with it' })).toBeNull();
});

it('is refused to a manager in words', async () => {
  await openForm('manager');
  expect(screen.getByText('You may not do this, or not see this.')).toBeTruthy();
});

it.each(['en', 'fr'] as const)('has nothing that axe-core finds with every field wrong, in %s', async language => {
  await openForm('coordinator', language);
  await userEvent.click(screen.getByRole('button', { name: /^(Register a request|Enregistrer une demande)$/ }));
  await screen.findByRole('alert');
  await loaded();
  expect(await findings()).toEqual([]);
});
