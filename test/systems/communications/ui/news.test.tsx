/** @jest-environment jsdom */
import '../../../ui/support/browserParts';
import * as React from 'react';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { Language } from '../../../../src/kernel/text';
import { Memory } from '../../../../src/sharepoint/remember';
import { audienceColumn } from '../../../../src/systems/communications/audience';
import { acknowledgements, newsPages } from '../../../../src/systems/communications/newsLists';
import { officeWords } from '../../../../src/systems/communications/planLists';
import { News } from '../../../../src/systems/communications/ui/reading/News';
import { NewsLayout } from '../../../../src/systems/communications/ui/reading/newsState';
import { installStyles } from '../../../../src/ui/styles';
import { SurroundingsContext } from '../../../../src/ui/surroundings';
import { newsSource } from '../../../../src/webparts/news/watchNews';
import { findings } from '../../../ui/support/accessible';
import { Colleague, TestOffice } from '../../../ui/support/office';
import { field, loaded, put } from '../../../ui/support/screen';
import { published } from './newsRows';

let office: TestOffice;
let kept: Map<string, string>;
const memory: Memory = { read: key => kept.get(key) ?? null, write: (key, value) => void kept.set(key, value) };
const onlyKapuskasing = audienceColumn({ offices: ['Kapuskasing'], branches: [], languages: 'both' });

beforeEach(() => {
  office = new TestOffice();
  kept = new Map();
  localStorage.clear();
  installStyles();
});

interface Shown {
  readonly colleague?: Colleague;
  readonly layout?: NewsLayout;
  readonly language?: Language;
}

function show({ colleague = 'staff', layout = 'list', language = 'en' }: Shown = {}): { readonly speak: (language: Language) => void; readonly unmount: () => void } {
  const work = office.work(colleague, language);
  const source = newsSource(work, memory);
  const drawn = (now: Language): JSX.Element => (
    <SurroundingsContext.Provider value={{ language: now }}>
      <News source={source} layout={layout} work={work} reader={colleague} onLanguage={chosen => rerender(drawn(chosen))} />
    </SurroundingsContext.Provider>
  );
  const { rerender, unmount } = render(drawn(language));
  return { speak: now => rerender(drawn(now)), unmount };
}

async function open(shown?: Shown): Promise<ReturnType<typeof show>> {
  const parts = show(shown);
  await loaded();
  return parts;
}

const titles = (): readonly string[] => screen.getAllByRole('heading', { level: 3 }).map(heading => heading.textContent ?? '');
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

it('shows what is for the reader, then all of it, and turns to the other language without asking again', async () => {
  await published(office, 1);
  await published(office, 2, { newsAudience: onlyKapuskasing });
  await open();
  expect(titles()).toEqual(['Item 1']);
  expect(screen.getByRole('link', { name: 'Item 1' }).getAttribute('href')).toBe('/sites/region/SitePages/N-2026-0001-en.aspx');
  expect(button('For me').getAttribute('aria-pressed')).toBe('true');
  await userEvent.click(button('All news'));
  expect(titles()).toEqual(['Item 2', 'Item 1']);
  expect(await findings()).toEqual([]);
  const asked = office.lists.reads.length;
  await userEvent.click(button('Français'));
  expect(titles()).toEqual(['Nouvelle 2', 'Nouvelle 1']);
  expect(screen.getByRole('link', { name: 'Nouvelle 1' }).getAttribute('href')).toBe('/sites/region/SitePages/N-2026-0001-fr.aspx');
  expect(screen.getByText('Publiée le 1er mars 2026')).toBeTruthy();
  expect(office.lists.reads).toHaveLength(asked);
  expect(await findings()).toEqual([]);
});

it('gives the lead story its picture, its summary and a place of its own', async () => {
  await published(office, 1);
  await published(office, 2, { newsBanner: '/sites/region/CommsImages/N-2026-0002/a bridge #2.jpg', newsBannerAlt: 'Two inspectors on a bridge' });
  await open({ layout: 'lead' });
  const picture = screen.getByRole('img', { name: 'Two inspectors on a bridge' });
  expect(picture.getAttribute('src')).toBe('/sites/region/CommsImages/N-2026-0002/a%20bridge%20%232.jpg');
  expect([picture.getAttribute('width'), picture.getAttribute('height')]).toEqual(['640', '360']);
  expect(within(screen.getByRole('article')).getByText('Summary 2')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'More news' }).getAttribute('href')).toBe('/sites/region/SitePages/News.aspx');
  expect(screen.queryByRole('search')).toBeNull();
  expect(await findings()).toEqual([]);
});

it('gives titles alone where it is compact', async () => {
  for (let number = 1; number <= 8; number += 1) await published(office, number);
  await open({ layout: 'compact' });
  expect(titles()).toHaveLength(6);
  expect(screen.queryByText('Summary 8')).toBeNull();
});

it('asks for a confirmation of what must be read, keeps it, and moves nothing under the reader\'s hands', async () => {
  await published(office, 1, { newsMustReadBy: calendarDate('2026-03-20') });
  await published(office, 2);
  await open({ layout: 'lead' });
  expect(titles()).toEqual(['Item 1', 'Item 2']);
  expect(screen.getByText('Must be read by March 20, 2026')).toBeTruthy();
  await userEvent.dblClick(button('I have read this: Item 1'));
  const told = await screen.findByText('You confirmed that you read this');
  expect(document.activeElement).toBe(told);
  expect(titles()).toEqual(['Item 1', 'Item 2']);
  expect(office.lists.rows(acknowledgements).map(({ fields }) => fields.key)).toEqual([`N-2026-0001:${office.person('staff').id}`]);
  expect(await findings()).toEqual([]);
});

it('says so when the confirmation does not get through, and keeps it at the next press', async () => {
  await published(office, 1, { newsMustReadBy: calendarDate('2026-03-20') });
  await open();
  office.lists.mishaps.push({ when: 'before', problem: { kind: 'denied' } });
  await userEvent.click(button(/^I have read this/));
  expect(await screen.findByText('You may not do this, or not see this.')).toBeTruthy();
  await userEvent.click(button(/^I have read this/));
  expect(await screen.findByText('You confirmed that you read this')).toBeTruthy();
});

it('asks nothing of those whom it does not concern', async () => {
  await published(office, 1, { newsMustReadBy: calendarDate('2026-03-20'), newsAudience: onlyKapuskasing });
  await open();
  await userEvent.click(button('All news'));
  expect(screen.queryByText(/Must be read/)).toBeNull();
  expect(screen.queryByRole('button', { name: /^I have read this/ })).toBeNull();
});

it('marks what is new until it is opened or all is marked as read, for each person of a computer', async () => {
  for (const number of [1, 2, 3]) await published(office, number);
  const first = await open();
  expect(screen.getAllByText('New')).toHaveLength(3);
  screen.getByRole('link', { name: 'Item 2' }).addEventListener('click', event => event.preventDefault());
  await userEvent.click(screen.getByRole('link', { name: 'Item 2' }));
  expect(screen.getAllByText('New')).toHaveLength(2);
  first.unmount();
  const again = await open();
  expect(screen.getAllByText('New')).toHaveLength(2);
  await userEvent.click(button('Mark all as read'));
  expect(screen.queryByText('New')).toBeNull();
  expect(screen.getByText('All news is marked as read on this computer.')).toBeTruthy();
  again.unmount();
  await open({ colleague: 'manager' });
  expect(screen.getAllByText('New')).toHaveLength(3);
});

it('finds by words and by topic, and says how many', async () => {
  await office.work('owner').lists.add(officeWords, { title: 'People', titleFr: 'Gens', kind: 'topic', status: 'inForce', content: '{"key":"people"}' });
  await published(office, 1, { newsTopic: 'people' });
  await published(office, 2, { newsSummary: 'Snow on Highway 17' });
  await open();
  await put('Search the news', 'SNOW highway');
  expect(titles()).toEqual(['Item 2']);
  expect(screen.getByText('1 item found')).toBeTruthy();
  await userEvent.clear(field('Search the news'));
  await userEvent.selectOptions(field('Topic'), 'People');
  expect(titles()).toEqual(['Item 1']);
  await put('Search the news', 'zebra');
  expect(titles()[0]).toContain('No news has these words');
  expect(await findings()).toEqual([]);
});

it('says what will be here while there is nothing, and where the rest is while nothing is for the reader', async () => {
  const first = await open();
  expect(titles()[0]).toContain('No news yet');
  first.unmount();
  await published(office, 1, { newsAudience: onlyKapuskasing });
  await open();
  // What the last visit showed comes first.
  await screen.findByText(/No news for you at the moment/);
  await userEvent.click(button('Show all news'));
  expect(titles()).toEqual(['Item 1']);
});

it('paints what the last visit showed at once, then what is true now', async () => {
  await published(office, 1);
  (await open()).unmount();
  await published(office, 2);
  show();
  expect(titles()).toEqual(['Item 1']);
  await waitFor(() => expect(titles()).toEqual(['Item 2', 'Item 1']));
});

it('keeps the last visit in sight when SharePoint can not be reached, says so, and offers to try again where there is nothing', async () => {
  await published(office, 1);
  (await open()).unmount();
  const find = jest.spyOn(office.lists as unknown as { found: () => unknown }, 'found').mockImplementation(() => {
    throw Object.assign(new Error('away'), { problem: { kind: 'disconnected' } });
  });
  const second = show();
  expect(await screen.findByText(/could not be read anew/)).toBeTruthy();
  expect(titles()).toEqual(['Item 1']);
  second.unmount();
  kept.clear();
  show();
  await screen.findByRole('alert');
  find.mockRestore();
  await userEvent.click(button('Try again'));
  await waitFor(() => expect(titles()).toEqual(['Item 1']));
});

it('reads anew when somebody looks at the page again', async () => {
  await published(office, 1);
  await open();
  await published(office, 2);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  await waitFor(() => expect(titles()).toEqual(['Item 2', 'Item 1']));
  expect(office.lists.rows(newsPages)).toHaveLength(4);
});
