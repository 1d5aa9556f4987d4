import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { letters } from '../../../../src/systems/foi/caseLists';
import { inFolderOf, LetterDraft, LetterFields, RequestFolder } from '../../../../src/systems/foi/letters/requestFolder';
import { StoreError, StoreProblem } from '../../../../src/kernel/ports/storeError';
import { officeForEachTest } from '../../../support/workingOffice';

jest.setTimeout(30_000);
const office = officeForEachTest();

const [first, second] = [{ number: '2026-0001' }, { number: '2026-0002' }];
const notice: LetterFields = { title: 'Notice of extension', letter: 'extension', language: 'en', writtenOn: calendarDate('2026-07-02'), actionId: 'a-1' };
const content = new TextEncoder().encode('Dear requester');
const problemOf = (work: Promise<unknown>): Promise<StoreProblem | undefined> => work.then(() => undefined, (error: unknown) => (error instanceof StoreError ? error.problem : Promise.reject(error)));

it('keeps the letters of each request in its own folder', async () => {
  const work = office.as('foiCoordinator');
  const kept = await inFolderOf(work, first, folder => folder.keep(folder.draft('Extension.docx', content, notice)));
  expect(kept).toMatchObject({ path: '/sites/region/FoiLetters/2026-0001/Extension.docx', fields: { ...notice, requestNumber: '2026-0001' } });
  expect(await inFolderOf(work, first, folder => folder.files())).toEqual([kept]);
  expect(await inFolderOf(work, first, folder => folder.read('Extension.docx'))).toEqual(content);
  expect(await inFolderOf(work, second, folder => folder.files())).toEqual([]);
  expect(await problemOf(inFolderOf(work, second, folder => folder.read('Extension.docx')))).toEqual({ kind: 'notFound' });
});

it('keeps a letter once, however often it is asked to', async () => {
  const work = office.as('foiCoordinator');
  await inFolderOf(work, first, async folder => {
    const draft = folder.draft('Extension.docx', content, notice);
    const kept = await folder.keep(draft);
    expect(await folder.keep(draft)).toEqual(kept);
    expect(await problemOf(folder.keep(folder.draft('Extension.docx', new TextEncoder().encode('Another'), notice)))).toEqual({ kind: 'duplicate' });
    expect(await folder.files()).toEqual([kept]);
  });
});

it('takes no letter of another request, by type and by what the letter says of itself', async () => {
  const work = office.as('foiCoordinator');
  const problem = await inFolderOf(work, first, ours =>
    inFolderOf(work, second, theirs => {
      const draft = ours.draft('Extension.docx', content, notice);
      // @ts-expect-error a draft of one request's folder is no draft of another's
      return problemOf(theirs.keep(draft));
    }),
  );
  expect(problem).toEqual({ kind: 'invalid', field: 'requestNumber' });
  expect(await inFolderOf(work, second, folder => folder.files())).toEqual([]);
});

it('lets no draft out of its scope', async () => {
  const work = office.as('foiCoordinator');
  // @ts-expect-error outside its folder's scope a draft has no type
  const escaped: LetterDraft<unknown> = await inFolderOf(work, first, async folder => folder.draft('Extension.docx', content, notice));
  const retyped = <Scope>(folder: RequestFolder<Scope>): Promise<unknown> => {
    // @ts-expect-error nor can it be taken for one of another scope
    return folder.keep(escaped);
  };
  expect(await problemOf(inFolderOf(work, second, retyped))).toEqual({ kind: 'invalid', field: 'requestNumber' });
});

it('does not read a letter that someone moved into the folder of another request', async () => {
  const work = office.as('foiCoordinator');
  await work.documents.ensureFolder(letters, '2026-0002');
  await work.documents.add(letters, '2026-0002', 'Moved.docx', content, { ...notice, requestNumber: '2026-0001' });
  await work.documents.add(letters, '2026-0002', 'By hand.docx', content, {});
  expect(await problemOf(inFolderOf(work, second, folder => folder.read('Moved.docx')))).toEqual({ kind: 'invalid', field: 'requestNumber' });
  expect(await inFolderOf(work, second, folder => folder.read('By hand.docx'))).toEqual(content);
});

it('is closed to everyone but coordinators, by every door', async () => {
  await inFolderOf(office.as('foiCoordinator'), first, folder => folder.keep(folder.draft('Extension.docx', content, notice)));
  for (const persona of ['manager', 'foiApprover', 'staff'] as const) {
    expect(await problemOf(inFolderOf(office.as(persona), first, folder => folder.files()))).toEqual({ kind: 'denied' });
    expect((await office.fetchAs(persona, 'FoiLetters/2026-0001/Extension.docx')).status).toBe(404);
  }
  const download = await office.fetchAs('foiCoordinator', 'FoiLetters/2026-0001/Extension.docx');
  expect([download.status, download.headers.get('Content-Disposition')]).toEqual([200, `attachment; filename="Extension.docx"; filename*=UTF-8''Extension.docx`]);
});
