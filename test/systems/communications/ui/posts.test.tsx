/** @jest-environment jsdom */
import '../../../ui/support/browserParts';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Language } from '../../../../src/kernel/text';
import { socialPosts } from '../../../../src/systems/communications/planLists';
import { findings } from '../../../ui/support/accessible';
import { Colleague, TestOffice } from '../../../ui/support/office';
import { loaded, put } from '../../../ui/support/screen';
import { post } from '../calendar/planned';
import { at, openCalendar } from './calendarPage';

let office: TestOffice;
beforeEach(() => {
  office = new TestOffice();
  localStorage.clear();
  at('?part=posts');
});

const open = (who: Colleague, language?: Language): Promise<void> => openCalendar(office, who, language);
const lead = () => office.work('communicationsLead');
const stored = () => office.lists.rows(socialPosts)[0].fields;
const hintOf = (label: RegExp): string | null | undefined => document.getElementById(`${screen.getByLabelText(label).id}-hint`)?.textContent;

it('is written with a live count for its platform, and is not ready while a language or a description lacks', async () => {
  await open('communicationsLead');
  await userEvent.click(screen.getByRole('button', { name: 'New social post' }));
  await screen.findByRole('heading', { name: 'New social post' });
  await loaded();
  expect(hintOf(/^Text in English/)).toBe('Choose the platform, then the length is counted.');
  await userEvent.selectOptions(screen.getByLabelText('Platform'), 'x');
  await put('Title, for the office alone', 'Thin ice');
  await put('Goes out on', '2026-03-12');
  await put(/^Text in English/, `Mind the ice https://www.ontario.ca/page/winter ${'a'.repeat(250)}`);
  expect(hintOf(/^Text in English/)).toBe('7 characters too many: at most 280');
  await userEvent.click(screen.getByLabelText('It has a picture'));
  expect(await findings()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('heading', { name: 'Thin ice' })).toBeTruthy();
  await loaded();
  await userEvent.click(screen.getByRole('button', { name: 'Ready to post' }));
  const missing = within(await screen.findByRole('alert')).getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(missing).toEqual(['English description of the picture', 'English text is too long', 'French text', 'French description of the picture']);
  expect(stored().status).toBe('draft');
});

it('is copied, made ready, and recorded as posted with its address', async () => {
  await post(lead());
  at('?post=1');
  const user = userEvent.setup();
  await open('communicationsLead');
  await user.click(screen.getByRole('button', { name: 'Copy the French text' }));
  expect(await screen.findByText('Copied.')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe('Attention à la glace');
  await user.click(screen.getByRole('button', { name: 'Ready to post' }));
  expect(await screen.findByText('"The thaw begins" is ready to post.')).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: 'It is posted' }));
  const panel = within(await screen.findByRole('dialog'));
  await put(/^Address of the post/, 'javascript:alert(1)');
  await user.click(panel.getByRole('button', { name: 'It is posted' }));
  expect(screen.getByRole('alert').textContent).toContain('enter an address that begins with https://');
  await user.clear(panel.getByLabelText(/^Address of the post/));
  await put(/^Address of the post/, 'https://x.example/1');
  await user.click(panel.getByRole('button', { name: 'It is posted' }));
  expect(await screen.findByText('"The thaw begins" is recorded as posted.')).toBeTruthy();
  expect((await screen.findByRole('link', { name: 'https://x.example/1' })).getAttribute('href')).toBe('https://x.example/1');
});

it('never makes a link of what somebody wrote into the list', async () => {
  await post(lead());
  office.lists.change(socialPosts, 1, { status: 'posted', link: 'javascript:alert(1)' }, office.person('owner'));
  at('?post=1');
  await open('newsWriter');
  expect(screen.getByText('javascript:alert(1)').closest('a')).toBeNull();
});

it('is a draft again when its text changes, and is dropped with its name', async () => {
  await post(lead());
  office.lists.change(socialPosts, 1, { status: 'ready' }, office.person('owner'));
  at('?post=1');
  await open('newsWriter', 'fr');
  await userEvent.click(screen.getByRole('button', { name: 'Modifier' }));
  const panel = within(await screen.findByRole('dialog'));
  await loaded();
  await userEvent.type(panel.getByLabelText(/^Texte en français/), '!');
  await userEvent.click(panel.getByRole('button', { name: 'Enregistrer' }));
  expect(await screen.findByText('« The thaw begins » est enregistré.')).toBeTruthy();
  expect(stored()).toMatchObject({ status: 'draft', textFr: 'Attention à la glace!' });
  // The buttons of the post as it stands now.
  await screen.findByText('Ébauche');
  await userEvent.click(screen.getByRole('button', { name: 'Abandonner' }));
  expect((await screen.findByRole('dialog')).textContent).toContain('« The thaw begins » ne sera pas publié.');
  expect(await findings()).toEqual([]);
});

it('stands in the list with what it lacks', async () => {
  await post(lead(), { textFr: null });
  await open('newsWriter');
  const row = within(screen.getByRole('table', { name: 'To post' })).getAllByRole('row')[1];
  expect(row.textContent).toBe('Due in 2 days 2026-03-12The thaw beginsPlatform: XState: DraftStill missing: French text');
  expect(await findings()).toEqual([]);
});
