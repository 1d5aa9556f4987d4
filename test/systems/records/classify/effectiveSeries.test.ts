import fc from 'fast-check';
import { byBranch, Counts, createTally, documentsIn, sumOf } from '../../../../src/systems/records/classify/coverage';
import { effectiveSeries, folderKey } from '../../../../src/systems/records/classify/effectiveSeries';
import { ManagedLibrary } from '../../../../src/systems/records/classify/libraries';
import { RecordEntry } from '../../../../src/systems/records/disposition/candidate';
import { SchemeCode, transitoryCode } from '../../../../src/systems/records/scheme/contract';

const codes = ['ENV-SPL-10', 'FIN-CON-10', transitoryCode] as const;
const root = '/sites/region/OfficeDocuments';
const code = fc.option(fc.constantFrom(...codes).map(each => each as SchemeCode));
const folder = fc.array(fc.constantFrom('A', 'Ç', 'a'), { minLength: 1, maxLength: 3 }).map(parts => `${root}/${parts.join('/')}`);
const folders = fc.uniqueArray(fc.record({ path: folder, code: code }), { selector: ({ path }) => folderKey(path), maxLength: 12 });
const document = fc.record({ folder: fc.oneof(folder, fc.constant(root)), code, branch: fc.option(fc.constantFrom('North', 'South')) });

/** As the rule is said: look from the document upwards. */
function expected(path: string, own: SchemeCode | null, all: readonly { readonly path: string; readonly code: SchemeCode | null }[]): SchemeCode | null {
  if (own !== null) return own;
  const classified = all.filter(each => each.code !== null && folderKey(path).startsWith(`${folderKey(each.path)}/`));
  const [nearest] = [...classified].sort((a, b) => b.path.length - a.path.length);
  return nearest?.code ?? null;
}

it('is the own series, else that of the nearest classified folder above, else none', () => {
  fc.assert(
    fc.property(folders, document, (all, { folder: place, code: own }) => {
      const path = `${place}/notes.docx`;
      const series = new Map(all.flatMap(each => (each.code === null ? [] : [[folderKey(each.path), each.code] as const])));
      const found = effectiveSeries({ path, seriesCode: own }, series);
      expect(found.kind === 'none' ? null : found.code).toBe(expected(path, own, all));
      expect(found.kind === 'own').toBe(own !== null);
    }),
  );
});

it('does not take the series of a folder whose name only begins alike', () => {
  const series = new Map([[folderKey(`${root}/Spill`), codes[0] as SchemeCode]]);
  expect(effectiveSeries({ path: `${root}/Spills 2026/notes.docx`, seriesCode: null }, series)).toEqual({ kind: 'none' });
  expect(effectiveSeries({ path: `${root}/spill/2026/notes.docx`, seriesCode: null }, series)).toEqual({ kind: 'inherited', code: codes[0], folder: folderKey(`${root}/Spill`) });
});

interface Drawn {
  readonly kind: 'document' | 'folder';
  readonly path: string;
  readonly code: SchemeCode | null;
  readonly branch: string | null;
}

/** All that the count looks at. */
function entry({ kind, path, code: seriesCode, branch }: Drawn): Pick<RecordEntry, 'item' | 'facts'> {
  return { item: { seriesCode, branch }, facts: { kind, path } } as unknown as Pick<RecordEntry, 'item' | 'facts'>;
}

it('is that of the nearest folder where several above are classified', () => {
  const series = new Map([[folderKey(root + '/A'), codes[0] as SchemeCode], [folderKey(root + '/A/B'), codes[1] as SchemeCode]]);
  expect(effectiveSeries({ path: `${root}/A/B/C/notes.docx`, seriesCode: null }, series)).toMatchObject({ code: codes[1] });
});

it('counts each document once, whatever the order in which folders and documents come', () => {
  fc.assert(
    fc.property(folders, fc.array(document, { maxLength: 30 }), fc.infiniteStream(fc.nat()), (all, documents, dice) => {
      const drawn: readonly Drawn[] = [
        ...all.map(each => ({ kind: 'folder' as const, path: each.path, code: each.code, branch: null })),
        ...documents.map((each, index) => ({ kind: 'document' as const, path: `${each.folder}/${index}.docx`, code: each.code, branch: each.branch })),
      ];
      const shuffled = drawn.map(each => ({ each, at: dice.next().value })).sort((a, b) => a.at - b.at).map(({ each }) => each);
      const tally = createTally('Office');
      shuffled.map(entry).forEach(tally.add);
      const counts = sumOf(tally.result().values());
      const wanted = documents.map((each, index) => ({ own: each.code, code: expected(`${each.folder}/${index}.docx`, each.code, all) }));
      expect(documentsIn(counts)).toBe(documents.length);
      expect(counts).toEqual({
        own: wanted.filter(({ own }) => own !== null && own !== transitoryCode).length,
        inherited: wanted.filter(({ own, code: holds }) => own === null && holds !== null && holds !== transitoryCode).length,
        transitory: wanted.filter(({ code: holds }) => holds === transitoryCode).length,
        unclassified: wanted.filter(({ code: holds }) => holds === null).length,
      });
    }),
  );
});

it('adds the branches of several libraries up, in the order of their names', () => {
  const counts = (own: number): Counts => ({ own, inherited: 0, transitory: 0, unclassified: 1 });
  const library = {} as ManagedLibrary;
  const all = byBranch([{ library, branches: new Map([['South', counts(1)], ['North', counts(2)]]) }, { library, branches: new Map([['South', counts(4)]]) }]);
  expect([...all]).toEqual([['North', counts(2)], ['South', { own: 5, inherited: 0, transitory: 0, unclassified: 2 }]]);
});
