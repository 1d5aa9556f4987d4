import fc from 'fast-check';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { cleanUpByOwner } from '../../../../src/systems/records/storage/cleanUp';
import { duplicates, sameSize } from '../../../../src/systems/records/storage/duplicates';
import { bytesIn, dayIn, readListing, rootOf } from '../../../../src/systems/records/storage/listing';
import { StoredFile } from '../../../../src/systems/records/storage/storedFile';
import { createTally, foldersUpTo } from '../../../../src/systems/records/storage/tally';
import { fileTableOf } from '../../../../src/ui/spreadsheet/readFileTable';

const today = calendarDate('2026-11-25');
const noPause = (): Promise<void> => Promise.resolve();

function file(path: string, more: Partial<StoredFile> = {}): StoredFile {
  return { path, size: 10, changedOn: calendarDate('2026-01-05'), owner: 'Sam Oduya', says: 'keeps', ...more };
}

const files = fc.array(
  fc.record({
    path: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 }).map(parts => `/root/${parts.join('/')}/f`),
    size: fc.nat({ max: 50 }),
    changedOn: fc.constantFrom('2015-03-01', '2020-02-29', '2022-06-30', '2026-11-01').map(calendarDate),
    owner: fc.constantFrom('', 'Sam', 'Maya'),
    says: fc.constantFrom('eligible' as const, 'keeps' as const, 'transitory' as const, 'unclassified' as const),
    checksum: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
  }),
);

it('adds each file to every folder above it, in any order, so that the whole is the sum of all', () => {
  fc.assert(
    fc.property(files, given => {
      const sumsOf = (each: readonly StoredFile[]) => {
        const tally = createTally('/root', today);
        each.forEach(tally.add);
        return tally.result();
      };
      const sums = sumsOf(given);
      expect(sumsOf([...given].reverse())).toEqual(sums);
      if (given.length === 0) return;
      const [whole, ...inside] = sums.folders;
      expect([whole.folder, whole.size, whole.count]).toEqual(['/root', given.reduce((sum, { size }) => sum + size, 0), given.length]);
      expect(Object.values(sums.says).reduce((sum, { count }) => sum + count, 0)).toBe(given.length);
      for (const folder of inside) {
        const there = given.filter(({ path }) => path.startsWith(`${folder.folder}/`));
        expect([folder.count, folder.lastChange]).toEqual([there.length, there.map(({ changedOn }) => changedOn).sort()[there.length - 1]]);
        expect([...folder.untouched].sort((a, b) => b - a)).toEqual(folder.untouched);
      }
    }),
  );
});

it('counts a document as untouched from the day after its years are over', () => {
  const tally = createTally('/root', today);
  ['2024-11-25', '2024-11-24', '2021-11-24', '2019-11-24'].forEach((day, index) => tally.add(file(`/root/${index}`, { changedOn: calendarDate(day) })));
  expect(tally.result().folders[0].untouched).toEqual([3, 2, 1]);
});

it('names the folders between a file and its root', () => {
  expect(foldersUpTo('/root', '/root/a/b/f')).toEqual(['/root/a/b', '/root/a', '/root']);
  expect(foldersUpTo('', 'H:/a/f')).toEqual(['H:/a', 'H:', '']);
});

it('takes files for the same by their content; without one known, by name and size, and never otherwise', () => {
  fc.assert(
    fc.property(files, given => {
      for (const { files: same, spare, by } of duplicates(given)) {
        expect(new Set(same.map(({ size, checksum }) => `${size} ${checksum}`)).size).toBe(1);
        expect(by).toBe(same[0].checksum === undefined ? 'nameAndSize' : 'content');
        expect(spare).toBe(same[0].size * (same.length - 1));
      }
    }),
  );
  const copies = [file('/a/x.pdf', { checksum: '1' }), file('/b/y.pdf', { checksum: '1' }), file('/c/x.pdf', { checksum: '2' }), file('/d/empty', { size: 0 }), file('/e/empty', { size: 0 })];
  expect(duplicates(copies).map(({ files: same }) => same.map(({ path }) => path))).toEqual([['/a/x.pdf', '/b/y.pdf']]);
  expect(sameSize([file('/a', { size: 1 }), file('/b', { size: 2 }), file('/c', { size: 1 }), file('/d', { size: 0 }), file('/e', { size: 0 })]).map(({ path }) => path)).toEqual(['/a', '/c']);
});

it('gives each owner what is theirs to look at, and leaves the first of several same files alone', () => {
  const found = cleanUpByOwner(
    [
      file('/a/x.pdf', { checksum: '1', changedOn: calendarDate('2026-01-01') }),
      file('/b/x.pdf', { checksum: '1', changedOn: calendarDate('2026-02-01'), owner: 'Maya Trembath' }),
      file('/c/old.doc', { changedOn: calendarDate('2020-01-01'), size: 7 }),
      file('/d/lunch.doc', { says: 'transitory', size: 8 }),
      file('/e/kept.doc', { size: 9 }),
      file('/f/y.pdf', { size: 6 }),
      file('/g/y.pdf', { size: 6, owner: 'Rita Okafor' }),
    ],
    today,
  );
  expect([...found].map(([owner, lines]) => [owner, lines.map(line => [line.file.path, ...line.reasons])])).toEqual([
    ['Maya Trembath', [['/b/x.pdf', 'duplicate']]],
    ['Rita Okafor', [['/g/y.pdf', 'sameNameAndSize']]],
    ['Sam Oduya', [['/c/old.doc', 'untouched'], ['/d/lunch.doc', 'transitory']]],
  ]);
});

it.each([
  ['1234', 1234], ['1,234', 1234], ['1 234', 1234], ['1 234 567', 1_234_567], ['12.5 KB', 12_800], ['3,2 Mo', 3_355_443], ['0', 0], ['2 GB', 2_147_483_648],
  ['', undefined], ['1.5', undefined], ['-3', undefined], ['12 parsecs', undefined], ['.', undefined],
])('reads the size "%s"', (text, bytes) => {
  expect(bytesIn(text)).toBe(bytes);
});

it('reads days as year-month-day, and others in the order that a person named', () => {
  expect(dayIn('2024-03-05 14:22', 'dayMonthYear')).toBe('2024-03-05');
  expect(dayIn('3/4/2024 9:10:00 AM', 'monthDayYear')).toBe('2024-03-04');
  expect(dayIn('3/4/2024', 'dayMonthYear')).toBe('2024-04-03');
  expect([dayIn('31/02/2024', 'dayMonthYear'), dayIn('yesterday', 'dayMonthYear'), dayIn('', 'dayMonthYear')]).toEqual([undefined, undefined, undefined]);
});

it('reads a listing from Windows in either language, row by row, and tells what it left out', async () => {
  const table = fileTableOf([
    ['Chemin complet', 'Taille', 'Date de modification', 'Propriétaire', 'SHA256'],
    ['\\\\srv\\share\\Ops\\a.docx', '1 024', '05/03/2019', 'REGION\\sam', 'ABC'],
    ['H:\\Ops\\b.docx', 'big', '05/03/2019', '', ''],
    ['', '3', '05/03/2019', '', ''],
    ['\\\\srv\\share\\c.docx', '3', '2019-13-01', '', ''],
  ]);
  if (!table.ok) throw new Error('no table');
  const listing = await readListing(table.table, 'dayMonthYear', noPause);
  expect(listing).toEqual({
    ok: true,
    files: [{ path: '//srv/share/Ops/a.docx', size: 1024, changedOn: '2019-03-05', owner: 'REGION\\sam', says: 'unknown', checksum: 'abc' }],
    problems: [{ line: 3, field: 'size', value: 'big' }, { line: 4, field: 'path', value: '' }, { line: 5, field: 'changed', value: '2019-13-01' }],
    problemCount: 3,
  });
  expect(await readListing({ heads: ['Name', 'Size'], rows: [] }, 'dayMonthYear', noPause)).toEqual({ ok: false, missing: ['path', 'changed'] });
});

it('finds the folder that holds a whole listing', () => {
  expect(rootOf([file('//srv/share/a/x'), file('//srv/share/ab/y')])).toBe('//srv/share');
  expect(rootOf([file('G:/x'), file('H:/y')])).toBe('');
  expect(rootOf([])).toBe('');
});

it('sums up 200,000 files of a listing in a few seconds', async () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => ({ line: index + 2, cells: [`H:\\Dept ${index % 40}\\Year ${index % 300}\\file ${index}.docx`, String(index % 5000), '2019-03-05', `owner ${index % 50}`] }));
  const started = performance.now();
  const listing = await readListing({ heads: ['Path', 'Size', 'Modified', 'Owner'], rows }, 'dayMonthYear', noPause);
  if (!listing.ok) throw new Error('no listing');
  const tally = createTally(rootOf(listing.files), today);
  listing.files.forEach(tally.add);
  expect(tally.result().folders[0].count).toBe(200_000);
  expect([...cleanUpByOwner(listing.files, today)]).toHaveLength(50);
  expect(performance.now() - started).toBeLessThan(10_000);
});
