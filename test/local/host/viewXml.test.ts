/** @jest-environment jsdom */
import { viewColumns, wantedFields } from '../../../local/host/client/list/columns';
import { Filter, withFilter } from '../../../local/host/client/list/filters';
import { groupField, ownSort, viewXml } from '../../../local/host/client/list/viewXml';
import { FieldInfo, ListInfo, ViewInfo } from '../../../local/host/client/sharePoint/listInfo';

const field = (internalName: string, type: string, over: Partial<FieldInfo> = {}): FieldInfo => ({
  id: '', internalName, title: internalName, description: '', type, required: false, hidden: false, readOnly: false, indexed: false, choices: [], dateOnly: false, fromBase: false, ...over,
});
const view = (query: string, fields: readonly string[] = ['LinkTitle', 'Status']): ViewInfo => ({ id: 'v', title: 'V', url: '/v.aspx', isDefault: true, hidden: false, query, rowLimit: 30, fields });
const list: ListInfo = {
  id: 'l', title: 'L', url: '/l', isLibrary: false, formsUrl: '/l', views: [], may: { add: true, edit: true, remove: true },
  fields: [field('Title', 'Text'), field('Status', 'Choice', { formatter: '{"txtContent":"[$Due]"}' }), field('Due', 'DateTime', { indexed: true }), field('Weight', 'Number')],
};

describe('the query of a view', () => {
  it('asks what the view asks', () => {
    const xml = viewXml({ view: view('<OrderBy><FieldRef Name="Due"/></OrderBy><Where><Eq><FieldRef Name="Status"/><Value Type="Text">A</Value></Eq></Where>'), fields: ['Title', 'Title'], filters: [], rowLimit: 30 });
    expect(xml).toBe('<View><Query><OrderBy><FieldRef Name="Due"/></OrderBy><Where><Eq><FieldRef Name="Status"/><Value Type="Text">A</Value></Eq></Where></Query><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit Paged="TRUE">30</RowLimit></View>');
  });

  it('puts the reader’s sort in place of the view’s, and the reader’s filters before the view’s, indexed ones first', () => {
    const filters: readonly Filter[] = [
      { kind: 'choice', field: list.fields[1], values: ['A & B'] },
      { kind: 'person', field: field('Who', 'User'), people: [{ id: '7', title: 'Maya' }] },
      { kind: 'date', field: list.fields[2], from: '2026-03-01', to: '2026-03-31' },
    ];
    const xml = viewXml({ view: view('<OrderBy><FieldRef Name="Due"/></OrderBy><Where><IsNotNull><FieldRef Name="Due"/></IsNotNull></Where>'), fields: ['Title'], sort: { field: 'Title', descending: true }, filters, rowLimit: 30 });
    const query = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
    expect(query.querySelector('OrderBy')?.outerHTML).toBe('<OrderBy><FieldRef Name="Title" Ascending="FALSE"/></OrderBy>');
    expect([...query.querySelectorAll('Where FieldRef')].map((ref) => ref.getAttribute('Name'))).toEqual(['Due', 'Due', 'Status', 'Who', 'Due']);
    expect(query.querySelector('In > Values > Value')?.textContent).toBe('A & B');
    expect(query.querySelector('FieldRef[Name=Who]')?.getAttribute('LookupId')).toBe('TRUE');
    for (const and of query.querySelectorAll('And')) expect(and.children).toHaveLength(2);
  });

  it('knows the view’s own sort and grouping', () => {
    const grouped = view('<GroupBy><FieldRef Name="Status"/></GroupBy><OrderBy><FieldRef Name="Due" Ascending="FALSE"/></OrderBy>');
    expect(groupField(grouped)).toBe('Status');
    expect(ownSort(grouped)).toEqual({ field: 'Due', descending: true });
    expect(groupField(view(''))).toBeUndefined();
    expect(ownSort(view(''))).toBeUndefined();
  });
});

describe('the columns of a view', () => {
  it('open the item from the title, or from the first column where there is no title', () => {
    expect(viewColumns(list, view('')).map(({ name, opens }) => [name, opens])).toEqual([['Title', 'item'], ['Status', undefined]]);
    expect(viewColumns(list, view('', ['Weight', 'Gone', 'Due'])).map(({ name, opens, alignsRight }) => [name, opens, alignsRight])).toEqual([['Weight', 'item', true], ['Due', undefined, false]]);
  });

  it('of a library open the file from its name, whatever its title', () => {
    const library: ListInfo = { ...list, isLibrary: true, fields: [...list.fields, field('FileLeafRef', 'File')] };
    expect(viewColumns(library, view('', ['LinkFilename', 'Title'])).map(({ name, opens }) => [name, opens])).toEqual([['FileLeafRef', 'file'], ['Title', undefined]]);
    expect(viewColumns(library, view('', ['Title', 'Due'])).map(({ opens }) => opens)).toEqual(['file', undefined]);
  });

  it('bring along what their formatters name and what the view groups by', () => {
    const grouped = view('<GroupBy><FieldRef Name="Weight"/></GroupBy>');
    expect(wantedFields(viewColumns(list, grouped), grouped)).toEqual(['Title', 'Status', 'Weight', 'Due']);
    const marked = { ...view('', ['LinkTitle']), formatter: '{"additionalRowClass":"=if([$Weight] > 3, \'a\', \'\')"}' };
    expect(wantedFields(viewColumns(list, marked), marked)).toEqual(['Title', 'Weight']);
  });
});

describe('filters', () => {
  it('replace each other by column and go when they are empty', () => {
    const one: Filter = { kind: 'choice', field: list.fields[1], values: ['A'] };
    const filters = withFilter(withFilter([], one), { ...one, values: ['A', 'B'] });
    expect(filters).toEqual([{ ...one, values: ['A', 'B'] }]);
    expect(withFilter(filters, { ...one, values: [] })).toEqual([]);
    expect(withFilter([], { kind: 'date', field: list.fields[2] })).toEqual([]);
  });
});
