/** @jest-environment jsdom */
import '../../../ui/support/browserParts';
import * as React from 'react';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { officeWords } from '../../../../src/systems/communications/planLists';
import { OfficeWordsView } from '../../../../src/systems/communications/ui/officeWords/OfficeWordsView';
import { PlainRoot } from '../../../../src/ui/PlainRoot';
import { findings } from '../../../ui/support/accessible';
import { Colleague, TestOffice } from '../../../ui/support/office';
import { loaded, put } from '../../../ui/support/screen';
import { word } from '../calendar/planned';

let office: TestOffice;
beforeEach(() => {
  office = new TestOffice();
  localStorage.clear();
});

async function open(who: Colleague, language: 'en' | 'fr' = 'en'): Promise<void> {
  const { work, visitor, client } = office.screen(who, language);
  render(
    <PlainRoot language={language} client={client}>
      <OfficeWordsView work={work} visitor={visitor} />
    </PlainRoot>,
  );
  await loaded();
}
const stored = () => office.lists.rows(officeWords).map(({ fields }) => fields);

it('adds, changes and retires, with what is wrong told at its field', async () => {
  await open('owner');
  await userEvent.click(screen.getByRole('button', { name: 'Add jargon' }));
  const adding = within(await screen.findByRole('dialog'));
  await userEvent.click(adding.getByRole('button', { name: 'Save' }));
  expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(3);
  await put('Phrase', 'touch base');
  await userEvent.click(adding.getByLabelText('English'));
  await put('Plain word', 'talk');
  expect(await findings()).toEqual([]);
  await userEvent.click(adding.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('"touch base" is added.')).toBeTruthy();
  await loaded();
  const row = (await screen.findByText('touch base')).closest('tr') as HTMLElement;
  expect(within(row).getAllByRole('cell').slice(0, 3).map(({ textContent }) => textContent)).toEqual(['touch base', 'Plain word: talk', 'Language: English']);

  await userEvent.click(screen.getByRole('button', { name: 'Change: touch base' }));
  await userEvent.clear(await screen.findByLabelText('Plain word'));
  await put('Plain word', 'meet');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('"touch base" is changed.')).toBeTruthy();
  expect(stored()[0]).toMatchObject({ kind: 'jargon', language: 'en', content: '{"instead":"meet"}', status: 'inForce' });

  await userEvent.click(screen.getByRole('button', { name: 'Retire: touch base' }));
  const asking = within(await screen.findByRole('dialog'));
  expect(asking.getByText(/"touch base" will no longer count/)).toBeTruthy();
  await userEvent.click(asking.getByRole('button', { name: 'Retire' }));
  await waitFor(() => expect(stored()[0].status).toBe('retired'));
});

it('shows every kind, each with its names in the language of the reader', async () => {
  const lead = office.work('communicationsLead');
  await word(lead);
  await word(lead, { kind: 'topic', title: 'Safety', titleFr: 'Sécurité' });
  await word(lead, { kind: 'setting', setting: 'gradeTarget', value: 8.5 });
  await word(lead, { kind: 'identityName', title: 'ServiceOntario', language: 'en', wrong: ['Service Ontario'] });
  await open('communicationsLead', 'fr');
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(8);
  expect(screen.getByText('Sécurité')).toBeTruthy();
  expect(screen.getByText('Niveau scolaire anglais le plus élevé').closest('tr')?.textContent).toContain('8,5');
  expect(screen.getByText('Élections').closest('tr')?.textContent).toContain('2026-03-17 / 2026-03-17');
  expect(await findings()).toEqual([]);
});

it('names what was spoilt in the list itself', async () => {
  await word(office.work('owner'));
  office.lists.change(officeWords, 1, { untilOn: null }, office.person('owner'));
  await open('owner');
  expect(screen.getByText(/They were changed elsewhere than on this page: Election/)).toBeTruthy();
});

it('is closed to everyone else', async () => {
  await open('newsWriter');
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText(/kept by the owner of the site and the communications lead/)).toBeTruthy();
});
