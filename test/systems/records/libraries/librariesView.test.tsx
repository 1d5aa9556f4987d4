/** @jest-environment jsdom */
import '../../../ui/support/browserParts';
import * as React from 'react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { recordLibraries } from '../../../../src/systems/records/libraryList';
import { LibrariesView } from '../../../../src/systems/records/ui/libraries/LibrariesView';
import { PlainRoot } from '../../../../src/ui/PlainRoot';
import { findings } from '../../../ui/support/accessible';
import { Colleague, TestOffice } from '../../../ui/support/office';
import { field, loaded } from '../../../ui/support/screen';

jest.setTimeout(30_000);
let office: TestOffice;

beforeEach(() => {
  office = new TestOffice();
  localStorage.clear();
  office.repository.libraries = [
    { name: 'OfficeDocuments', title: 'Office documents', path: '/sites/region/OfficeDocuments', count: 1204 },
    { name: 'Plans', title: 'Plans', path: '/sites/region/Plans', count: 31 },
    { name: 'FoiLetters', title: 'FOI letters', path: '/sites/region/FoiLetters', count: 5 },
  ];
});

async function open(colleague: Colleague, language: 'en' | 'fr' = 'en'): Promise<void> {
  document.body.textContent = '';
  const { client, ...props } = office.screen(colleague, language);
  render(
    <PlainRoot language={language} client={client}>
      <LibrariesView {...props} />
    </PlainRoot>,
  );
  await loaded();
}
const press = async (name: string): Promise<void> => userEvent.click(await screen.findByRole('button', { name }));
const send = async (name: string): Promise<void> => userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name }));
const row = () => office.lists.rows(recordLibraries)[0].fields;

it('takes a library in, and tells what set-up still has to do', async () => {
  await open('recordsCoordinator');
  expect(screen.getByRole('row', { name: /Office documents.*1,204/ })).toBeTruthy();
  // What the house keeps for itself is not offered.
  expect(screen.queryByText('FOI letters')).toBeNull();
  await press('Take in Plans');
  expect(field('Name in English').value).toBe('Plans');
  await userEvent.clear(field('Name in French'));
  await send('Take in');
  expect((await screen.findAllByText(/Name in French: Fill in/)).length).toBeGreaterThan(0);
  await userEvent.type(field('Name in French'), 'Plans régionaux');
  await userEvent.selectOptions(screen.getByLabelText(/Manager who answers for it/), 'Maya Trembath');
  expect(await findings()).toEqual([]);
  await send('Take in');
  await screen.findByText('Plans is taken in. It waits for set-up.');
  await screen.findByText('A library waits for set-up');
  expect(row()).toMatchObject({ library: 'Plans', titleFr: 'Plans régionaux', status: 'awaiting', assignedTo: { name: 'Maya Trembath' } });
  expect(await findings()).toEqual([]);
  expect(screen.queryByRole('link', { name: 'Open Set up the site' })).toBeNull();

  await open('owner', 'fr');
  expect(screen.getByRole('link', { name: 'Ouvrir Configurer le site' }).getAttribute('href')).toBe('/sites/region/SitePages/Setup.aspx');
  await press('Confirmer Plans régionaux');
  await send('Confirmer');
  await screen.findByText('Plans régionaux est sous le plan.');
  expect(await findings()).toEqual([]);
  expect(row()).toMatchObject({ status: 'managed' });
});

it('asks before it releases a library, and says when somebody else was first', async () => {
  await office.work('recordsCoordinator').lists.add(recordLibraries, { title: 'Plans', titleFr: 'Plans', library: 'Plans', status: 'managed' });
  await open('recordsCoordinator');
  await press('Release Plans');
  await screen.findByText(/Plans leaves the scheme/);
  office.lists.change(recordLibraries, 1, { branch: 'Programs Branch' }, office.person('owner'));
  await send('Release');
  await screen.findByText(/Somebody else changed this library meanwhile/);
  await send('Cancel');
  expect(row()).toMatchObject({ status: 'managed' });
});
