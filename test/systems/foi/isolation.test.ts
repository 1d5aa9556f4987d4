import { PersonaId, personas } from '../../../local/site';
import { RoleId } from '../../../src/kernel/roles';
import { fees, letters, records, thirdParties } from '../../../src/systems/foi/caseLists';
import { callOuts, foiActivity, requesters, requests } from '../../../src/systems/foi/lists';
import { absences } from '../../../src/systems/foi/officeLists';
import { keepAbsence } from '../../../src/systems/foi/work/absences';
import { answerCallOut } from '../../../src/systems/foi/work/answer';
import { delegateCallOut } from '../../../src/systems/foi/work/callOuts/delegate';
import { closeRequest } from '../../../src/systems/foi/work/close';
import { activityOf, callOutsOf } from '../../../src/systems/foi/work/findWork';
import { ask, decision, nilAnswer, register, today } from './work/cases';
import { officeForEachTest } from '../../support/workingOffice';

const office = officeForEachTest();
const outsiders: readonly PersonaId[] = ['staff', 'otherManager', 'communicationsLead', 'recordsCoordinator', 'panelMember'];
const notForThem = expect.stringMatching(/^(denied|notFound)$/);

const listAt = (name: string): string => `_api/web/GetList('/sites/region/Lists/${name}')`;

/** Ways by which SharePoint gives out what a list holds. */
const questions = (name: string): readonly { readonly path: string; readonly init?: RequestInit }[] => {
  const posted = (body: object): RequestInit => ({ method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });
  return [
    { path: `${listAt(name)}/items` },
    { path: `${listAt(name)}/items(1)` },
    { path: `${listAt(name)}/items(1)/versions` },
    { path: `${listAt(name)}/items?$select=Title&$filter=Id eq 1` },
    { path: `_api/web/lists?$select=EntityTypeName&$expand=Items` },
    { path: `${listAt(name)}/getitems`, init: posted({ query: { ViewXml: '<View><RowLimit>10</RowLimit></View>' } }) },
    { path: `${listAt(name)}/RenderListDataAsStream`, init: posted({ parameters: { ViewXml: '<View><RowLimit>10</RowLimit></View>', RenderOptions: 2 } }) },
  ];
};

async function askedManager() {
  const work = office.as('foiCoordinator');
  return ask(work, await register(work), office.person('manager'));
}

const secrets = /Zelda|Quigley|Unseen|Bridge|Highway|FoiCallOuts:1/;

async function answersTo(persona: PersonaId, name: string): Promise<string> {
  const answers = await Promise.all(questions(name).map(async ({ path, init }) => (await office.fetchAs(persona, path, init)).text()));
  return answers.join('\n');
}

it.each(['FoiRequests', 'FoiRequesters', 'FoiCallOuts', 'FoiActivity'])('gives nothing of %s to those outside, whichever way it is asked', async name => {
  await askedManager();
  for (const persona of outsiders) expect([persona, secrets.exec(await answersTo(persona, name))]).toEqual([persona, null]);
  expect(await answersTo('foiCoordinator', name)).toMatch(secrets);
});

it('refuses the requests, and who asked, with 403 to everyone but coordinators', async () => {
  await askedManager();
  for (const persona of [...outsiders, 'manager'] as const) {
    const paths = ['FoiRequesters', 'FoiRequests'].flatMap(name => [`${listAt(name)}/items`, `${listAt(name)}/items(1)`]);
    expect(await Promise.all(paths.map(async path => (await office.fetchAs(persona, path)).status))).toEqual([403, 403, 403, 403]);
    await expect(office.as(persona).lists.add(requesters, { title: 'X', requestNumber: '2026-9999' })).rejects.toMatchObject({ problem: { kind: 'denied' } });
  }
});

it('gives a manager their own call-out and no other', async () => {
  const { callOut, request } = await askedManager();
  const second = await ask(office.as('foiCoordinator'), request, office.person('otherManager'));
  expect((await callOutsOf(office.as('manager'), request.number)).map(each => each.id)).toEqual([callOut.id]);
  await expect(office.as('manager').lists.get(callOuts, second.callOut.id)).rejects.toMatchObject({ problem: { kind: notForThem } });
  await expect(office.as('manager').lists.update(callOuts, second.callOut.id, second.callOut.etag, { nilReason: 'x' })).rejects.toMatchObject({ problem: { kind: notForThem } });
  expect((await office.fetchAs('manager', `${listAt('FoiCallOuts')}/items(${second.callOut.id})`)).status).toBeGreaterThanOrEqual(403);
});

it('gives a delegate the call-out while they stand in, and not after', async () => {
  const { callOut } = await askedManager();
  const work = office.as('foiCoordinator');
  expect(await statusesFor('otherManager', callOut.id)).not.toContain(200);
  const handed = await delegateCallOut(work, callOut, { delegate: office.person('otherManager'), until: null }, 'hand');
  if (handed.kind !== 'done') throw new Error(handed.kind);
  expect(await statusesFor('otherManager', callOut.id)).toEqual([200, 200]);
  expect(await statusesFor('manager', callOut.id)).toEqual([200, 200]);
  await delegateCallOut(work, handed.item, { delegate: office.person('manager'), until: null }, 'back');
  expect(await statusesFor('otherManager', callOut.id)).not.toContain(200);
  expect(await answersTo('otherManager', 'FoiCallOuts')).not.toMatch(secrets);
});

it('keeps an answered call-out open to its manager until the request is closed', async () => {
  const { callOut, request } = await askedManager();
  await answerCallOut(office.as('manager'), (await callOutsOf(office.as('manager'), request.number))[0], nilAnswer, 'answer');
  expect(await statusesFor('manager', callOut.id)).toEqual([200, 200]);
  await closeRequest(office.as('foiCoordinator'), request, decision, 'close');
  expect(await statusesFor('manager', callOut.id)).not.toContain(200);
});

/** What the server says to a call-out and to its versions. */
function statusesFor(persona: PersonaId, id: number): Promise<readonly number[]> {
  const paths = [`${listAt('FoiCallOuts')}/items(${id})`, `${listAt('FoiCallOuts')}/items(${id})/versions`];
  return Promise.all(paths.map(async path => (await office.fetchAs(persona, path)).status));
}

it('lets every persona read the items of those lists alone that are granted to them', async () => {
  const work = office.as('foiCoordinator');
  const { request } = await askedManager();
  await answerCallOut(office.as('manager'), (await callOutsOf(office.as('manager'), request.number))[0], nilAnswer, 'answer');
  await keepAbsence(work, { manager: office.person('manager'), delegate: office.person('otherManager'), fromOn: today, untilOn: today });
  const lists = [requests, requesters, callOuts, absences, records, thirdParties, fees];
  for (const list of lists) {
    const grants: Readonly<Partial<Record<RoleId, unknown>>> = list.permissions.grants;
    for (const { id, roles } of personas) {
      const isGranted = roles.some(role => role in grants) || id === 'owner';
      const isTheirs = list.name === callOuts.name && id === 'manager';
      const { status } = await office.fetchAs(id, `${listAt(list.name)}/items`);
      expect([list.name, id, status === 200]).toEqual([list.name, id, isGranted || isTheirs]);
    }
  }
});

it.each(['FoiLetters', 'FoiThirdParties', 'FoiRequesters', 'FoiRequests'])('refuses %s to a manager and their delegate', async name => {
  const { callOut } = await askedManager();
  await delegateCallOut(office.as('foiCoordinator'), callOut, { delegate: office.person('otherManager'), until: null }, 'hand');
  const at = name === letters.name ? `_api/web/GetList('/sites/region/${name}')` : listAt(name);
  expect((await office.fetchAs('foiCoordinator', `${at}/items`)).status).toBe(200);
  for (const persona of ['manager', 'otherManager', 'staff'] as const) expect([persona, (await office.fetchAs(persona, `${at}/items`)).status]).toEqual([persona, 403]);
});

it('lets a manager neither make a call-out, nor open theirs to others, nor remove it', async () => {
  const { callOut } = await askedManager();
  const { lists } = office.as('manager');
  const { title, requestNumber, wording, requesterCategory } = callOut;
  await expect(lists.add(callOuts, { title, requestNumber, wording, requesterCategory, status: 'asked', affirmed: false })).rejects.toMatchObject({ problem: { kind: 'denied' } });
  await expect(lists.restrict(callOuts, callOut.id, [{ person: office.person('staff').id, level: 'work' }])).rejects.toMatchObject({ problem: { kind: 'denied' } });
  await expect(lists.unrestrict(callOuts, callOut.id)).rejects.toMatchObject({ problem: { kind: 'denied' } });
  expect((await removal('manager', 'FoiCallOuts', callOut.id)).status).toBe(403);
});

it('shows a manager the entries of Activity that they made, and a coordinator all', async () => {
  const { callOut } = await askedManager();
  await answerCallOut(office.as('manager'), (await callOutsOf(office.as('manager'), '2026-0001'))[0], nilAnswer, 'answer');
  const subject = `FoiCallOuts:${callOut.id}`;
  expect((await activityOf(office.as('manager'), subject)).map(entry => entry.title)).toEqual(['answer']);
  expect((await activityOf(office.as('foiCoordinator'), subject)).map(entry => entry.title)).toEqual(['ask', 'answer']);
  expect(await activityOf(office.as('otherManager'), subject)).toEqual([]);
});

it.each(['foiCoordinator', 'manager'] as const)('lets %s neither change nor remove an entry of Activity, not even their own', async persona => {
  await askedManager();
  await answerCallOut(office.as('manager'), (await callOutsOf(office.as('manager'), '2026-0001'))[0], nilAnswer, 'answer');
  const own = persona === 'manager' ? 'answer' : 'register';
  const { items } = await office.as(persona).lists.find(foiActivity, { where: { subject: own === 'answer' ? 'FoiCallOuts:1' : 'FoiRequests:1' } });
  const entry = items.find(each => each.title === own);
  if (!entry) throw new Error('no entry');
  await expect(office.as(persona).lists.update(foiActivity, entry.id, entry.etag, { title: 'forged' })).rejects.toMatchObject({ problem: { kind: notForThem } });
  expect((await removal(persona, 'FoiActivity', entry.id)).status).toBe(403);
});

function removal(persona: PersonaId, name: string, id: number): Promise<Response> {
  return office.fetchAs(persona, `${listAt(name)}/items(${id})`, { method: 'POST', headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' } });
}
