/** @jest-environment jsdom */
import '../../../ui/support/browserParts';
import * as React from 'react';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { PageFacts } from '../../../../src/kernel/ports/sitePages';
import { StoreError } from '../../../../src/kernel/ports/storeError';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { CleanHtml } from '../../../../src/kernel/richText';
import { ask } from '../health/pages';
import { newsPages } from '../../../../src/systems/communications/newsLists';
import { pageReviews } from '../../../../src/systems/communications/planLists';
import { PageHealth } from '../../../../src/systems/communications/ui/health/PageHealth';
import { findings } from '../../../ui/support/accessible';
import { Colleague, TestOffice } from '../../../ui/support/office';
import { loaded, put } from '../../../ui/support/screen';

let office: TestOffice;

beforeEach(() => {
  office = new TestOffice();
  window.history.replaceState(null, '', '/');
});

/** Everybody is known to the directory. */
function known(work: Workplace): Workplace {
  const everybody: readonly Colleague[] = ['staff', 'otherStaff', 'communicationsLead', 'newsWriter'];
  return { ...work, people: { ...work.people, ensure: async email => everybody.map(each => office.person(each)).find(person => person.email === email) } };
}
const lead = (language: 'en' | 'fr' = 'en'): Workplace => known(office.work('communicationsLead', language));

/** A page that readers see, last changed on this day. */
async function page(name: string, owner: Colleague | null, changedOn = '2026-03-01', html = '<p>All is well here.</p>'): Promise<PageFacts> {
  const today = office.today;
  office.today = changedOn;
  const { pages } = office.work('communicationsLead');
  const id = await pages.ensure(`${name}.aspx`, name);
  const content = { title: name, description: '', language: 'en', html: html as CleanHtml, banner: null, topic: '', author: null, webParts: [] } as const;
  await pages.save(newsPages, id, content, owner ? { contentOwner: office.person(owner) } : {});
  await pages.publish(id);
  office.today = today;
  return pages.facts(id);
}

async function open(colleague: Colleague = 'communicationsLead', language: 'en' | 'fr' = 'en', given: Partial<Workplace> = {}): Promise<void> {
  const props = office.screen(colleague, language);
  render(<PageHealth {...props} work={{ ...known(props.work), ...given }} />);
  await loaded();
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const rows = (): readonly string[] => [...document.querySelectorAll('tr[data-page]')].map(row => row.getAttribute('data-page') ?? '');
const row = (name: string): HTMLElement => document.querySelector<HTMLElement>(`tr[data-page="${name}.aspx"]`) as HTMLElement;

it('shows the worst page first, counts what is wrong, and finds pages by title and owner', async () => {
  await page('Fine', 'staff');
  await page('Old prices', 'staff', '2025-01-01');
  await page('Orphan', null);
  await page('Parking-fr', 'otherStaff');
  await open();
  await screen.findByRole('button', { name: 'Read the pages again' });
  expect(rows()).toEqual(['Old prices.aspx', 'Parking-fr.aspx', 'Orphan.aspx', 'Fine.aspx']);
  expect(row('Old prices').textContent).toContain('Overdue for review');
  expect(row('Orphan').textContent).toContain('Nobody is named. Chantal Roy made it.');
  expect(await findings()).toEqual([]);
  await userEvent.click(button('1 without the other language'));
  expect(rows()).toEqual(['Parking-fr.aspx']);
  await userEvent.click(button('4 all'));
  await put('Search', 'LEFEBVRE');
  expect(rows()).toEqual(['Parking-fr.aspx']);
  await put('Search', ' nobody');
  expect(screen.getByText('No page fits this filter and search.')).toBeTruthy();
});

it('asks the owners of the chosen pages in one message each, and leaves out what is asked already', async () => {
  const [first] = [await page('A', 'staff'), await page('B', 'staff'), await page('C', 'otherStaff')];
  await ask(lead(), [first], 'before');
  office.mails.length = 0;
  await open('communicationsLead', 'fr');
  await userEvent.click(screen.getByLabelText('Choisir les 3 pages affichées'));
  await userEvent.click(button('Interroger les responsables de 3 pages'));
  expect(screen.getByText(/^2 personnes sont interrogées sur 3 pages.*au plus tard le 24 mars 2026\.$/)).toBeTruthy();
  expect(await findings()).toEqual([]);
  await userEvent.dblClick(button('Interroger maintenant'));
  expect(await screen.findByText('2 questions posées sur 3 pages.')).toBeTruthy();
  expect(within(screen.getByRole('list', { name: 'Pages' })).getAllByRole('listitem').map(({ textContent }) => textContent?.trim())).toEqual([
    'A: laissée de côté, une question est encore ouverte.', 'B: question posée.', 'C: question posée.',
  ]);
  expect(office.mails.map(({ to }) => to[0])).toEqual([office.person('staff').email, office.person('otherStaff').email]);
  expect(office.lists.rows(pageReviews)).toHaveLength(3);
  await userEvent.click(button('Terminé'));
  await waitFor(() => expect(button('3 en attente du responsable')).toBeTruthy());
  expect(screen.queryByRole('button', { name: /^Interroger/ })).toBeNull();
});

it('goes on where asking was broken off, at the next press', async () => {
  await page('A', 'staff');
  await page('B', 'staff');
  let left = 1;
  const { people } = lead();
  const { lists } = lead();
  const add: typeof lists.add = (list, fields) => {
    if (list.name === pageReviews.name && left-- === 0) throw new StoreError({ kind: 'busy' });
    return lists.add(list, fields);
  };
  await open('communicationsLead', 'en', { people, lists: { ...lists, add } });
  await userEvent.click(screen.getByLabelText('Choose the 2 pages in sight'));
  await userEvent.click(button('Ask the owners of 2 pages'));
  await userEvent.click(button('Ask now'));
  expect((await screen.findByRole('alert')).textContent).toContain('SharePoint is too busy at the moment.');
  expect(office.mails).toEqual([]);
  await userEvent.click(button('Try again'));
  expect(await screen.findByText('2 of 2 pages were asked about.')).toBeTruthy();
  expect(office.mails).toHaveLength(1);
  expect(office.lists.rows(pageReviews)).toHaveLength(2);
});

it('checks the texts of the pages in sight when asked, and shows what it found', async () => {
  await page('A', 'staff', '2026-03-01', '<p>We utilize forms. <a href="Gone.aspx">The leave form</a></p>');
  await page('B', 'staff');
  office.pages.named('B.aspx').views = 41;
  await open();
  await userEvent.click(await screen.findByRole('button', { name: 'Check the texts of these 2 pages' }));
  expect(await screen.findByText('1 in the text, 1 broken link')).toBeTruthy();
  await userEvent.click(screen.getByText('1 in the text, 1 broken link'));
  expect(row('A').textContent).toContain('Leads to a page that readers do not find: Gone.aspx');
  expect(row('B').textContent).toContain('41 views');
  expect(row('B').textContent).toContain('Nothing found in the text.');
  await userEvent.click(button('1 with broken links'));
  expect(rows()).toEqual(['A.aspx']);
  expect(await findings()).toEqual([]);
});

it('shows the first pages while the rest is read, keeps them when reading breaks off, and goes on', async () => {
  const all = [await page('A', 'staff'), await page('Parking-fr', 'staff')];
  const waiting: (() => void)[] = [];
  let breaks = true;
  const pages = {
    ...lead().pages,
    all: async (after?: { readonly mark: string }) => {
      if (!after) return { items: all.slice(0, 1), next: { mark: '1' } };
      await new Promise<void>(resolve => waiting.push(resolve));
      if (breaks) throw new StoreError({ kind: 'disconnected' });
      return { items: all.slice(1) };
    },
  };
  await open('communicationsLead', 'en', { pages });
  expect(await screen.findByText('1 page read so far. The rest follows.')).toBeTruthy();
  expect(rows()).toEqual(['A.aspx']);
  waiting.shift()?.();
  expect(await screen.findByText('The connection broke before the answer came.')).toBeTruthy();
  expect(rows()).toEqual(['A.aspx']);
  breaks = false;
  await userEvent.click(button('Try again'));
  await waitFor(() => expect(waiting).toHaveLength(1));
  waiting.shift()?.();
  await waitFor(() => expect(rows()).toEqual(['Parking-fr.aspx', 'A.aspx']));
});

it('is for an owner what they are asked, and nothing of the other pages', async () => {
  const [first, second] = [await page('Leave', 'staff'), await page('Parking', 'otherStaff')];
  await ask(lead(), [first, second], 'ask');
  await open('staff');
  expect(screen.getByText('1 page waits for your answer')).toBeTruthy();
  await userEvent.click(screen.getByRole('link', { name: 'Leave' }));
  await loaded();
  expect(screen.getByRole('link', { name: 'Open the page “Leave”' }).getAttribute('href')).toBe('/sites/region/SitePages/Leave.aspx');
  expect(await findings()).toEqual([]);
  await put('Note to the communications lead', 'Nobody takes this leave any more.');
  await userEvent.dblClick(button('Take it away'));
  expect(await screen.findByText(/^Thank you. The communications lead takes the page away/)).toBeTruthy();
  await waitFor(() => expect(screen.getByText('To be taken away')).toBeTruthy());
  expect(office.lists.rows(pageReviews)[0].fields).toMatchObject({ status: 'toRetire', note: 'Nobody takes this leave any more.', dueOn: calendarDate('2026-03-24') });
  expect(await findings()).toEqual([]);
  await userEvent.click(screen.getByRole('link', { name: 'Back to the list' }));
  expect(await screen.findByText('You are asked about no page')).toBeTruthy();
});

it('lets the lead take away a page that its owner gave up, after saying what that does', async () => {
  const leave = await page('Leave', 'staff');
  await ask(lead(), [leave], 'ask');
  await open('staff');
  await userEvent.click(screen.getByRole('link', { name: 'Leave' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Take it away' }));
  await screen.findByText(/^Thank you/);
  document.body.textContent = '';
  window.history.replaceState(null, '', '/');
  await open('communicationsLead', 'fr');
  await userEvent.click(await screen.findByRole('link', { name: 'À retirer (2026-03-10)' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Retirer la page aux lecteurs' }));
  expect(screen.getByText(/^Les lecteurs ne trouveront plus la page « Leave »/)).toBeTruthy();
  expect(await findings()).toEqual([]);
  await userEvent.click(button('La retirer aux lecteurs'));
  expect(await screen.findByText('La page a été retirée aux lecteurs.')).toBeTruthy();
  expect(office.pages.named('Leave.aspx').state).toBe('draft');
  await userEvent.click(screen.getByRole('link', { name: 'Retour à la liste' }));
  await waitFor(() => expect(row('Leave').textContent).toContain('Ébauche'));
});

it('says so where there is no such question', async () => {
  window.history.replaceState(null, '', '/?question=99');
  await open('staff');
  expect(screen.getByText('There is no such question', { selector: 'h2' })).toBeTruthy();
  expect(await findings()).toEqual([]);
});
