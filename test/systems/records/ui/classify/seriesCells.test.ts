/** @jest-environment jsdom */
import '../../../../ui/support/browserParts';
import { screen, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { createSeriesCells, SeriesCells, SeriesRow } from '../../../../../src/systems/records/ui/classify/seriesCells';
import { Language } from '../../../../../src/kernel/text';
import { transitoryCode } from '../../../../../src/systems/records/scheme/contract';
import { libraryPath } from '../../disposition/scenes';
import { MemoryLibrary } from '../../classify/memoryLibrary';
import { findings } from '../../../../ui/support/accessible';

const spills = 'ENV-SPL-10';
let library: MemoryLibrary;
const onClassify = jest.fn();

beforeEach(async () => {
  document.body.replaceChildren();
  jest.clearAllMocks();
  library = new MemoryLibrary();
  await library.series(spills, 'Spill reports', 'Rapports de déversement', 'CY+2y nil DE');
  await library.put('Spills', { seriesCode: spills });
});

function cellsFor(language: Language = 'en', who: 'staff' | 'archivist' = 'staff'): SeriesCells {
  return createSeriesCells({ work: library.work(who), visitor: { ...library.office.visitor(who), roles: who === 'staff' ? ['staff'] : ['archivist'] }, listName: 'OfficeDocuments', language, onClassify });
}

function cell(): HTMLElement {
  return document.body.appendChild(document.createElement('div'));
}

const row = (path: string, seriesCode = ''): SeriesRow => ({ id: 7, name: path.slice(path.lastIndexOf('/') + 1), path: `${libraryPath}/${path}`, seriesCode });

it.each([
  ['en', row('a.docx', spills), 'ENV-SPL-10 Spill reports'],
  ['fr', row('a.docx', spills), 'ENV-SPL-10 Rapports de déversement'],
  ['en', row('a.docx', transitoryCode), 'Transitory documents'],
  ['en', row('a.docx', 'OLD-COD-10'), 'OLD-COD-10'],
  ['en', row('Spills/a.docx'), 'ENV-SPL-10 Spill reports from the folder'],
  ['fr', row('Spills/2026/a.docx'), 'ENV-SPL-10 Rapports de déversement selon le dossier'],
  ['en', row('a.docx'), 'Not classifiedClassify'],
] as const)('says the series of a row (%s %#)', async (language, given, text) => {
  const place = cell();
  cellsFor(language).draw(place, given);
  await waitFor(() => expect(place.textContent).toBe(text));
  expect(await findings()).toEqual([]);
});

it('asks for the folders once for all rows of a place', async () => {
  const cells = cellsFor();
  const places = Array.from({ length: 30 }, (_each, index) => {
    const place = cell();
    cells.draw(place, row(`Spills/2026/${index}.docx`));
    return place;
  });
  await waitFor(() => places.forEach(place => expect(place.textContent).toContain('from the folder')));
  expect(library.folderQuestions).toBe(1);
});

it('opens the panel for its row, whose name the button says, and only for those who may file', async () => {
  const place = cell();
  const erase = cellsFor().draw(place, row('notes.docx'));
  await userEvent.click(await screen.findByRole('button', { name: 'Classify: notes.docx' }));
  expect(onClassify).toHaveBeenCalledWith(7);
  erase();
  expect(place.childNodes).toHaveLength(0);
  cellsFor('en', 'archivist').draw(place, row('notes.docx'));
  await waitFor(() => expect(place.textContent).toBe('Not classified'));
});

it('draws nothing into a cell that was taken away meanwhile, and leaves the code where no more can be known', async () => {
  const place = cell();
  cellsFor().draw(place, row('a.docx', spills))();
  const broken = library.work('staff');
  const failing = createSeriesCells({ work: { ...broken, lists: { ...broken.lists, findColumns: async () => Promise.reject(new Error('no')) } }, visitor: library.office.visitor('staff'), listName: 'OfficeDocuments', language: 'en', onClassify });
  const other = cell();
  failing.draw(other, row('a.docx', spills));
  await new Promise(resolve => setTimeout(resolve, 0));
  expect(place.childNodes).toHaveLength(0);
  expect(other.textContent).toBe(spills);
});
