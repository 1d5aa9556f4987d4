/** @jest-environment jsdom */
import '../../../ui/support/browserParts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Language } from '../../../../src/kernel/text';
import { plans } from '../../../../src/systems/communications/planLists';
import { changeLines } from '../../../../src/systems/communications/plans/planSteps';
import { findings } from '../../../ui/support/accessible';
import { Colleague, TestOffice } from '../../../ui/support/office';
import { loaded, put } from '../../../ui/support/screen';
import { event, made, plan, post } from '../calendar/planned';
import { at, openCalendar } from './calendarPage';

let office: TestOffice;
beforeEach(() => {
  office = new TestOffice();
  localStorage.clear();
  at('');
});

const open = (who: Colleague, language?: Language): Promise<void> => openCalendar(office, who, language);
const lead = () => office.work('communicationsLead');
const stored = () => office.lists.rows(plans)[0].fields;
const rows = (name: string): readonly (string | null)[] => within(screen.getByRole('table', { name })).getAllByRole('row').slice(1).map(row => row.textContent);

it('is begun from the list of plans, with what is wrong told at its fields', async () => {
  await open('newsWriter');
  await userEvent.click(screen.getByRole('link', { name: 'Plans' }));
  await screen.findByRole('heading', { name: 'Plans and campaigns' });
  await loaded();
  expect(screen.getByText('No plan is under way')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'New plan' }));
  await put(/^First day/, '2026-04-01');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('alert').textContent).toContain('Title: fill in this field.');
  expect(screen.getByRole('alert').textContent).toContain('Last day: fill in this field.');
  await put('Title', 'Spring flood');
  await put(/^Last day/, '2026-05-31');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('heading', { name: 'Spring flood' })).toBeTruthy();
  expect(window.location.search).toBe('?part=plans&plan=1');
  expect(stored()).toMatchObject({ status: 'draft', kind: 'plan', dueOn: '2026-04-09', assignedTo: { name: 'Chidi Eze' } });
});

it('takes lines, starts when its messages stand in both languages, shows what goes out, and closes with what came of it', async () => {
  const own = await plan(lead());
  await event(lead(), { planId: own.id });
  await post(lead(), { planId: own.id });
  at('?plan=1');
  await open('communicationsLead');
  await userEvent.click(screen.getByRole('button', { name: 'Change: Key messages' }));
  const panel = within(await screen.findByRole('dialog'));
  await userEvent.type(panel.getByLabelText('In English, line 1'), 'Slow down');
  await userEvent.click(panel.getByRole('button', { name: 'Add a line' }));
  await userEvent.type(panel.getByLabelText('In French, line 2'), 'Planifiez');
  expect(await findings()).toEqual([]);
  await userEvent.click(panel.getByRole('button', { name: 'Remove line 2' }));
  await userEvent.click(panel.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('"Key messages" is saved.')).toBeTruthy();
  await screen.findByText('Slow down');
  expect(stored().messages).toBe('[{"en":"Slow down","fr":""}]');
  await userEvent.click(screen.getByRole('button', { name: 'Start' }));
  expect((await screen.findByRole('alert')).textContent).toContain('One key message stands in one language alone');
  await userEvent.click(screen.getByRole('button', { name: 'Change: Key messages' }));
  const again = within(await screen.findByRole('dialog'));
  await userEvent.type(again.getByLabelText('In French, line 1'), 'Ralentissez');
  await userEvent.click(again.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(rows('Key messages')).toEqual(['In English: Slow downIn French: Ralentissez']));
  await userEvent.click(screen.getByRole('button', { name: 'Start' }));
  expect(await screen.findByText('"Winter roads" is under way.')).toBeTruthy();
  await waitFor(() => expect(rows('What goes out')).toEqual(['2026-03-12Social postThe thaw beginsState: Draft', '2026-03-16EventTown hallState: Planned']));
  expect(await findings()).toEqual([]);
  await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
  const closing = within(await screen.findByRole('dialog'));
  await userEvent.type(closing.getByLabelText(/^What came of it/), 'Fewer accidents');
  await userEvent.click(within(closing.getByLabelText(/^What came of it/).closest('form') as HTMLElement).getByRole('button', { name: 'Close' }));
  expect(await screen.findByText('"Winter roads" is closed.')).toBeTruthy();
  expect(stored()).toMatchObject({ status: 'closed', results: 'Fewer accidents' });
});

it('shows both versions when two change it at once, and loses neither', async () => {
  const own = await plan(lead());
  at('?plan=1');
  await open('communicationsLead');
  await userEvent.click(screen.getByRole('button', { name: 'Change: Tactics' }));
  const panel = within(await screen.findByRole('dialog'));
  await userEvent.type(panel.getByLabelText('What, line 1'), 'Poster');
  await userEvent.type(panel.getByLabelText('When, line 1'), '2026-02-30');
  await userEvent.click(panel.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('alert').textContent).toContain('Tactics: one of the days does not exist.');
  await userEvent.clear(panel.getByLabelText('When, line 1'));
  await userEvent.click(panel.getByLabelText('Done, line 1'));
  made(await changeLines(office.work('newsWriter'), own, 'tactics', [{ what: 'Radio', who: '', when: '', done: '' }], 'theirs'));
  await userEvent.click(panel.getByRole('button', { name: 'Save' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Radio');
  await userEvent.click(screen.getByRole('button', { name: 'Apply mine on top' }));
  expect(await screen.findByText('"Tactics" is saved.')).toBeTruthy();
  expect(stored().tactics).toBe('[{"what":"Poster","who":"","when":"","done":"yes"}]');
});

it('is closed, and taken up again, by the lead alone', async () => {
  await plan(office.work('newsWriter'));
  at('?plan=1');
  await open('newsWriter');
  expect(screen.queryByRole('button', { name: /^Start|^Close$/ })).toBeNull();
});

it('says so when there is none, in French', async () => {
  at('?plan=12');
  await open('communicationsLead', 'fr');
  expect(screen.getByText("Ce plan n'existe pas")).toBeTruthy();
  expect(await findings()).toEqual([]);
});
