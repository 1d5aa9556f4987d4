/** @jest-environment jsdom */
import '../../../../ui/support/browserParts';
import * as React from 'react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { callOuts } from '../../../../../src/systems/foi/lists';
import { MyFoi } from '../../../../../src/systems/foi/ui/myFoi/MyFoi';
import { findings } from '../../../../ui/support/accessible';
import { Colleague, TestOffice } from '../../../../ui/support/office';
import { field, loaded, put } from '../../../../ui/support/screen';
import { allocated } from '../foiOffice';

let office: TestOffice;

beforeEach(() => {
  office = new TestOffice();
  localStorage.clear();
  window.history.replaceState(null, '', '/sites/region/SitePages/MyFOI.aspx');
});

async function open(colleague: Colleague = 'manager', language: 'en' | 'fr' = 'en'): Promise<void> {
  render(<MyFoi {...office.screen(colleague, language)} />);
  await loaded();
}

/** Five call-outs of the manager: late, sent back, with a delegate, done for a colleague, answered. */
async function fiveCallOuts(): Promise<void> {
  const change = (id: number, fields: object): object => office.lists.change(callOuts, id, { ...fields }, office.person('coordinator'));
  for (let index = 0; index < 5; index += 1) await allocated(office);
  change(1, { dueOn: '2026-03-06' });
  change(2, { amendment: 'Which mailboxes?', dueOn: '2026-03-12' });
  change(3, { assignedTo: office.person('otherManager'), onBehalfOf: office.person('manager') });
  change(4, { onBehalfOf: office.person('otherManager'), dueOn: '2026-03-17' });
  change(5, { status: 'answered', answeredOn: '2026-03-02', found: 'nil' });
}

const linesOf = (name: string): readonly string[] => within(screen.getByRole('region', { name })).getAllByRole('listitem').map(line => line.textContent ?? '');

it('shows what is due first at the top, who does what for whom, and what is missing', async () => {
  await fiveCallOuts();
  await open();
  const toAnswer = linesOf('To answer');
  expect(toAnswer.map(line => line.slice(0, 9))).toEqual(['2026-0001', '2026-0002', '2026-0004']);
  expect(toAnswer[0]).toContain('4 days overdue');
  expect(toAnswer[1]).toContain('What is missing: Which mailboxes?');
  expect(toAnswer[2]).toContain('On behalf of Luc Beaulieu');
  expect(linesOf('Someone does these for you')).toEqual([expect.stringContaining('Done by Luc Beaulieu')]);
  expect(linesOf('Answered in the last 90 days')).toEqual([expect.stringMatching(/^2026-0005.*Answered on March 2, 2026/)]);
});

it('opens one in place with the search form, at an address of its own, and comes back', async () => {
  await allocated(office);
  await open();
  await userEvent.click(screen.getByRole('link', { name: /^2026-0001/ }));
  await screen.findByText('All inspection reports of the culvert on Road 17 since 2020.');
  expect(window.location.search).toBe('?callout=1');
  await userEvent.click(field('No records (nil)'));
  await put('Why there are no records', 'The culvert was built in 2024.');
  await put('Position of who searched', 'Manager');
  await put('Where you searched', 'Shared drive');
  await put('Search terms', 'culvert');
  await put('Minutes of search', '20');
  await userEvent.click(field(/^I affirm/));
  await userEvent.click(screen.getByRole('button', { name: 'Send the answer' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Back to the list' }));
  await screen.findByText('Nothing waits for your answer');
  expect(window.location.search).toBe('');
  expect(document.activeElement?.textContent).toBe('My FOI');
  expect(linesOf('Answered in the last 90 days')).toHaveLength(1);
});

it('opens from the address in a mail', async () => {
  await allocated(office);
  window.history.replaceState(null, '', '?callout=1');
  await open();
  expect(await screen.findByRole('button', { name: 'Send the answer' })).toBeTruthy();
});

it('says so for an address that leads nowhere', async () => {
  window.history.replaceState(null, '', '?callout=soon');
  await open();
  expect(await screen.findByText('This is not there, or not open to you.')).toBeTruthy();
});

it('says what will be here while nothing waits, and for whom it is', async () => {
  await open();
  expect(screen.getByText('Nothing waits for your answer')).toBeTruthy();
  document.body.textContent = '';
  await open('staff');
  expect(screen.getByText('My FOI is for managers')).toBeTruthy();
});

it.each(['en', 'fr'] as const)('has nothing that axe-core finds, in %s', async language => {
  await fiveCallOuts();
  await open('manager', language);
  expect(await findings()).toEqual([]);
  await userEvent.click(screen.getByRole('link', { name: /^2026-0002/ }));
  await screen.findByRole('button', { name: /^(Send the answer|Envoyer la réponse)$/ });
  expect(await findings()).toEqual([]);
});
