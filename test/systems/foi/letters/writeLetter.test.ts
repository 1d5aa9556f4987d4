import JSZip from 'jszip';
import { Fault } from '../../../../local/server/contract';
import { isProblem } from '../../../../src/kernel/ports/storeError';
import { Workplace } from '../../../../src/kernel/ports/workplace';
import { letters, letterTemplates } from '../../../../src/systems/foi/caseLists';
import { FoiRequest, requests } from '../../../../src/systems/foi/lists';
import { LetterFacts } from '../../../../src/systems/foi/letters/letterFacts';
import { letterName } from '../../../../src/systems/foi/letters/letterName';
import { copyTemplates } from '../../../../src/systems/foi/letters/templates';
import { lettersOf } from '../../../../src/systems/foi/letters/lettersOf';
import { writeLetter } from '../../../../src/systems/foi/letters/writeLetter';
import { recordFee } from '../../../../src/systems/foi/work/recordFee';
import { allActivity, decision, register, story, today } from '../work/cases';
import { stoppingAt } from '../../../support/stoppingAt';
import { closeRequest } from '../../../../src/systems/foi/work/close';
import { officeForEachTest } from '../../../support/workingOffice';
import { textOfWord } from './given';

jest.setTimeout(60_000);
const office = officeForEachTest();
beforeEach(() => {
  // What a fault keeps from being done is logged.
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});

const acknowledgement: LetterFacts = { letter: 'acknowledgement', language: 'en', thirdParty: null, transferKind: null, institution: null, detail: null };

async function write(work: Workplace, request: FoiRequest, facts: Partial<LetterFacts> = {}, actionId = work.newId()) {
  const outcome = await writeLetter(work, request, { ...acknowledgement, ...facts }, actionId);
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome;
}

it('keeps a letter in the folder of its request, says what it is, and records it without any name', async () => {
  const work = office.as('foiCoordinator');
  const request = await register(work);
  const { file } = await write(work, request);
  expect(file).toMatchObject({ name: '2026-0001 acknowledgement en 2026-03-10.docx', fields: { requestNumber: '2026-0001', letter: 'acknowledgement', language: 'en', writtenOn: today, title: '2026-0001 Acknowledgement' } });
  const text = await textOfWord(await work.documents.read(letters, '2026-0001', file.name));
  expect(text).toContain('Dear Zelda Quigley:');
  expect(text).toContain('We must give you our decision by April 4, 2026');
  const entries = await allActivity(work);
  expect(JSON.parse(entries[1].data).data).toEqual({ letter: 'acknowledgement', language: 'en', writtenOn: today });
  expect(JSON.stringify(entries)).not.toMatch(/Quigley|Unseen/);
});

it('numbers the letters of one kind of one day, and does a repeated action once', async () => {
  const work = office.as('foiCoordinator');
  const first = await write(work, await register(work), {}, 'one');
  const second = await write(work, first.item, {}, 'two');
  const french = await write(work, second.item, { language: 'fr' }, 'three');
  expect((await write(work, french.item, {}, 'two')).file.name).toBe(second.file.name);
  expect((await lettersOf(work, first.item)).map(({ name }) => name)).toEqual([
    '2026-0001 acknowledgement fr 2026-03-10.docx', '2026-0001 acknowledgement en 2026-03-10 (2).docx', '2026-0001 acknowledgement en 2026-03-10.docx',
  ]);
  expect((await story(work)).filter(entry => entry.startsWith('writeLetter'))).toHaveLength(3);
});

it('makes nothing when the request changed since it was read, or is closed', async () => {
  const work = office.as('foiCoordinator');
  const request = await register(work, { feePaidOn: null });
  const paid = await recordFee.run(work, request, { feePaidOn: today }, 'fee');
  if (paid.kind !== 'done') throw new Error(paid.kind);
  expect(await writeLetter(work, request, acknowledgement, 'late')).toMatchObject({ kind: 'conflict', theirs: { feePaidOn: today } });
  await closeRequest(work, paid.item, decision, 'close');
  const closed = await work.lists.get(requests, request.id);
  await expect(writeLetter(work, closed, acknowledgement, 'too late')).rejects.toMatchObject({ problem: { kind: 'denied' } });
  expect(await lettersOf(work, request)).toEqual([]);
});

it('is for coordinators alone, and so are the letters', async () => {
  const work = office.as('foiCoordinator');
  const { item } = await write(work, await register(work));
  for (const persona of ['manager', 'foiApprover', 'staff'] as const) {
    await expect(writeLetter(office.as(persona), item, acknowledgement, persona)).rejects.toMatchObject({ problem: { kind: 'denied' } });
    const seen = await lettersOf(office.as(persona), item).catch(error => {
      if (isProblem(error, 'denied')) return [];
      throw error;
    });
    expect(seen).toEqual([]);
  }
});

describe('the templates of the office', () => {
  it('are the built-in letters once they are copied, and are never overwritten', async () => {
    const work = office.as('foiCoordinator');
    await work.documents.add(letterTemplates, '', 'nil.en.docx', new Uint8Array([1]), {});
    expect(await copyTemplates(work)).toBe(15);
    expect(await copyTemplates(work)).toBe(0);
    expect(await work.documents.read(letterTemplates, '', 'nil.en.docx')).toEqual(new Uint8Array([1]));
    const { file } = await write(work, await register(work));
    expect(await textOfWord(await work.documents.read(letters, '2026-0001', file.name))).toContain('We have received your request');
  });

  it('take the place of the built-in letters', async () => {
    const work = office.as('foiCoordinator');
    const zip = await JSZip.loadAsync(await builtIn(work));
    const text = (await zip.file('word/document.xml')?.async('string')) ?? '';
    zip.file('word/document.xml', text.replace('{{office}}', 'Northern Region, 1 Main Street').replace('We have received your request', 'Thank you, {{ requesterName }}'));
    await work.documents.add(letterTemplates, '', 'acknowledgement.en.docx', await zip.generateAsync({ type: 'uint8array' }), {});
    const { file } = await write(work, await register(work));
    const letter = await textOfWord(await work.documents.read(letters, '2026-0001', file.name));
    expect(letter).toContain('Northern Region, 1 Main Street');
    expect(letter).toContain('Thank you, Zelda Quigley');
    expect(letter).not.toContain('[To be filled in');
  });

  it('that are broken stop the letter, and nothing is written', async () => {
    const work = office.as('foiCoordinator');
    const request = await register(work);
    await work.documents.add(letterTemplates, '', 'acknowledgement.en.docx', new Uint8Array([1, 2, 3]), {});
    expect(await writeLetter(work, request, acknowledgement, 'a')).toEqual({ kind: 'badTemplate', name: 'acknowledgement.en.docx', problem: { kind: 'unreadable' } });
    expect(await lettersOf(work, request)).toEqual([]);
    expect(await story(work)).toHaveLength(1);
    expect((await write(work, request, { language: 'fr' }, 'a')).file.name).toContain(' fr ');
  });
});

async function builtIn(work: Workplace): Promise<Uint8Array> {
  const { makeTemplate } = await import('../../../../src/systems/foi/letters/word/makeTemplate');
  return makeTemplate('acknowledgement', 'en', work.clock.today());
}

/** Presses the button until it is done: what a person does who is told to try again. */
async function pressed(work: Workplace, request: FoiRequest, actionId: string): Promise<void> {
  for (let press = 0; press < 3; press += 1) {
    try {
      await write(work, request, {}, actionId);
      return;
    } catch (error) {
      if (!isProblem(error, 'disconnected', 'busy')) throw error;
    }
  }
}

it.each<Fault>(['cutAfter', 'cutBefore', 'throttle'])('leaves one file and one entry of each letter with %s at any request', async fault => {
  const work = office.as('foiCoordinator');
  const { id, number } = await register(work);
  const ids: string[] = [];
  for (let isDisturbed = true; isDisturbed; ) {
    const [page, request, actionId] = [office.as('foiCoordinator'), await work.lists.get(requests, id), `letter-${ids.length}`];
    let seen = 0;
    office.disturb(() => (seen++ === ids.length ? fault : undefined));
    await pressed(page, request, actionId);
    office.disturb(undefined);
    isDisturbed = seen > ids.length;
    ids.push(actionId);
  }
  expect(ids.length).toBeGreaterThan(10);
  const kept = await lettersOf(work, { number });
  expect(kept.map(({ fields }) => fields.actionId).reverse()).toEqual(ids);
  expect(kept.map(({ name }) => name).reverse()).toEqual(ids.map((_, copy) => letterName(number, 'acknowledgement', 'en', today, copy + 1)));
  expect((await story(work)).filter(entry => entry.startsWith('writeLetter'))).toHaveLength(ids.length);
});

it('finds its own file again that was brought and could not say yet what it is', async () => {
  const work = office.as('foiCoordinator');
  const request = await register(work);
  office.disturb(({ url }) => (url.includes('ListItemAllFields') && url.includes('acknowledgement') ? 'cutBefore' : undefined));
  await expect(writeLetter(work, request, acknowledgement, 'one')).rejects.toMatchObject({ problem: { kind: 'disconnected' } });
  office.disturb(undefined);
  expect((await lettersOf(work, request)).map(({ fields }) => fields.actionId)).toEqual([null]);
  // Word files know the time at which they were made, to two seconds.
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2027-01-01T00:00:00Z'));
  await write(office.as('foiCoordinator'), request, {}, 'one');
  expect((await lettersOf(work, request)).map(({ fields }) => fields.actionId)).toEqual(['one']);
});

it('is completed by the same action when the computer stopped before the record', async () => {
  const work = office.as('foiCoordinator');
  const request = await register(work);
  await expect(writeLetter(stoppingAt(work, 0), request, acknowledgement, 'one')).rejects.toThrow('stopped');
  expect(await lettersOf(work, request)).toHaveLength(1);
  await write(office.as('foiCoordinator'), request, {}, 'one');
  expect(await lettersOf(work, request)).toHaveLength(1);
  expect(await story(work)).toEqual(['register FoiRequests:1 1', 'writeLetter FoiRequests:1 2']);
});
