import fc from 'fast-check';
import { officeDocuments } from '../../../../../src/systems/records/recordsLibrary';
import { Counts, LibraryCoverage } from '../../../../../src/systems/records/classify/coverage';
import { en } from '../../../../../src/systems/records/ui/coverage/words.en';
import { coverageTable } from '../../../../../src/systems/records/ui/reports/coverageTable';

const count = fc.nat({ max: 5_000 });
const counts: fc.Arbitrary<Counts> = fc.record({ own: count, inherited: count, transitory: count, unclassified: count });
const branches = fc.dictionary(fc.constantFrom('', 'North', 'South'), counts).map(of => new Map(Object.entries(of)));
const coverage: fc.Arbitrary<LibraryCoverage> = fc.record({ title: fc.constantFrom({ en: 'Permits', fr: 'Permis' }, { en: 'Office', fr: 'Bureau' }), branches }).map(({ title, branches: of }) => ({
  library: { library: officeDocuments, title, branch: null, owner: null }, branches: of,
}));

it('adds every library and branch up to the last row, and each row to its number of documents', () => {
  fc.assert(
    fc.property(fc.array(coverage, { maxLength: 4 }), libraries => {
      const { heads, rows } = coverageTable(libraries, en, 'en');
      const parts = rows.map(row => row.slice(2, 7).map(Number));
      for (const [documents, ...kinds] of parts) expect(kinds.reduce((sum, one) => sum + one, 0)).toBe(documents);
      for (const row of rows) expect(row).toHaveLength(heads.length);
      if (rows.length < 2) return;
      const all = parts[parts.length - 1];
      for (const place of all.keys()) expect(parts.slice(0, -1).reduce((sum, row) => sum + row[place], 0)).toBe(all[place]);
    }),
  );
});

it('never rounds what is not covered up to all', () => {
  const of = (unclassified: number): LibraryCoverage => ({ library: { library: officeDocuments, title: officeDocuments.title, branch: null, owner: null }, branches: new Map([['', { own: 999, inherited: 0, transitory: 0, unclassified }]]) });
  expect(coverageTable([of(1)], en, 'en').rows).toEqual([['Office documents', 'No branch', 1_000, 999, 0, 0, 1, '99%']]);
  expect(coverageTable([of(0)], en, 'fr').rows).toEqual([['Documents du bureau', 'No branch', 999, 999, 0, 0, 0, '100%']]);
});
