/** @jest-environment jsdom */
import '../../../ui/support/browserParts';
import * as React from 'react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { addDays, calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { paperFiles } from '../../../../src/systems/records/fileRoomLists';
import { holds } from '../../../../src/systems/records/lists';
import { ReportsView } from '../../../../src/systems/records/ui/reports/ReportsView';
import { PlainRoot } from '../../../../src/ui/PlainRoot';
import { findings } from '../../../ui/support/accessible';
import { loaded } from '../../../ui/support/screen';
import { MemoryLibrary } from '../classify/memoryLibrary';

let library: MemoryLibrary;
beforeEach(() => {
  library = new MemoryLibrary();
});

async function open(language: 'en' | 'fr'): Promise<void> {
  const { client, ...props } = library.screen('recordsCoordinator', language);
  render(
    <PlainRoot language={language} client={client}>
      <ReportsView {...props} />
    </PlainRoot>,
  );
  await loaded();
}

const rowsOf = async (name: string): Promise<readonly (readonly (string | null | undefined)[])[]> =>
  within(await screen.findByRole('table', { name })).getAllByRole('row').slice(1).map(row => within(row).getAllByRole('cell').map(cell => cell.lastChild?.textContent));

it('counts documents and paper files together, and leaves out what is outside the period or disposed of', async () => {
  const { lists, clock } = library.work('recordsCoordinator');
  const today = clock.today();
  const paper = { title: 'Assessment', homeLocation: 'A-01', seriesCode: 'ENV-SPL-10', finalDisposition: 'destroy' as const };
  await library.put('a.docx', { eligibleOn: today, finalDisposition: 'transfer' });
  await library.put('later.docx', { eligibleOn: addDays(today, 800), finalDisposition: 'destroy' });
  await lists.add(paperFiles, { ...paper, number: 'F-2026-0001', status: 'chargedOut', eligibleOn: today, dueOn: addDays(today, -3) });
  await lists.add(paperFiles, { ...paper, number: 'F-2026-0002', status: 'disposed', eligibleOn: today });
  await lists.add(paperFiles, { ...paper, number: 'F-2026-0003', status: 'chargedOut', dueOn: today });
  await lists.add(holds, { title: 'Spill of March', matter: 'L-1', reason: 'legal', scope: 'series', series: 'ENV-SPL', placedOn: calendarDate('2026-01-05'), status: 'placed' });
  await open('en');
  expect(await rowsOf('Eligible by year')).toEqual([[today.slice(0, 4), '1', '1', '0', '0', '0', '2']]);
  expect(await rowsOf('Overdue files')).toEqual([['F-2026-0001', 'Assessment', '', addDays(today, -3), '3']]);
  expect((await rowsOf('Holds in force')).map(row => row.slice(0, 2).concat(row[3]))).toEqual([['L-1', 'Spill of March', 'ENV-SPL']]);
  expect(await findings()).toEqual([]);
});

it('says in French that there is nothing, and asks for a period that runs forward', async () => {
  await open('fr');
  expect((await screen.findAllByText('Aucun.')).length).toBe(6);
  const until = screen.getByRole('textbox', { name: /^Au/ });
  await userEvent.clear(until);
  await userEvent.type(until, '2001-01-01');
  await userEvent.click(screen.getByRole('button', { name: 'Afficher' }));
  expect(await screen.findByText(/se termine avant de commencer/)).toBeTruthy();
});
