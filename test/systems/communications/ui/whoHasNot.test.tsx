/** @jest-environment jsdom */
import '../../../ui/support/browserParts';
import * as React from 'react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { NewsItem } from '../../../../src/systems/communications/newsLists';
import { acknowledge } from '../../../../src/systems/communications/reading/acknowledge';
import { readersFile } from '../../../../src/systems/communications/reading/readersFile';
import { addressees } from '../../../../src/systems/communications/reading/whoHasNot';
import { WhoHasNot } from '../../../../src/systems/communications/ui/reading/WhoHasNot';
import { PlainRoot } from '../../../../src/ui/PlainRoot';
import { findings } from '../../../ui/support/accessible';
import { TestOffice } from '../../../ui/support/office';
import { loaded } from '../../../ui/support/screen';

let office: TestOffice;
const item = { number: 'N-2026-0005', title: 'Bridge inspections', titleFr: 'Inspections des ponts', mustReadBy: calendarDate('2026-03-20'), audience: null } as NewsItem;

beforeEach(async () => {
  office = new TestOffice();
  await acknowledge(office.work('staff'), { number: item.number, title: item.title, revision: 1 });
});

async function open(language: 'en' | 'fr' = 'en'): Promise<void> {
  const { work, client } = office.screen('communicationsLead', language);
  render(
    <PlainRoot language={language} client={client}>
      <WhoHasNot work={work} item={item} />
    </PlainRoot>,
  );
  await loaded();
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });

it('shows how many confirmed in all and by branch, and the names of those who have not', async () => {
  await open();
  expect(screen.getByText('1 of 14 confirmed')).toBeTruthy();
  const [branches, waiting] = screen.getAllByRole('table');
  expect(within(branches).getByText('Programs Branch').closest('tr')?.textContent).toBe('Programs BranchConcerned: 1Confirmed: 1To come: 0');
  expect(within(waiting).queryByText('Sam Oduya')).toBeNull();
  expect(within(waiting).getByText('André Lefebvre')).toBeTruthy();
  expect(await findings()).toEqual([]);
  await userEvent.selectOptions(screen.getByLabelText('Show the branch'), 'Operations Branch');
  expect(within(screen.getAllByRole('table')[1]).getAllByRole('row')).toHaveLength(2);
});

it('reminds those who have not, once it was said to how many it goes, each in a message of their own', async () => {
  await open();
  await userEvent.click(button('Remind 13 people'));
  expect(office.mails).toHaveLength(0);
  await userEvent.click(button('Send 13 messages'));
  expect(await screen.findByText('13 reminders were sent.')).toBeTruthy();
  expect(office.mails.map(({ to }) => to.length)).toEqual(Array(13).fill(1));
  expect(screen.queryByRole('button', { name: /^Remind/ })).toBeNull();
  expect(await findings()).toEqual([]);
});

it('says why no reminder went out, and writes to nobody twice at the next press', async () => {
  office.mailResult = { sent: false, because: 'noConsent' };
  await open('fr');
  await userEvent.click(button('Rappeler à 13 personnes'));
  await userEvent.click(button('Envoyer 13 messages'));
  expect(await screen.findByText("Aucun rappel n'a été envoyé.")).toBeTruthy();
  expect(screen.getByText(/L'intranet ne peut pas envoyer de courriels en votre nom ici/)).toBeTruthy();
  // The first refusal ends it: the others would be refused as well.
  expect(office.mails).toHaveLength(4);
  expect(await findings()).toEqual([]);
});

it('says that it concerns nobody where nobody works in its offices', async () => {
  const { work, client } = office.screen('communicationsLead');
  office.directoryAnswers = true;
  render(
    <PlainRoot language="en" client={client}>
      <WhoHasNot work={{ ...work, people: { ...work.people, membersOf: async () => [office.person('staff')] } }} item={{ ...item, audience: JSON.stringify({ offices: ['Kenora'], branches: [], languages: 'both' }) }} />
    </PlainRoot>,
  );
  expect(await screen.findByText('It concerns nobody')).toBeTruthy();
});

it('gives a file that a spreadsheet reads and does not run', async () => {
  const people = await addressees(office.work('communicationsLead'), item);
  const [first] = people;
  const words = { name: 'Name', address: 'Address', branch: 'Branch', office: 'Office', confirmedOn: 'Confirmed on' };
  const text = await contentOf(await readersFile([{ ...first, person: { ...first.person, name: '=HYPERLINK("x")' } }, ...people.filter(({ readAt }) => readAt !== null)], words));
  const [head, formula, confirmed] = text.split('\r\n');
  expect(head).toBe('\ufeffName,Address,Branch,Office,Confirmed on');
  expect(formula).toMatch(/^"'=HYPERLINK\(""x""\)"/);
  expect(confirmed).toBe('Sam Oduya,sam.oduya@region.example,Programs Branch,Sudbury,2026-03-10');
});

function contentOf(file: Blob): Promise<string> {
  const reader = new FileReader();
  return new Promise(resolve => {
    reader.onload = () => resolve(`\ufeff${String(reader.result).replace(/^\ufeff/, '')}`);
    reader.readAsText(file);
  });
}
