/** @jest-environment jsdom */
import '../../../../ui/support/browserParts';
import * as React from 'react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { calendarDate } from '../../../../../src/kernel/dates/calendarDate';
import { readCurrentScheme } from '../../../../../src/systems/records/scheme/import/currentScheme';
import { NewVersion } from '../../../../../src/systems/records/scheme/import/plan';
import { putVersion } from '../../../../../src/systems/records/scheme/schemeStep';
import { RecordScheme } from '../../../../../src/systems/records/ui/scheme/RecordScheme';
import { entryOf } from '../../../../../src/systems/records/scheme/entryOf';
import { SchemeItem } from '../../../../../src/systems/records/schemeList';
import { findings } from '../../../../ui/support/accessible';
import { Colleague, TestOffice } from '../../../../ui/support/office';
import { loaded, put } from '../../../../ui/support/screen';
import { item, standing } from '../../scheme/planned';

let office: TestOffice;
beforeEach(async () => {
  office = new TestOffice();
  localStorage.clear();
  at('');
  for (const each of standing) await add(each);
});

function at(search: string): void {
  window.history.replaceState(null, '', `/sites/region/SitePages/RecordScheme.aspx${search}`);
}
async function add(each: SchemeItem): Promise<void> {
  const work = office.work('recordsCoordinator');
  const entry: NewVersion = { ...entryOf(each) };
  const before = (await readCurrentScheme(work)).inForce.get(entry.code);
  await putVersion(work, entry, before, work.newId());
}
async function open(who: Colleague = 'staff', language: 'en' | 'fr' = 'en'): Promise<void> {
  render(<RecordScheme {...office.screen(who, language)} />);
  await loaded();
}

it('opens from function to series, and the series at its own address', async () => {
  await open();
  expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
  await userEvent.click(screen.getByText(/Public relations/));
  await userEvent.click(screen.getByRole('link', { name: 'PSR-MED-10 Media enquiries' }));
  expect(window.location.search).toBe('?series=PSR-MED-10');
  await loaded();
  expect(document.activeElement?.textContent).toBe('PSR-MED-10 Media enquiries');
  expect(screen.getByText('C+2', { selector: 'dd' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Change' })).toBeNull();
  expect(await findings()).toEqual([]);
});

it('finds a series by a word of either language as one types, in French too', async () => {
  await open('staff', 'fr');
  await put('Trouver une série', 'enquiries');
  expect(screen.getByText('1 entrée trouvée')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'PSR-MED-10 Demandes des médias' })).toBeTruthy();
  expect(screen.getByText('Série de documents · Relations publiques · Relations avec les médias')).toBeTruthy();
  expect(await findings()).toEqual([]);
  await userEvent.clear(screen.getByLabelText('Trouver une série'));
  await put('Trouver une série', 'zzz');
  expect(screen.getByText(/Rien dans le plan ne contient « zzz »/)).toBeTruthy();
});

it('says that a sample is a sample, and that a scheme is missing', async () => {
  await add(item({ code: 'PSR-MED-20', citation: 'Sample values, not an approved schedule' }));
  await open();
  expect(screen.getByText('This is a sample')).toBeTruthy();
  office = new TestOffice();
  document.body.innerHTML = '';
  await open();
  expect(screen.getByText('There is no scheme yet')).toBeTruthy();
});

it('shows two versions side by side', async () => {
  await add(item({ code: 'PSR-MED-10', schemeVersion: 2, rule: 'C+4', fromOn: calendarDate('2026-01-01') }));
  at('?series=PSR-MED-10');
  await open();
  const table = screen.getByRole('table', { name: /Where they differ/ });
  expect(within(table).getAllByRole('row').slice(1).map(({ textContent }) => textContent)).toEqual(['Retention ruleVersion 1, from 2025-01-01: C+2Version 2, from 2026-01-01: C+4']);
  const versions = within(screen.getByRole('table', { name: 'Versions' })).getAllByRole('row').slice(1).map(({ textContent }) => textContent);
  expect(versions).toEqual(['Version: 2From: 2026-01-01Until: No endRetention rule: C+4', 'Version: 1From: 2025-01-01Until: 2025-12-31Retention rule: C+2']);
  expect(await findings()).toEqual([]);
});

it('compares two days, and keeps a wrong day as it was typed', async () => {
  await add(item({ code: 'PSR-MED-10', schemeVersion: 2, rule: 'C+4', fromOn: calendarDate('2026-01-01') }));
  at('?view=compare');
  await open();
  await screen.findByText('Changed: 1');
  expect(screen.getByText('C+4')).toBeTruthy();
  await userEvent.type(screen.getByLabelText('First date'), 'x');
  expect(screen.getByText(/Enter a day that exists/)).toBeTruthy();
  expect(await findings()).toEqual([]);
});

it('words every notation, in both languages', async () => {
  at('?view=notations');
  await open('staff', 'fr');
  expect(await screen.findByRole('heading', { name: 'Commissions de police ontariennes' })).toBeTruthy();
  expect(screen.queryByText(/aucune notation connue/)).toBeNull();
  expect(await findings()).toEqual([]);
});

it('lets the coordinator make a new version, with what is wrong told at its field', async () => {
  at('?series=PSR-MED-10');
  await open('recordsCoordinator');
  await userEvent.click(await screen.findByRole('button', { name: 'Change' }));
  const panel = within(await screen.findByRole('dialog'));
  await panel.findByLabelText(/Name in English/);
  await userEvent.click(panel.getByRole('button', { name: 'Save the new version' }));
  expect(within(screen.getByRole('alert')).getAllByRole('link')[0].textContent).toContain('nothing was changed');
  await userEvent.clear(panel.getByLabelText(/Retention rule/));
  await put(/Retention rule/, 'T+3 TRANSFER');
  await userEvent.click(panel.getByRole('button', { name: 'Save the new version' }));
  expect(within(screen.getByRole('alert')).getByRole('link').textContent).toContain('the rule itself says another final disposition');
  expect(await findings()).toEqual([]);
  await userEvent.selectOptions(panel.getByLabelText(/Final disposition/), 'transfer');
  await userEvent.click(panel.getByRole('button', { name: 'Save the new version' }));
  expect(await screen.findByText(/PSR-MED-10 has a new version/)).toBeTruthy();
  await loaded();
  expect((await readCurrentScheme(office.work('staff'))).inForce.get(entryOf(standing[2]).code)).toMatchObject({ schemeVersion: 2, rule: 'T+3 TRANSFER', fromOn: '2026-03-10' });
});

it('retires with a reason, and not while others stand under it', async () => {
  at('?series=PSR-MED');
  await open('recordsCoordinator');
  await userEvent.click(await screen.findByRole('button', { name: 'Retire' }));
  expect(await screen.findByText(/while others stand under it: PSR-MED-10/)).toBeTruthy();
  document.body.innerHTML = '';
  at('?series=PSR-MED-10');
  await open('recordsCoordinator');
  await userEvent.click(await screen.findByRole('button', { name: 'Retire' }));
  const panel = within(await screen.findByRole('dialog'));
  await userEvent.click(panel.getByRole('button', { name: 'Retire PSR-MED-10' }));
  expect(within(screen.getByRole('alert')).getByRole('link').textContent).toContain('Reason');
  await put('Reason', 'Merged into another series');
  await userEvent.click(panel.getByRole('button', { name: 'Retire PSR-MED-10' }));
  expect(await screen.findByText('PSR-MED-10 is retired.')).toBeTruthy();
});
