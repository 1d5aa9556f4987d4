import { calendarDate } from '../../src/kernel/dates/calendarDate';
import { StoreError, StoreProblem } from '../../src/kernel/ports/storeError';
import { Visitor } from '../../src/kernel/ports/people';
import { Workplace } from '../../src/kernel/ports/workplace';
import { SystemDeclaration } from '../../src/kernel/system/defineSystem';
import { WorkItem, WorkSource } from '../../src/kernel/system/workSource';
import { systems } from '../../src/systems';
import { findMyWork } from '../../src/webparts/myWork/findMyWork';

const words = { en: 'x', fr: 'x' };
const visitor = { person: { id: 7, name: 'Ana', email: 'ana@region.example' }, roles: ['staff'] } as unknown as Visitor;
const warned: string[] = [];
const work = { log: { warn: (event: string) => warned.push(event) } } as unknown as Workplace;

function item(number: string, dueOn: string | null): WorkItem {
  return { key: number, number, title: number, state: words, dueOn: dueOn === null ? null : calendarDate(dueOn), task: words, href: '#' };
}

function systemWith(...sources: readonly WorkSource['find'][]): SystemDeclaration {
  return { ...systems[0], work: sources.map((find, index) => ({ id: `source-${index}`, find })) };
}

const failing = (problem: StoreProblem) => () => Promise.reject(new StoreError(problem));

it('puts what is due first at the top, over all systems, and what has no date last', async () => {
  const one = systemWith(() => Promise.resolve([item('1', '2026-05-01'), item('2', null)]));
  const two = systemWith(() => Promise.resolve([item('3', '2026-04-30'), item('4', '2026-05-01')]));
  const found = await findMyWork(work, visitor, [one, two]);
  expect(found.items.map(each => each.number)).toEqual(['3', '1', '4', '2']);
  expect(found.complete).toBe(true);
});

it('says that something is missing when one system can not be read, and shows the rest', async () => {
  const found = await findMyWork(work, visitor, [systemWith(() => Promise.resolve([item('1', null)]), failing({ kind: 'threshold' }))]);
  expect(found.items).toHaveLength(1);
  expect(found.complete).toBe(false);
  expect(warned).toEqual(['workSourceFailed']);
});

it('fails as a whole when SharePoint can not be reached, so that the person may try again', async () => {
  await expect(findMyWork(work, visitor, [systemWith(failing({ kind: 'disconnected' }))])).rejects.toMatchObject({ problem: { kind: 'disconnected' } });
});
