import { records } from '../../../../src/systems/records';
import { withChecksums } from '../../../../src/systems/records/storage/compareContent';
import { duplicates } from '../../../../src/systems/records/storage/duplicates';
import { readLibraries } from '../../../../src/systems/records/storage/readLibraries';
import { transitoryCode } from '../../../../src/systems/records/scheme/contract';
import { officeForEachTest } from '../../../support/workingOffice';
import { entryOf, file, put, told } from '../classify/scenes';

const office = officeForEachTest({ system: records, keeper: 'recordsCoordinator' });
const watch = { onProgress: () => undefined, isStopped: () => false };

it('reads every library with what the schedule says of each document, as far as the person sees it', async () => {
  const staff = office.as('staff');
  for (const path of ['Team', 'Team/agenda.docx', 'Lunch', 'Lunch/menu.docx', 'notes.docx']) await put(office, path);
  expect(told(await file(staff, [await entryOf(staff, 'Lunch')], { kind: 'series', code: transitoryCode, by: 'transitory' }))).toEqual(['done']);
  const seen: number[] = [];
  const files = await readLibraries(staff, { onProgress: count => seen.push(count), isStopped: () => false });
  const inLibrary = (files ?? []).filter(({ path }) => path.includes('/OfficeDocuments/')).map(({ path, size, says, owner }) => [path.split('/').slice(4).join('/'), size, says, owner]);
  expect(inLibrary.sort()).toEqual([['Lunch/menu.docx', 9, 'transitory', 'Sam Oduya'], ['Team/agenda.docx', 11, 'unclassified', 'Sam Oduya'], ['notes.docx', 10, 'unclassified', 'Sam Oduya']]);
  expect(seen[seen.length - 1]).toBeGreaterThanOrEqual(5);
  expect(await readLibraries(staff, { onProgress: () => undefined, isStopped: () => true })).toBeUndefined();
});

it('finds what is the same by its content alone, and goes on past a document that is gone meanwhile', async () => {
  const staff = office.as('staff');
  // The content of each is its own name, so equal names are equal documents and `one` and `two` are as long as each other.
  for (const path of ['A', 'A/one.txt', 'B', 'B/one.txt', 'B/two.txt', 'B/odd one.txt']) await put(office, path);
  const files = (await readLibraries(staff, watch)) ?? [];
  const gone = { ...files[0], path: '/sites/region/OfficeDocuments/A/gone.txt', size: 7 };
  const compared = await withChecksums(staff, [...files, gone], watch);
  expect(duplicates(compared.filter(({ checksum }) => checksum !== undefined)).map(({ files: same, by }) => [by, ...same.map(({ path }) => path.split('/').slice(4).join('/'))])).toEqual([['content', 'A/one.txt', 'B/one.txt']]);
  expect(compared.find(({ path }) => path === gone.path)?.checksum).toBeUndefined();
  expect(compared.find(({ path }) => path.endsWith('odd one.txt'))?.checksum).toBeUndefined();
});
