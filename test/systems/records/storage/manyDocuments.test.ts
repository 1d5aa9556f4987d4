import { PlainEntry, Repository } from '../../../../src/kernel/ports/repository';
import { Instant } from '../../../../src/kernel/dates/calendarDate';
import { readLibraries } from '../../../../src/systems/records/storage/readLibraries';
import { TestOffice } from '../../../ui/support/office';

const pagesOfIt = 400;
const pageSize = 500;

it('reads a library of 200,000 documents page by page', async () => {
  const office = new TestOffice();
  const modifiedAt = '2026-01-05T15:00:00Z' as Instant;
  const person = office.person('staff');
  const page = (number: number): readonly PlainEntry[] =>
    Array.from({ length: pageSize }, (_, index) => ({ facts: { uniqueId: `${number}-${index}`, kind: 'document', name: 'f', path: `/sites/region/Plans/${number}/${index}`, size: 1, createdBy: person }, createdAt: modifiedAt, modifiedAt, modifiedBy: person }));
  let asked = 0;
  const repository: Pick<Repository, 'libraries' | 'plain'> = {
    libraries: () => Promise.resolve([{ name: 'Plans', title: 'Plans', path: '/sites/region/Plans', count: pagesOfIt * pageSize }]),
    plain: () => {
      asked += 1;
      return Promise.resolve({ items: page(asked), next: asked < pagesOfIt ? { mark: String(asked) } : undefined });
    },
  };
  const work = office.work('staff');
  const files = await readLibraries({ ...work, repository: { ...work.repository, ...repository } }, { onProgress: () => undefined, isStopped: () => false });
  expect([files?.length, asked]).toEqual([pagesOfIt * pageSize, pagesOfIt]);
});
