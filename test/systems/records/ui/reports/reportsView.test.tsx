/** @jest-environment jsdom */
import '../../../../ui/support/browserParts';
import * as React from 'react';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readSheet } from 'read-excel-file/universal';
import { addDays, calendarDate } from '../../../../../src/kernel/dates/calendarDate';
import { StoreError } from '../../../../../src/kernel/ports/storeError';
import { disposedRecords } from '../../../../../src/systems/records/dispositionLists';
import { ReportsView } from '../../../../../src/systems/records/ui/reports/ReportsView';
import { PlainRoot } from '../../../../../src/ui/PlainRoot';
import { findings } from '../../../../ui/support/accessible';
import { loaded } from '../../../../ui/support/screen';
import { MemoryLibrary } from '../../classify/memoryLibrary';

let library: MemoryLibrary;
let saved: Blob[];
beforeEach(() => {
  library = new MemoryLibrary();
  saved = [];
  // jsdom has neither: what the browser would be given to save is kept here.
  URL.createObjectURL = content => `blob:${saved.push(content as Blob)}`;
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
});

async function open(change: (screenOf: ReturnType<MemoryLibrary['screen']>) => ReturnType<MemoryLibrary['screen']> = same => same): Promise<void> {
  const { client, ...props } = change(library.screen('recordsCoordinator', 'en'));
  render(
    <PlainRoot language="en" client={client}>
      <ReportsView {...props} />
    </PlainRoot>,
  );
  await loaded();
}

const rowsOf = async (name: string): Promise<readonly (readonly (string | null | undefined)[])[]> =>
  within(await screen.findByRole('table', { name })).getAllByRole('row').slice(1).map(row => within(row).getAllByRole('cell').map(cell => cell.lastChild?.textContent));

/** jsdom's own Blob has no arrayBuffer(). */
function bytesOf(blob: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(blob);
  });
}

async function dispose(recordKey: string, seriesCode: string, disposedOn: string): Promise<void> {
  const left = { title: recordKey, medium: 'document', schemeVersion: 1, retentionRule: 'CCY+2', finalDisposition: 'destroy', eligibleOn: calendarDate('2020-01-01'), method: 'destroy', batch: 'D-2026-0001' } as const;
  await library.work('recordsCoordinator').lists.add(disposedRecords, { ...left, recordKey, seriesCode, disposedOn: calendarDate(disposedOn) });
}

it('shows coverage, months and years, and gives all of it as one Excel file', async () => {
  const today = library.work('recordsCoordinator').clock.today();
  const month = today.slice(0, 7);
  await library.series('ENV-SPL-10', 'Spill reports', 'Rapports de déversement', 'CCY+2');
  await library.put('own.docx', { seriesCode: 'ENV-SPL-10', branch: 'North', eligibleOn: today, finalDisposition: 'destroy' });
  await library.put('next.docx', { branch: 'North', eligibleOn: addDays(today, 365), finalDisposition: 'destroy' });
  await dispose('a', 'ENV-SPL-10', today);
  await dispose('b', 'ENV-SPL-10', today);
  await dispose('c', 'ENV-SPL-10', '2001-01-01');
  await open();
  expect(await rowsOf('Coverage of the scheme')).toEqual([['Office documents', 'North', '2', '1', '0', '0', '1', '50%']]);
  expect(await rowsOf('Disposed of, by month')).toEqual([[month, '2', '0', '2']]);
  expect(await rowsOf('Disposed of, by series')).toEqual([['ENV-SPL-10', 'Spill reports', '2', '0', '2']]);
  expect(screen.getByRole('table', { name: 'Records that become eligible in each year' })).toBeTruthy();
  expect(await findings()).toEqual([]);

  await userEvent.click(screen.getByRole('button', { name: 'Download all as Excel' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  const bytes = await bytesOf(saved[0]);
  expect((await readSheet(bytes, 1))[1].slice(0, 3)).toEqual(['Office documents', 'North', 2]);
  expect((await readSheet(bytes, 4))[1]).toEqual([month, 2, 0, 2]);
});

it('shows the other reports when the coverage is refused, and says what the file lacks', async () => {
  await open(screenOf => ({
    ...screenOf,
    work: { ...screenOf.work, repository: { ...screenOf.work.repository, all: () => Promise.reject(new StoreError({ kind: 'denied' })) } },
  }));
  expect(await screen.findByText(/The coverage was not counted/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Download all as Excel' })).toBeTruthy();
  expect(screen.getAllByText('None.')).toHaveLength(5);
});
