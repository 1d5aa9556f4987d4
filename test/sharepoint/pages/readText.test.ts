import { viewsIn } from '../../../src/sharepoint/pages/readText';

/** An answer of SharePoint's search, as far as it is read. */
const answer = (cells: readonly { readonly Key: string; readonly Value: string | null }[]): unknown => ({
  PrimaryQueryResult: { RelevantResults: { RowCount: 1, Table: { Rows: cells.length === 0 ? [] : [{ Cells: cells }] } } },
});

it('reads how often a page was seen', () => {
  expect(viewsIn(answer([{ Key: 'Rank', Value: '12.5' }, { Key: 'ViewsLifeTime', Value: '318' }]))).toBe(318);
});

it('knows of no views where search does not tell them', () => {
  for (const cells of [[], [{ Key: 'Rank', Value: '1' }], [{ Key: 'ViewsLifeTime', Value: null }], [{ Key: 'ViewsLifeTime', Value: '' }]]) expect(viewsIn(answer(cells))).toBeNull();
});
