/** @jest-environment jsdom */
import '../../../ui/support/browserParts';
import * as React from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { Language } from '../../../../src/kernel/text';
import { acknowledgements, newsPages } from '../../../../src/systems/communications/newsLists';
import { AboutPage, AboutPageProps } from '../../../../src/systems/communications/ui/reading/AboutPage';
import { SurroundingsContext } from '../../../../src/ui/surroundings';
import { findings } from '../../../ui/support/accessible';
import { Colleague, TestOffice } from '../../../ui/support/office';
import { loaded } from '../../../ui/support/screen';
import { published } from './newsRows';

let office: TestOffice;
const onLanguage = jest.fn();
const onSeen = jest.fn();

beforeEach(() => {
  office = new TestOffice();
  jest.clearAllMocks();
});

async function open(language: Language, colleague: Colleague = 'staff', given: Partial<AboutPageProps> = {}): Promise<void> {
  render(
    <SurroundingsContext.Provider value={{ language }}>
      <AboutPage work={office.work(colleague, language)} newsNumber="N-2026-0005" onLanguage={onLanguage} onSeen={onSeen} {...given} />
    </SurroundingsContext.Provider>,
  );
  await loaded();
}

it('leads to the other language, which the reader then reads in, and to the owner', async () => {
  await published(office, 5, { contentOwner: office.person('newsWriter') });
  await open('fr');
  const link = screen.getByRole('link', { name: 'Read this page in English' });
  expect(link.getAttribute('href')).toBe('/sites/region/SitePages/N-2026-0005-en.aspx');
  link.addEventListener('click', event => event.preventDefault());
  await userEvent.click(link);
  expect(onLanguage).toHaveBeenCalledWith('en');
  const mail = screen.getByRole('link', { name: 'Une erreur sur cette page? Écrivez à son responsable' });
  expect(decodeURIComponent(mail.getAttribute('href') ?? '')).toBe(`mailto:${office.person('newsWriter').email}?subject=À propos de la page « Nouvelle 5 »`);
  expect(onSeen).toHaveBeenCalledWith('N-2026-0005');
  expect(await findings()).toEqual([]);
});

it('asks whom it concerns to confirm, and no one else', async () => {
  await published(office, 5, { newsMustReadBy: calendarDate('2026-03-20'), newsAudience: JSON.stringify({ offices: ['Sudbury'], branches: [], languages: 'both' }) });
  await open('en');
  expect(screen.getByText('You are asked to read this by March 20, 2026.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'I have read this: Item 5' }));
  expect(await screen.findByText('You confirmed that you read this')).toBeTruthy();
  expect(office.lists.rows(acknowledgements)).toHaveLength(1);
  expect(await findings()).toEqual([]);
  document.body.textContent = '';
  await open('en', 'otherStaff');
  expect(screen.queryByRole('button', { name: /^I have read this/ })).toBeNull();
});

it('offers no page that the reader can not see, and says when its own is not out', async () => {
  await published(office, 5);
  office.lists.rows(newsPages).splice(1, 1);
  await open('en');
  expect(screen.queryByRole('link', { name: /Lire cette page/ })).toBeNull();
  office.lists.rows(newsPages).length = 0;
  document.body.textContent = '';
  await open('en');
  expect(screen.getByText('This page is not published. Readers do not see it.')).toBeTruthy();
});
