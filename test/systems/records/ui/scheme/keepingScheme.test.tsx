/** @jest-environment jsdom */
import '../../../../ui/support/browserParts';
import * as React from 'react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Repository } from '../../../../../src/kernel/ports/repository';
import { registerFile } from '../../../../../src/systems/records/fileRoom/register';
import { SchemeCode } from '../../../../../src/systems/records/scheme/contract';
import { readScheme } from '../../../../../src/systems/records/scheme/readScheme';
import { RecordScheme } from '../../../../../src/systems/records/ui/scheme/RecordScheme';
import { calendarDate } from '../../../../../src/kernel/dates/calendarDate';
import { findings } from '../../../../ui/support/accessible';
import { Colleague, TestOffice } from '../../../../ui/support/office';
import { loaded } from '../../../../ui/support/screen';

const heads = 'code,parent,level,title_en,title_fr,rule,final_disposition';
const upper = ['PSR,,function,Public relations,Relations publiques,,', 'PSR-MED,PSR,activity,Media relations,Relations avec les médias,,'];
const series = (rule: string, final = 'destroy') => `PSR-MED-10,PSR-MED,series,Media enquiries,Demandes des médias,${rule},${final}`;

let office: TestOffice;
beforeEach(() => {
  office = new TestOffice();
  localStorage.clear();
});

function open(view: string, who: Colleague = 'recordsCoordinator', language: 'en' | 'fr' = 'en'): void {
  document.body.innerHTML = '';
  window.history.replaceState(null, '', `/sites/region/SitePages/RecordScheme.aspx?view=${view}`);
  const given = office.screen(who, language);
  // Of the libraries this office has none but the list of paper files.
  const repository: Pick<Repository, 'all'> = { all: async () => ({ items: [] }) };
  render(<RecordScheme {...given} work={{ ...given.work, repository: repository as Repository }} />);
}
async function choose(...lines: readonly string[]): Promise<void> {
  await userEvent.upload(await screen.findByLabelText('The file'), new File([[heads, ...lines].join('\n')], 'scheme.csv', { type: 'text/csv' }));
  await userEvent.click(screen.getByRole('button', { name: 'Check the file' }));
  await screen.findByRole('heading', { name: 'What would be done' });
}

it('imports a scheme: chosen, planned, seen, written', async () => {
  open('import');
  await screen.findByLabelText('The file');
  await userEvent.click(screen.getByRole('button', { name: 'Check the file' }));
  expect(screen.getByText('Choose a file.')).toBeTruthy();
  expect(await findings()).toEqual([]);
  await choose(...upper, series('C+2'));
  expect(screen.getByText('Added: 3. Changed: 0. Retired: 0. Unchanged: 0.')).toBeTruthy();
  expect(await findings()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Write 3 entries' }));
  expect(await screen.findByText('3 entries were written.')).toBeTruthy();
  expect((await readScheme(office.work('staff'))).entries).toHaveLength(3);

  office.today = '2026-03-11';
  open('import');
  await choose(...upper, series('C+4'));
  const table = screen.getByRole('table', { name: 'PSR-MED-10' });
  expect(within(table).getAllByRole('row')[1].textContent).toBe('Retention ruleNow: C+2Then: C+4');
});

it('writes nothing of a file with an error, and names its row and column', async () => {
  open('import');
  await choose(...upper, series('P'));
  expect(screen.getByText('The file has 1 error, so nothing of it can be applied. Correct it and choose it again.')).toBeTruthy();
  const row = within(screen.getByRole('table', { name: 'Errors by row and column' })).getAllByRole('row')[1];
  expect(row.textContent).toBe('Row: 4Final dispositionthe rule itself says another final disposition.P: destroy');
  expect(screen.queryByRole('button', { name: /^Write/ })).toBeNull();
  expect(await findings()).toEqual([]);
});

it('names the columns that a file lacks, in French', async () => {
  open('import', 'recordsCoordinator', 'fr');
  await userEvent.upload(await screen.findByLabelText('Le fichier'), new File(['code,niveau\nA,fonction'], 'plan.csv'));
  await userEvent.click(screen.getByRole('button', { name: 'Vérifier le fichier' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Il manque ces colonnes au fichier : Relève de, ');
});

it('shows staff the scheme instead of what the coordinator does', async () => {
  open('import', 'staff');
  await loaded();
  expect(screen.getByText('There is no scheme yet')).toBeTruthy();
});

it('shows which records a new rule moves, and moves them', async () => {
  open('import');
  await choose(...upper, series('CY+2y nil DE'));
  await userEvent.click(screen.getByRole('button', { name: 'Write 3 entries' }));
  await screen.findByText('3 entries were written.');
  const work = office.work('recordsCoordinator');
  await registerFile(work, { title: 'Call-backs', volume: null, seriesCode: 'PSR-MED-10' as SchemeCode, branch: null, datedOn: calendarDate('2019-05-01'), homeLocation: 'A-1', closedOn: null }, work.newId());
  office.today = '2026-04-10';
  open('import');
  await choose(...upper, series('CY+5y nil DE'));
  await userEvent.click(screen.getByRole('button', { name: 'Write 1 entry' }));
  await userEvent.click(await screen.findByRole('link', { name: 'Compute dates anew' }));
  await userEvent.click(await screen.findByRole('button', { name: 'See what would change' }));
  const row = within(await screen.findByRole('table', { name: '1 record would change' })).getAllByRole('row')[1];
  expect(row.textContent).toBe('F-2026-0001 Call-backs Paper filesSeries: PSR-MED-10Now: 2022-01-01 CY+2y nil DE, Destroy, version 1Then: 2025-01-01 CY+5y nil DE, Destroy, version 2');
  expect(await findings()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Change 1 record' }));
  expect(await screen.findByText('1 record has new dates.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'See what would change' }));
  expect(await screen.findByText(/Every record has the dates of the scheme in force/)).toBeTruthy();
});
