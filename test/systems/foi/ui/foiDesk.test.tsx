/** @jest-environment jsdom */
import '../../../ui/support/browserParts';
import * as React from 'react';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FoiDesk } from '../../../../src/systems/foi/ui/FoiDesk';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { findings } from '../../../ui/support/accessible';
import { TestOffice } from '../../../ui/support/office';
import { loaded } from '../../../ui/support/screen';
import { allocated, registered } from './foiOffice';

let office: TestOffice;
beforeEach(() => {
  office = new TestOffice();
  localStorage.clear();
  window.history.replaceState(null, '', '/sites/region/SitePages/FOI.aspx');
});

async function openDesk(...who: Parameters<TestOffice['screen']>): Promise<void> {
  render(<FoiDesk {...office.screen(...who)} />);
  await loaded();
}

it('says what will be here and how to begin when there is no request', async () => {
  await openDesk('coordinator');
  expect(screen.getByText('No open requests')).toBeTruthy();
  expect(screen.getByRole('button', { name: /Register a request/ })).toBeTruthy();
});

it('puts what is due first at the top, and what has no date last', async () => {
  await registered(office, { title: 'Later', receivedOn: calendarDate('2026-03-09'), feePaidOn: calendarDate('2026-03-09') });
  await registered(office, { title: 'No fee', feePaidOn: null });
  await registered(office, { title: 'First', receivedOn: calendarDate('2026-02-02'), feePaidOn: calendarDate('2026-02-02') });
  await openDesk('coordinator');
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows.map(row => within(row).getAllByRole('cell')[2].textContent)).toEqual(['First', 'Later', 'No fee']);
});

it('says the due date in words with an icon and the plain date beside it', async () => {
  await registered(office);
  await openDesk('coordinator');
  const [, row] = screen.getAllByRole('row');
  expect(row.textContent).toMatch(/Due in \d+ days \d{4}-\d{2}-\d{2}/);
  expect(row.querySelector('[data-icon="later"]')).toBeTruthy();
});

it('names the managers who search, and the coordinators before anyone does', async () => {
  await allocated(office);
  await registered(office, { title: 'Other' });
  await openDesk('coordinator');
  const owners = screen.getAllByRole('row').slice(1).map(row => within(row).getAllByRole('cell')[4].textContent);
  expect(owners).toEqual(['Who has it: Maya Trembath', 'Who has it: FOI coordinator']);
});

it('counts and shows what is overdue, due this week, and waiting for its fee', async () => {
  await registered(office, { title: 'Old', receivedOn: calendarDate('2026-01-05'), feePaidOn: calendarDate('2026-01-05') });
  await registered(office, { title: 'No fee', feePaidOn: null });
  await openDesk('coordinator');
  expect(screen.getAllByRole('button', { pressed: false }).map(button => button.textContent)).toEqual([
    '0 Due this week', '1 Overdue', '0 Clock stopped', '1 Waiting for the fee', '0 Decision sent',
  ]);
  await userEvent.click(screen.getByRole('button', { name: '1 Overdue' }));
  expect(screen.getAllByRole('row')).toHaveLength(2);
  expect(screen.getByText('Old')).toBeTruthy();
});

it('opens a request at its own address, and Back returns to the desk', async () => {
  await registered(office);
  await openDesk('coordinator');
  await userEvent.click(screen.getByRole('link', { name: '2026-0001' }));
  const heading = await screen.findByRole('heading', { name: '2026-0001: Culvert on Road 17' });
  await loaded();
  expect(window.location.search).toBe('?request=2026-0001');
  expect(document.activeElement).toBe(heading);
  window.history.back();
  expect(await screen.findByRole('heading', { name: 'FOI desk' })).toBeTruthy();
});

it('opens the request that the address names', async () => {
  await registered(office);
  window.history.replaceState(null, '', '/sites/region/SitePages/FOI.aspx?request=2026-0001');
  await openDesk('coordinator');
  expect(await screen.findByRole('heading', { name: '2026-0001: Culvert on Road 17' })).toBeTruthy();
});

it('says so when the address names a request that is not there', async () => {
  window.history.replaceState(null, '', '/sites/region/SitePages/FOI.aspx?request=2026-0999');
  await openDesk('coordinator');
  expect(await screen.findByText('There is no request 2026-0999')).toBeTruthy();
});

it('tells a manager where their call-outs are, and reads nothing', async () => {
  await openDesk('manager');
  expect(screen.getByRole('link', { name: 'Open my call-outs' }).getAttribute('href')).toBe('/sites/region/Lists/FoiCallOuts');
  expect(office.lists.reads).toEqual([]);
});

it('keeps a name of who asked out of sight until a coordinator asks for it', async () => {
  await registered(office);
  window.history.replaceState(null, '', '/sites/region/SitePages/FOI.aspx?request=2026-0001');
  await openDesk('coordinator');
  await screen.findByRole('heading', { name: /Culvert/ });
  await loaded();
  expect(office.lists.reads).not.toContain('FoiRequesters');
  expect(document.body.textContent).not.toContain('Rosa Quill');
  await userEvent.click(screen.getByRole('button', { name: 'Show who asked' }));
  expect(await screen.findByText('Rosa Quill')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Hide who asked' }));
  expect(screen.queryByText('Rosa Quill')).toBeNull();
});

it('explains the date in steps', async () => {
  await registered(office);
  window.history.replaceState(null, '', '/sites/region/SitePages/FOI.aspx?request=2026-0001');
  await openDesk('coordinator');
  await userEvent.click(await screen.findByRole('button', { name: 'Why this date?' }));
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(2);
});

it('shows what was done, the latest first', async () => {
  const { request } = await allocated(office);
  window.history.replaceState(null, '', `/sites/region/SitePages/FOI.aspx?request=${request.number}`);
  await openDesk('coordinator');
  const history = await screen.findByRole('region', { name: 'What was done' });
  await loaded();
  await waitFor(() => expect(within(history).getAllByRole('listitem')).toHaveLength(3));
  expect(within(history).getByText('Allocated to Maya Trembath')).toBeTruthy();
  expect(within(history).getAllByRole('listitem')[2].textContent).toContain('Registered');
});

describe.each(['en', 'fr'] as const)('in %s', language => {
  it('has nothing that axe-core finds, on the desk, a request and the registration', async () => {
    await allocated(office);
    await registered(office, { title: 'No fee', feePaidOn: null });
    await openDesk('coordinator', language);
    expect(await findings()).toEqual([]);
    await userEvent.click(screen.getByRole('link', { name: '2026-0001' }));
    await screen.findByRole('heading', { name: /Culvert/ });
    await loaded();
    expect(await findings()).toEqual([]);
    window.history.back();
    await screen.findByRole('heading', { name: /FOI desk|Bureau de l'accès/ });
    await loaded();
    await userEvent.click(screen.getByRole('button', { name: /Register|Enregistrer/ }));
    await screen.findAllByRole('textbox');
    expect(await findings()).toEqual([]);
  });

  it('has nothing that axe-core finds on the desk for those whom it is not for', async () => {
    await openDesk('manager', language);
    expect(await findings()).toEqual([]);
  });
});
