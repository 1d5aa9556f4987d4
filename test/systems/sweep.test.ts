import fs from 'node:fs';
import path from 'node:path';
import { Column } from '../../src/kernel/lists/columns';
import { internalName, ListDeclaration } from '../../src/kernel/lists/defineList';
import { ViewCondition } from '../../src/kernel/lists/views';
import { checkLifecycle } from '../../src/kernel/lifecycle/checkLifecycle';
import { LifecycleDeclaration, StateDeclaration } from '../../src/kernel/lifecycle/defineLifecycle';
import { Bilingual } from '../../src/kernel/text';
import { systems } from '../../src/systems';
import { communicationsComponents } from '../../src/systems/communications/components';
import { foiComponents } from '../../src/systems/foi/components';
import { recordsComponents } from '../../src/systems/records/components';

const root = path.join(__dirname, '..', '..');
const lists: readonly ListDeclaration[] = systems.flatMap(system => system.lists);
const lifecycles: readonly LifecycleDeclaration[] = systems.flatMap(system => system.lifecycles);

/** Names that SharePoint gives to columns of its own. `Title` is meant: it is the item's own. */
const taken = ['ID', 'Author', 'Editor', 'Created', 'Modified', 'Attachments', 'ContentType', 'ContentTypeId', 'Version', 'Order', 'GUID', 'Edit', 'Type', 'Name', 'File'];

/** Whether the first condition of a view holds for few items, however old the list is. Later conditions only narrow what it finds. */
function staysSmall(list: ListDeclaration, [first]: readonly ViewCondition[]): boolean {
  const { kind, reach, grows = [] } = list.columns[first.column];
  if (reach === 'few') return true;
  if (kind === 'choice') return (first.is === 'eq' || first.is === 'in') && [first.value].flat().every(value => !grows.includes(value));
  if (kind === 'person') return first.is === 'eq';
  return (kind === 'date' || kind === 'moment') && (first.is === 'ge' || first.is === 'gt');
}

function isComplete(text: Bilingual): boolean {
  return text.en.trim() !== '' && text.fr.trim() !== '';
}

describe.each(lists.map(list => [list.name, list] as const))('the list %s', (_name, list) => {
  const columns = Object.entries<Column>(list.columns);

  it('has a title column, so that every item has a name in SharePoint', () => {
    expect(list.columns.title.kind).toBe('text');
    // A file has a name of its own; of an item, the title is all that its row is known by.
    if (list.template === 'list') expect(list.columns.title.required).toBe(true);
  });

  it('names no column as SharePoint names its own', () => {
    expect(columns.map(([name]) => internalName(name)).filter(name => taken.includes(name))).toEqual([]);
  });

  it('keeps internal names within the 32 characters that SharePoint keeps', () => {
    expect(columns.map(([name]) => name).filter(name => name.length > 32)).toEqual([]);
  });

  it('has words in both languages for itself, its columns, choices and views', () => {
    const texts = [list.title, list.description, ...list.views.map(view => view.title), ...columns.flatMap(([, column]) => [column.title, ...(column.hint ? [column.hint] : []), ...(column.choices ?? []).map(choice => choice.label)])];
    expect(texts.filter(text => !isComplete(text))).toEqual([]);
  });

  it('stays within the 20 indexes that SharePoint allows', () => {
    expect(columns.filter(([, column]) => column.reach !== 'none').length).toBeLessThanOrEqual(20);
  });

  it('opens every view on an indexed column, so that no view is cut at 5,000 items', () => {
    const first = list.views.flatMap(view => (view.where?.[0] ? [view.where[0].column] : []));
    expect(first.filter(name => list.columns[name].reach === 'none')).toEqual([]);
  });

  it('sorts views by indexed columns only', () => {
    const sorted = list.views.flatMap(view => (view.orderBy ?? []).map(order => order.column));
    expect(sorted.filter(name => list.columns[name].reach === 'none')).toEqual([]);
  });

  it('has one default view and shows only columns that it declares', () => {
    expect(list.views.filter(view => view.isDefault)).toHaveLength(1);
    expect(list.views.flatMap(view => view.columns).filter(name => !(name in list.columns))).toEqual([]);
  });

  it('asks in its views only for columns that it declares, and marks rows only by a due date that they show', () => {
    const asked = list.views.flatMap(view => [...(view.where ?? []).map(condition => condition.column), ...(view.orderBy ?? []).map(order => order.column)]);
    expect(asked.filter(name => !(name in list.columns))).toEqual([]);
    const marked = list.views.filter(view => view.marksRowsBy !== undefined);
    expect(marked.filter(({ marksRowsBy = '', columns: shown }) => !list.columns[marksRowsBy]?.isDue || !shown.includes(marksRowsBy))).toEqual([]);
  });

  it('asks in its views for a state that does not pile up, a person or an end of a date, so that no view passes 5,000 items', () => {
    const crowded = list.views.filter(view => view.where?.[0] && !staysSmall(list, view.where));
    expect(crowded.map(view => view.name)).toEqual([]);
  });

  it('asks in its views only for values that its choices have', () => {
    const conditions = list.views.flatMap(view => view.where ?? []).filter(({ column, is }) => list.columns[column]?.kind === 'choice' && is !== 'empty' && is !== 'notEmpty');
    const unknown = conditions.filter(({ column, value }) => [value].flat().some(each => !list.columns[column].choices?.some(choice => choice.value === each)));
    expect(unknown).toEqual([]);
  });

  it('says how near a date is only for dates', () => {
    expect(columns.filter(([, column]) => column.isDue && column.kind !== 'date').map(([name]) => name)).toEqual([]);
  });

  it('keeps a default view under the name that SharePoint gives to the first view of a library', () => {
    if (list.template === 'library') expect(list.views.find(view => view.isDefault)?.name).toBe('AllItems');
  });

  it('is granted to somebody', () => {
    expect(Object.keys(list.permissions.grants)).not.toEqual([]);
  });
});

it('has no two lists of one name', () => {
  expect(new Set(lists.map(list => list.name)).size).toBe(lists.length);
});

it.each(lifecycles.map(lifecycle => [lifecycle.id, lifecycle] as const))('the lifecycle %s is sound', (_id, lifecycle) => {
  expect(checkLifecycle(lifecycle)).toEqual([]);
});

it.each(lifecycles.map(lifecycle => [lifecycle.id, lifecycle] as const))('in the lifecycle %s a step that leaves the state starts from one', (_id, { transitions }) => {
  const loose = Object.entries(transitions).filter(([, { from, to }]) => to === 'same' && from.length === 0);
  expect(loose.map(([name]) => name)).toEqual([]);
});

it.each(lists.filter(list => 'status' in list.columns).map(list => [list.name, list] as const))('in %s the states that pile up are the final ones, so that no query for them lacks a date', (_name, list) => {
  const status = list.columns.status;
  const values = status.choices?.map(choice => choice.value).join();
  const lifecycle = lifecycles.find(({ states }) => Object.keys(states).join() === values);
  const final = Object.entries<StateDeclaration>(lifecycle?.states ?? {}).filter(([, state]) => state.kind === 'final').map(([state]) => state);
  expect(final).not.toEqual([]);
  expect(status.grows).toEqual(final);
});

it.each(systems.map(system => [system.id, system] as const))('the words of %s stand in both languages', async (_id, system) => {
  const [en, fr] = await Promise.all([system.strings.en(), system.strings.fr()]);
  expect(keysOf(fr)).toEqual(keysOf(en));
});

it('names in the code the components that the manifests name', () => {
  expect(manifestIds()).toEqual(expect.arrayContaining([...Object.values(foiComponents), ...Object.values(communicationsComponents), ...Object.values(recordsComponents)]));
});

function keysOf(table: object, before = ''): string[] {
  return Object.entries(table).flatMap(([key, value]) => (typeof value === 'object' && value !== null ? keysOf(value, `${before}${key}.`) : [`${before}${key}`])).sort();
}

function manifestIds(): string[] {
  const files = fs.readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.manifest.json'));
  return files.map(file => (JSON.parse(fs.readFileSync(path.join(root, 'src', file), 'utf8')) as { id: string }).id);
}
