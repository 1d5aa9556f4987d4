/** @jest-environment jsdom */
import '../../../../ui/support/browserParts';
import * as React from 'react';
import { render, screen, within } from '@testing-library/react';
import { PlainRoot } from '../../../../../src/ui/PlainRoot';
import { transitoryCode } from '../../../../../src/systems/records/scheme/contract';
import { CoverageView } from '../../../../../src/systems/records/ui/coverage/CoverageView';
import { MemoryLibrary } from '../../classify/memoryLibrary';
import { findings } from '../../../../ui/support/accessible';
import { loaded } from '../../../../ui/support/screen';

let library: MemoryLibrary;
beforeEach(() => {
  library = new MemoryLibrary();
});

async function open(language: 'en' | 'fr'): Promise<void> {
  const { client, ...props } = library.screen('recordsCoordinator', language);
  render(
    <PlainRoot language={language} client={client}>
      <CoverageView {...props} />
    </PlainRoot>,
  );
  await loaded();
}

const cellsOf = (row: HTMLElement): readonly (string | null)[] => within(row).getAllByRole('cell').map(cell => cell.lastChild?.textContent ?? '');

it('counts by library and by branch, and leads to the library', async () => {
  await library.put('Spills', { seriesCode: 'ENV-SPL-10' });
  await library.put('Spills/a.docx');
  await library.put('own.docx', { seriesCode: 'ENV-SPL-10', branch: 'North' });
  await library.put('lunch.docx', { seriesCode: transitoryCode, branch: 'North' });
  await library.put('none.docx');
  await open('en');
  const [, ofOffice] = within(await screen.findByRole('table', { name: 'By library' })).getAllByRole('row');
  expect(cellsOf(ofOffice)).toEqual(['Office documents', '4', '1', '1', '1', '1', '75%']);
  expect(within(ofOffice).getByRole('link', { name: 'Office documents' }).getAttribute('href')).toBe('/sites/region/OfficeDocuments');
  const branches = within(screen.getByRole('table', { name: 'By branch' })).getAllByRole('row').slice(1).map(cellsOf);
  expect(branches).toEqual([['No branch', '2', '0', '1', '0', '1', '50%'], ['North', '2', '1', '0', '1', '0', '100%'], ['All', '4', '1', '1', '1', '1', '75%']]);
  expect(await findings()).toEqual([]);
});

it('says how to begin where nothing is', async () => {
  await open('fr');
  expect(await screen.findByText(/Aucun document pour le moment/)).toBeTruthy();
});
