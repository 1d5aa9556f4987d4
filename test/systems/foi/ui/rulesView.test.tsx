/** @jest-environment jsdom */
import '../../../ui/support/browserParts';
import * as React from 'react';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OfficeRuleItem, officeRuleItems } from '../../../../src/systems/foi/officeLists';
import { requests } from '../../../../src/systems/foi/lists';
import { addRule } from '../../../../src/systems/foi/rulesDesk/addRule';
import { RuleFacts } from '../../../../src/systems/foi/rulesDesk/ruleEntry';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { FoiDesk } from '../../../../src/systems/foi/ui/FoiDesk';
import { findings } from '../../../ui/support/accessible';
import { Colleague, TestOffice } from '../../../ui/support/office';
import { loaded, put } from '../../../ui/support/screen';
import { registered } from './foiOffice';

let office: TestOffice;
beforeEach(() => {
  office = new TestOffice();
  localStorage.clear();
  window.history.replaceState(null, '', '/sites/region/SitePages/FOI.aspx?request=rules');
});

const mourning: RuleFacts = { kind: 'proclaimed', effectiveOn: calendarDate('2026-04-02'), title: 'Day of mourning', titleFr: 'Jour de deuil', source: 'Proclamation', sourceFr: 'Proclamation', confidence: 'high' };

async function openRules(who: Colleague, language: 'en' | 'fr' = 'en'): Promise<void> {
  render(<FoiDesk {...office.screen(who, language)} />);
  await screen.findByRole('heading', { name: language === 'en' ? 'About these rules' : 'À propos de ces règles' });
  await loaded();
}
function table(name: string | RegExp): HTMLElement {
  return screen.getByRole('table', { name });
}
async function add(facts: RuleFacts): Promise<void> {
  const work = office.work('owner');
  await addRule(work, facts, work.newId());
}

it('is reached from the desk', async () => {
  window.history.replaceState(null, '', '/sites/region/SitePages/FOI.aspx');
  render(<FoiDesk {...office.screen('coordinator')} />);
  await loaded();
  await userEvent.click(screen.getByRole('button', { name: 'About these rules' }));
  expect(await screen.findByRole('heading', { name: 'About these rules' })).toBeTruthy();
  expect(window.location.search).toBe('?request=rules');
});

it('shows every limit with its section, how sure it is, and what is not known', async () => {
  await openRules('coordinator');
  const older = within(table('Limits: ON-FOI-CAL30')).getAllByRole('row').slice(1).map(row => row.textContent);
  expect(older[0]).toBe('DecisionDays: 30Provincial Act: FIPPA, s. 26Municipal Act: MFIPPA, s. 19How sure: Sure');
  expect(older).toHaveLength(7);
  const newer = within(table('Limits: ON-FOI-BUS45')).getAllByRole('row').slice(1).map(row => row.textContent ?? '');
  expect(newer[0]).toContain('45');
  expect(newer.filter(text => text.includes('Not known: set by hand, with its source'))).toHaveLength(6);
  expect(screen.getByText(/July 1, 2026 by a secondary source/)).toBeTruthy();
});

it('shows the closed days of this year and the next, with effect and source', async () => {
  await openRules('coordinator');
  const rows = within(table('Closed days of 2026')).getAllByRole('row').map(row => row.textContent ?? '');
  expect(rows.find(text => text.includes('Civic Holiday'))).toContain('Office closed: moves the operational date alone');
  expect(rows.find(text => text.includes('Good Friday'))).toContain('Holiday: moves both due datesSource: Legislation Act, 2006, s. 88(2)');
  expect(rows.some(text => text.includes('Truth and Reconciliation'))).toBe(true);
  expect(table('Closed days of 2027')).toBeTruthy();
});

it('shows what is wrong with an item that was changed elsewhere, and goes on without it', async () => {
  await add(mourning);
  const [row] = office.lists.rows(officeRuleItems);
  office.lists.change(officeRuleItems, row.id, { effectiveOn: null }, office.person('owner'));
  await openRules('coordinator');
  expect(screen.getByText('Day of mourning: it has no day.')).toBeTruthy();
});

it('lets nobody but the owner add or retire, and coordinators compute anew', async () => {
  await add(mourning);
  await openRules('coordinator');
  expect(screen.queryByRole('button', { name: /^Add|Retire/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'See what would change' })).toBeTruthy();
});

it('adds a holiday, shows which requests it moves and why, and moves them once', async () => {
  await registered(office);
  await openRules('owner');
  await userEvent.click(screen.getByRole('button', { name: 'Add a holiday or closed day' }));
  const panel = await screen.findByRole('dialog');
  await userEvent.click(within(panel).getByRole('button', { name: 'Add' }));
  expect(within(panel).getAllByRole('link').length).toBe(7);
  await userEvent.click(within(panel).getByLabelText('Proclaimed holiday'));
  await put('Day', '2026-04-02');
  await put('Name in English', 'Day of mourning');
  await put('Name in French', 'Jour de deuil');
  await put('Source in English', 'Proclamation');
  await put('Source in French', 'Proclamation');
  await userEvent.selectOptions(within(panel).getByLabelText('How sure'), 'high');
  expect(await findings()).toEqual([]);
  await userEvent.click(within(panel).getByRole('button', { name: 'Add' }));
  expect(await screen.findByText(/"Day of mourning" is added/)).toBeTruthy();
  await loaded();
  expect(within(table('Closed days of 2026')).getByText('Day of mourning')).toBeTruthy();

  await userEvent.click(screen.getByRole('button', { name: 'See what would change' }));
  const changes = await screen.findByRole('table', { name: '1 request would change' });
  // Day 30 was Thursday, April 2; Good Friday follows, then Saturday.
  expect(within(changes).getAllByRole('cell').map(cell => cell.textContent)).toEqual([
    '2026-0001', 'Now: Due April 2, 2026', 'Then: Due April 4, 2026 / April 7, 2026', 'Why: Counts Day of mourning (2026-04-02)',
  ]);
  expect(await findings()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Apply to 1 request' }));
  expect(await screen.findByText('1 request is computed anew')).toBeTruthy();
  expect(screen.getByText('2026-0001: changed')).toBeTruthy();
  expect(office.lists.rows(requests)[0].fields).toMatchObject({ dueOn: '2026-04-04', dueStrict: '2026-04-04', dueOperational: '2026-04-07' });
  await userEvent.click(screen.getByRole('button', { name: 'See what would change' }));
  expect(await screen.findByText('Every open request has the dates of the rules in force.')).toBeTruthy();
});

it('says that it stopped on the way, and does the rest with the next press', async () => {
  await registered(office);
  await registered(office, { title: 'Second' });
  await add(mourning);
  await openRules('coordinator');
  await userEvent.click(screen.getByRole('button', { name: 'See what would change' }));
  await screen.findByRole('table', { name: '2 requests would change' });
  office.lists.mishaps.push({ when: 'before', problem: { kind: 'busy' } });
  await userEvent.click(screen.getByRole('button', { name: 'Apply to 2 requests' }));
  expect(await screen.findByText(/It stopped on the way/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Apply to 2 requests' }));
  expect(await screen.findByText('2 requests are computed anew')).toBeTruthy();
  expect(office.lists.rows(requests).map(({ fields }) => fields.dueOn)).toEqual(['2026-04-04', '2026-04-04']);
});

it('asks with its name before a rule is retired', async () => {
  await add(mourning);
  await openRules('owner');
  await userEvent.click(screen.getByRole('button', { name: 'Retire: Day of mourning' }));
  const panel = await screen.findByRole('dialog');
  expect(within(panel).getByText(/"Day of mourning" will no longer count/)).toBeTruthy();
  await userEvent.click(within(panel).getByRole('button', { name: 'Retire' }));
  expect(await screen.findByText(/"Day of mourning" is retired/)).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Retire: Day of mourning' })).toBeNull());
  expect(office.lists.rows(officeRuleItems)[0].fields.status).toBe('retired');
});

it('adds a version of the rules, a setting and a program area', async () => {
  await openRules('owner');
  await userEvent.click(screen.getByRole('button', { name: 'Add a version of the rules' }));
  await screen.findByRole('dialog');
  await put('First day of receipt', '2026-07-01');
  await userEvent.click(screen.getByLabelText('Business days'));
  await put('Days for the decision', '45');
  await put(/Days to appeal/, '30');
  for (const label of ['Name in English', 'Name in French', 'Source in English', 'Source in French']) await put(label, 'Bill 97');
  await userEvent.selectOptions(screen.getByLabelText('How sure'), 'medium');
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(await screen.findByRole('table', { name: 'Limits: ON-FOI-BUS45-2026-07-01' })).toBeTruthy();
  expect(screen.queryByRole('table', { name: 'Limits: ON-FOI-BUS45' })).toBeNull();

  await userEvent.click(screen.getByRole('button', { name: 'Change a setting' }));
  await userEvent.click(await screen.findByLabelText('goes on with the days that were left'));
  await put('Source or reason', 'Legal branch');
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(await screen.findByText('The clock goes on with the days that were left')).toBeTruthy();

  await userEvent.click(screen.getByRole('button', { name: 'Add a program area' }));
  await screen.findByRole('dialog');
  await put('Name in English', 'Roads');
  await put('Name in French', 'Routes');
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(await screen.findByText('Roads')).toBeTruthy();
  const kinds = office.lists.rows(officeRuleItems).map(({ fields }) => (fields as unknown as OfficeRuleItem).kind);
  expect(kinds).toEqual(['regime', 'setting', 'programArea']);
});

it.each(['en', 'fr'] as const)('has nothing that axe-core finds, in %s', async language => {
  await add(mourning);
  await openRules('owner', language);
  expect(await findings()).toEqual([]);
});
