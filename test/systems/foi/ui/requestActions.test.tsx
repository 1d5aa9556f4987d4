/** @jest-environment jsdom */
import '../../../ui/support/browserParts';
import * as React from 'react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { callOuts, FoiRequest, requests } from '../../../../src/systems/foi/lists';
import { FoiListForm } from '../../../../src/systems/foi/ui/FoiListForm';
import { findings } from '../../../ui/support/accessible';
import { TestOffice } from '../../../ui/support/office';
import { field, loaded, put } from '../../../ui/support/screen';
import { allocated, registered } from './foiOffice';

let office: TestOffice;
const onSaved = jest.fn();
const onClosed = jest.fn();
beforeEach(() => {
  office = new TestOffice();
  localStorage.clear();
  jest.clearAllMocks();
});

async function openRequest(request: FoiRequest, mode: 'edit' | 'display' = 'edit', language: 'en' | 'fr' = 'en'): Promise<void> {
  render(<FoiListForm {...office.screen('coordinator', language)} listName="FoiRequests" itemId={request.id} mode={mode} onSaved={onSaved} onClosed={onClosed} />);
  await loaded();
}

async function openPanel(name: string): Promise<HTMLElement> {
  await userEvent.click(screen.getByRole('button', { name }));
  const panel = await screen.findByRole('dialog');
  await loaded();
  return panel;
}

it('offers what the lifecycle allows and nothing else', async () => {
  await openRequest(await registered(office));
  expect(screen.getAllByRole('button').map(button => button.textContent)).toEqual(expect.arrayContaining(['Record the application fee', 'Allocate', 'Close the request']));
  expect(screen.queryByRole('button', { name: 'Respond' })).toBeNull();
});

it('offers nothing where the request is only looked at', async () => {
  await openRequest(await registered(office), 'display');
  expect(screen.queryByRole('button', { name: 'Allocate' })).toBeNull();
});

it('records the fee and shows the date that follows', async () => {
  await openRequest(await registered(office, { feePaidOn: null }));
  expect(screen.getByText(/There is no due date yet/)).toBeTruthy();
  await openPanel('Record the application fee');
  await put('Application fee paid on', '2026-03-09');
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Record the application fee' }));
  expect(await screen.findByText('The fee is recorded and the dates are computed anew.')).toBeTruthy();
  await waitFor(() => expect(within(screen.getByRole('region', { name: 'Due date' })).getByText('Wednesday, April 8, 2026')).toBeTruthy());
});

it('names an unknown manager and keeps the name', async () => {
  await openRequest(await registered(office));
  await openPanel('Allocate');
  await put('Manager', 'Nobody Known');
  await userEvent.click(screen.getByRole('button', { name: 'Allocate' }));
  await waitFor(() => expect(within(screen.getByRole('alert')).getByText('Manager: Nobody was found under this name or address.')).toBeTruthy());
  expect(field('Manager').value).toBe('Nobody Known');
  expect(office.lists.rows(callOuts)).toHaveLength(0);
});

it('tells somebody of the directory who is no manager from somebody unknown', async () => {
  office.known = [{ name: 'Sam Oduya', email: 'sam.oduya@region.example', jobTitle: '', department: '' }];
  await openRequest(await registered(office));
  await openPanel('Allocate');
  await put('Manager', 'Sam Oduya');
  await userEvent.click(screen.getByRole('button', { name: 'Allocate' }));
  expect(await screen.findByText('Manager: This person is not in the managers group.', { selector: 'a' })).toBeTruthy();
});

it('picks a manager with the keyboard alone', async () => {
  await openRequest(await registered(office));
  await openPanel('Allocate');
  await userEvent.click(field('Manager'));
  await userEvent.keyboard('beau{ArrowDown}');
  expect(screen.getByRole('option', { selected: true }).textContent).toContain('Luc Beaulieu');
  await userEvent.keyboard('{Enter}');
  expect(field('Manager').value).toBe('Luc Beaulieu');
  expect(screen.queryByRole('option')).toBeNull();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText('Luc Beaulieu is asked, and was told by mail.')).toBeTruthy();
});

it('closes the list of names on Escape and leaves the form open', async () => {
  await openRequest(await registered(office));
  await openPanel('Allocate');
  await userEvent.type(field('Manager'), 'ma{Escape}');
  expect(screen.queryByRole('option')).toBeNull();
  expect(field('Manager').value).toBe('ma');
});

it('says that the mail could not be sent', async () => {
  office.mailResult = { sent: false, because: 'noConsent' };
  await openRequest(await registered(office));
  await openPanel('Allocate');
  await put('Manager', 'Maya Trembath');
  await userEvent.click(screen.getByRole('button', { name: 'Allocate' }));
  expect(await screen.findByText(/The mail could not be sent: tell them yourself/)).toBeTruthy();
  expect(onSaved).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Back to the list' }));
  expect(onSaved).toHaveBeenCalledTimes(1);
});

it('tells the list nothing when nothing was saved', async () => {
  await openRequest(await registered(office));
  await userEvent.click(screen.getByRole('button', { name: 'Back to the list' }));
  expect(onClosed).toHaveBeenCalledTimes(1);
  expect(onSaved).not.toHaveBeenCalled();
});

it('names the manager who was asked already', async () => {
  await openRequest((await allocated(office)).request);
  await openPanel('Allocate');
  await put('Manager', 'Maya Trembath');
  await userEvent.click(screen.getByRole('button', { name: 'Allocate' }));
  expect(await screen.findByText('Manager: This manager has an open call-out for this request already.', { selector: 'a' })).toBeTruthy();
  expect(field('Manager').value).toBe('Maya Trembath');
});

it('shows both versions when someone else changed the request, and closes it on top when asked to', async () => {
  const request = await registered(office, { source: 'corporate' });
  await openRequest(request);
  await openPanel('Close the request');
  await userEvent.selectOptions(screen.getByLabelText('Outcome'), 'allDisclosed');
  await put('Decision sent on', '2026-03-09');
  office.lists.change(requests, request.id, { title: 'Culvert, renamed' }, office.person('otherManager'));
  await userEvent.click(screen.getByRole('button', { name: 'Close the request: 2026-0001' }));
  await screen.findByText('Someone else changed this meanwhile');
  expect(document.querySelector('[data-column="title"]')?.textContent).toBe('Short titleCulvert on Road 17Culvert, renamed');
  expect(document.querySelector('[data-column="outcome"]')?.textContent).toBe('OutcomeAll disclosedEmpty');
  expect(document.querySelector('[data-column="wording"]')).toBeNull();
  expect(field('Decision sent on').value).toBe('2026-03-09');
  expect(await findings()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Apply mine on top' }));
  expect(await screen.findByText('The request is closed.')).toBeTruthy();
  expect(office.lists.rows(requests)[0].fields).toMatchObject({ status: 'closed', outcome: 'allDisclosed', title: 'Culvert, renamed' });
});

it('keeps the typed date when a decision is dated before the request came', async () => {
  await openRequest(await registered(office, { source: 'corporate' }));
  await openPanel('Close the request');
  await userEvent.selectOptions(screen.getByLabelText('Outcome'), 'noRecords');
  await put('Decision sent on', '2026-03-01');
  await userEvent.click(screen.getByRole('button', { name: 'Close the request: 2026-0001' }));
  expect(await screen.findByText('Decision sent on: Enter a day on or after the day of receipt.', { selector: 'a' })).toBeTruthy();
  expect(field('Decision sent on').value).toBe('2026-03-01');
});

it('asks that what this office decides is decided first, and takes the day on which a request was withdrawn', async () => {
  await openRequest(await registered(office));
  await openPanel('Close the request');
  await userEvent.selectOptions(screen.getByLabelText('Outcome'), 'allDisclosed');
  expect(screen.queryByLabelText('Decision sent on')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Close the request: 2026-0001' }));
  expect(await screen.findByText('Outcome: Record the decision first, or choose an outcome without a decision.', { selector: 'a' })).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('Outcome'), 'withdrawn');
  await userEvent.clear(field('Ended on'));
  await put('Ended on', '2026-03-09');
  await userEvent.click(screen.getByRole('button', { name: 'Close the request: 2026-0001' }));
  expect(await screen.findByText('The request is closed.')).toBeTruthy();
  expect(office.lists.rows(requests)[0].fields).toMatchObject({ status: 'closed', outcome: 'withdrawn', decisionSentOn: null, clock: 'ended' });
});

it('closes a decided request with the outcome of its decision', async () => {
  const request = await registered(office);
  const events = '[{"type":"received","date":"2026-03-03"},{"type":"decisionSent","date":"2026-03-06"}]';
  office.lists.change(requests, request.id, { status: 'decided', decisionSentOn: '2026-03-06', outcome: 'noneDisclosed', events }, office.person('coordinator'));
  await openRequest(request);
  await openPanel('Close the request');
  expect(screen.getByLabelText<HTMLSelectElement>('Outcome').value).toBe('noneDisclosed');
  expect([screen.queryByLabelText('Decision sent on'), screen.queryByLabelText('Ended on')]).toEqual([null, null]);
  await userEvent.click(screen.getByRole('button', { name: 'Close the request: 2026-0001' }));
  expect(await screen.findByText('The request is closed.')).toBeTruthy();
  expect(office.lists.rows(requests)[0].fields).toMatchObject({ status: 'closed', outcome: 'noneDisclosed', decisionSentOn: '2026-03-06' });
});

it.each(['en', 'fr'] as const)('has nothing that axe-core finds in the panels, in %s', async language => {
  await openRequest((await allocated(office)).request, 'edit', language);
  for (const name of [/^(Allocate|Attribuer)$/, /^(Close the request|Fermer la demande)$/]) {
    await userEvent.click(screen.getAllByRole('button', { name })[0]);
    const panel = await screen.findByRole('dialog');
    await loaded();
    expect(await findings()).toEqual([]);
    // Fluent reads the old key code, which user-event does not send.
    fireEvent.keyDown(panel, { key: 'Escape', keyCode: 27 });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  }
});
