/** @jest-environment jsdom */
import '../../../../ui/support/browserParts';
import * as React from 'react';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { callOuts } from '../../../../../src/systems/foi/lists';
import { absences } from '../../../../../src/systems/foi/officeLists';
import { AbsencesButton } from '../../../../../src/systems/foi/ui/absences/AbsencesButton';
import { ThemedRoot } from '../../../../../src/ui/ThemedRoot';
import { findings } from '../../../../ui/support/accessible';
import { Colleague, TestOffice } from '../../../../ui/support/office';
import { loaded, put } from '../../../../ui/support/screen';
import { allocated } from '../foiOffice';

let office: TestOffice;

beforeEach(() => {
  office = new TestOffice();
  localStorage.clear();
});

async function open(language: 'en' | 'fr' = 'en', colleague: Colleague = 'coordinator'): Promise<void> {
  const { client, ...props } = office.screen(colleague, language);
  render(
    <ThemedRoot language={language} client={client}>
      <AbsencesButton {...props} />
    </ThemedRoot>,
  );
  const button = screen.queryByRole('button', { name: 'Absences' });
  if (!button) return;
  await userEvent.click(button);
  await screen.findByText(/^(While a manager is away|Pendant l'absence)/);
  await loaded();
}

async function enter(): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: 'Enter an absence' }));
  await loaded();
  await put('Manager who is away', 'Maya Trembath');
  await put('Delegate', 'Luc Beaulieu');
  await put('Last day', '2026-03-20');
  await userEvent.click(screen.getAllByRole('button', { name: 'Enter an absence' })[1]);
  await screen.findByText('Kept: Luc Beaulieu does the call-outs of Maya Trembath.');
}

it('keeps an absence, hands the open call-outs over, and gives them back', async () => {
  await allocated(office);
  await allocated(office);
  await open();
  expect(screen.getByText(/^No absence is entered/)).toBeTruthy();
  await enter();
  expect(office.lists.rows(absences)[0].fields).toMatchObject({ manager: office.person('manager'), delegate: office.person('otherManager'), fromOn: '2026-03-10', untilOn: '2026-03-20' });
  await userEvent.click(await screen.findByRole('button', { name: 'Hand over 2 open call-outs' }));
  await screen.findByText('All 2 done.');
  expect(office.lists.rows(callOuts).map(({ fields }) => [fields.assignedTo, fields.onBehalfOf, fields.delegatedUntil])).toEqual(Array(2).fill([office.person('otherManager'), office.person('manager'), '2026-03-20']));
  await userEvent.click(screen.getByRole('button', { name: 'Finish' }));
  expect(await screen.findByText('Maya Trembath: 2 call-outs')).toBeTruthy();
  expect(await findings()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Give 2 call-outs back to the manager' }));
  await screen.findByText('All 2 done.');
  expect(office.lists.rows(callOuts).map(({ fields }) => fields.assignedTo)).toEqual(Array(2).fill(office.person('manager')));
});

it('ends an absence when the manager is back', async () => {
  await open();
  await enter();
  await userEvent.click(await screen.findByRole('button', { name: 'The manager is back' }));
  await screen.findByText(/^From now on call-outs go to Maya Trembath again/);
  await waitFor(() => expect(screen.getByText(/^No absence is entered/)).toBeTruthy());
});

it('names what is wrong with an absence', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Enter an absence' }));
  await loaded();
  await put('Manager who is away', 'Maya Trembath');
  await put('Delegate', 'Maya Trembath');
  await userEvent.click(screen.getAllByRole('button', { name: 'Enter an absence' })[1]);
  const summary = within(await screen.findByRole('alert'));
  expect(summary.getByText('Delegate: Choose somebody else: this is the manager who is away.')).toBeTruthy();
  expect(summary.getByText('Last day: Fill in this field.')).toBeTruthy();
  expect(await findings()).toEqual([]);
});

it('is for coordinators', async () => {
  await open('en', 'manager');
  expect(screen.queryByRole('button')).toBeNull();
});
