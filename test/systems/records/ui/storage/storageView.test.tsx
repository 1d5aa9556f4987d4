/** @jest-environment jsdom */
import '../../../../ui/support/browserParts';
import * as React from 'react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Language } from '../../../../../src/kernel/text';
import { transitoryCode } from '../../../../../src/systems/records/scheme/contract';
import { StorageView } from '../../../../../src/systems/records/ui/storage/StorageView';
import { findings } from '../../../../ui/support/accessible';
import { loaded } from '../../../../ui/support/screen';
import { MemoryLibrary } from '../../classify/memoryLibrary';
import { libraryPath } from '../../disposition/scenes';

let library: MemoryLibrary;
let saved: Blob[];
beforeEach(() => {
  library = new MemoryLibrary();
  saved = [];
  window.history.replaceState(null, '', '/');
  // jsdom has neither: what the browser would be given to save is kept here.
  URL.createObjectURL = content => `blob:${saved.push(content as Blob)}`;
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
});

/** Opens the view on the office's library. `contents` by the last part of the path. */
async function open(language: Language = 'en', contents: Readonly<Record<string, string>> = {}): Promise<void> {
  const { work, ...props } = library.screen('recordsCoordinator', language);
  const repository = {
    ...work.repository,
    libraries: () => Promise.resolve([{ name: 'OfficeDocuments', title: 'Office documents', path: libraryPath, count: 1 }]),
    read: (path: string) => Promise.resolve(new TextEncoder().encode(contents[path.slice(path.lastIndexOf('/') + 1)] ?? '')),
  };
  render(<StorageView {...props} work={{ ...work, repository }} />);
  await loaded();
}

const rowsOf = async (name: string): Promise<readonly (readonly (string | null | undefined)[])[]> =>
  within(await screen.findByRole('table', { name })).getAllByRole('row').slice(1).map(row => within(row).getAllByRole('cell').map(cell => cell.lastChild?.textContent));

async function readListing(name: string, content: BlobPart): Promise<void> {
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Listing of a shared drive' }));
  fireEvent.change(screen.getByLabelText('Listing'), { target: { files: [new File([content], name)] } });
  await userEvent.click(screen.getByRole('button', { name: 'Read the listing' }));
}

it('shows the folders by size with what the schedule says of them', async () => {
  await library.put('Lunch', { seriesCode: transitoryCode });
  await library.put('Lunch/menu.docx');
  await library.put('Lunch/list.docx');
  await library.put('notes.docx');
  await open();
  expect((await rowsOf('Size and age of folders')).map(row => row.slice(0, 3))).toEqual([['All of it', '30 B', '3'], ['OfficeDocuments', '30 B', '3'], ['OfficeDocuments/Lunch', '20 B', '2']]);
  expect(await rowsOf('What the schedule says')).toEqual([['Transitory', '2', '20 B'], ['Not classified', '1', '10 B']]);
  expect(await findings()).toEqual([]);
});

it('compares content only when somebody asks, and then tells same content from the same name and size', async () => {
  await library.put('A', {});
  await library.put('A/plan.docx');
  await library.put('plan.docx');
  await library.put('copy.docx');
  await open('en', { 'plan.docx': 'the plan', 'copy.docx': 'the plan' });
  expect(await screen.findByText(/10 B more than one of them takes/)).toHaveProperty('textContent', '10 B more than one of them takes (same name and size; the content was not compared)');
  await userEvent.click(screen.getByRole('button', { name: 'Compare the content of 3 documents' }));
  expect(await screen.findByText('20 B more than one of them takes (same content)')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Compare the content/ })).toBeNull();
});

it('reads a listing of a shared drive in the page and gives each owner a list to clean up', async () => {
  await readListing('drive.csv', 'Full Name,Length,LastWriteTime,Owner\nH:\\Ops\\old.doc,2048,05/03/2015,Sam Oduya\nH:\\Ops\\a\\x.pdf,10,2026-01-05,Sam Oduya\nH:\\Ops\\b\\x.pdf,10,2026-01-06,Maya Trembath\nH:\\Ops\\c.pdf,much,2026-01-06,\n');
  expect(await screen.findByText('Files read: 3; rows left out: 1.')).toBeTruthy();
  expect(await rowsOf('Rows that were left out')).toEqual([['5', 'Size', 'much']]);
  expect(await rowsOf('To look at, by owner')).toEqual([['Download the list of Maya Trembath', '1', '10 B'], ['Download the list of Sam Oduya', '1', '2 KB']]);
  await userEvent.click(screen.getByRole('button', { name: 'Download the list of Maya Trembath' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  const text = new TextDecoder().decode(await saved[0].arrayBuffer());
  expect(text.split('\r\n').slice(1)).toEqual(['Maya Trembath,H:/Ops/b/x.pdf,10,2026-01-06,same name and size as another; the content was not compared']);
  expect(await findings()).toEqual([]);
});

it('says which column a listing lacks', async () => {
  await readListing('drive.csv', 'Name,Size\na,1\n');
  expect(await screen.findByText('The file has no column for: Path, Modified.')).toBeTruthy();
});

it('says in French that nothing is there yet', async () => {
  await open('fr');
  expect(await screen.findByText('Aucun document pour le moment')).toBeTruthy();
});
