import { calendarDate } from '../../../../../src/kernel/dates/calendarDate';
import { Workplace } from '../../../../../src/kernel/ports/workplace';
import { ThirdParty, thirdParties } from '../../../../../src/systems/foi/caseLists';
import { FoiRequest } from '../../../../../src/systems/foi/lists';
import { thirdPartiesOf } from '../../../../../src/systems/foi/work/caseItems';
import { closeRequest } from '../../../../../src/systems/foi/work/close';
import { clockOf } from '../../../../../src/systems/foi/work/dates';
import { requestByNumber } from '../../../../../src/systems/foi/work/findWork';
import { ontarioOffice } from '../../../../../src/systems/foi/work/officeRules';
import { moveRequest } from '../../../../../src/systems/foi/work/stepWithItem';
import { decideThirdParty } from '../../../../../src/systems/foi/work/thirdParties/decideThirdParty';
import { NotifyFacts, RepresentationFacts } from '../../../../../src/systems/foi/work/thirdParties/facts';
import { notifyThirdParty } from '../../../../../src/systems/foi/work/thirdParties/notifyThirdParty';
import { recordRepresentation } from '../../../../../src/systems/foi/work/thirdParties/recordRepresentation';
import { unfinishedThirdParties } from '../../../../../src/systems/foi/work/thirdParties/unfinished';
import { allActivity, decision, register, story, today } from '../cases';
import { stoppingAt } from '../../../../support/stoppingAt';
import { disturbed } from '../../../../support/disturbed';
import { officeForEachTest } from '../../../../support/workingOffice';

jest.setTimeout(60_000);
const office = officeForEachTest();
const notice: NotifyFacts = { name: 'Acme Bridges', contact: '7 Hidden Road', section: '17', noticeSentOn: calendarDate('2026-03-06') };
const number = '2026-0001';
const now = async (work: Workplace): Promise<FoiRequest> => (await requestByNumber(work, number))!;

async function notified(work: Workplace, facts: Partial<NotifyFacts> = {}): Promise<ThirdParty> {
  const before = await thirdPartiesOf(work, number);
  const outcome = await notifyThirdParty.run(work, (await requestByNumber(work, number)) ?? (await register(work)), { ...notice, ...facts }, work.newId());
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return (await thirdPartiesOf(work, number))[before.length];
}
function answer(thirdParty: ThirdParty, facts: Partial<RepresentationFacts> = {}): RepresentationFacts {
  return { thirdParty, respondedOn: calendarDate('2026-03-09'), position: 'objects', representations: 'Our prices are secret.', allAnsweredOn: null, ...facts };
}
const thirdPartyClock = async (work: Workplace) => clockOf(await now(work), ontarioOffice, today).thirdParty;

it('keeps each third party with its own dates, and the latest notice for the clock', async () => {
  const work = office.as('foiCoordinator');
  const first = await notified(work);
  const second = await notified(work, { name: 'Bolt Ltd', noticeSentOn: calendarDate('2026-03-09'), section: '21' });
  expect(first).toMatchObject({ title: 'Acme Bridges', status: 'notified', section: '17', representationsDueOn: '2026-03-26', earliestDecisionOn: '2026-03-27', dueOn: '2026-04-07' });
  expect(second).toMatchObject({ title: 'Bolt Ltd', representationsDueOn: '2026-03-30', earliestDecisionOn: '2026-03-30', dueOn: '2026-04-08' });
  expect(await thirdPartyClock(work)).toMatchObject({ noticeValid: true, earliestDecision: '2026-03-30', decisionDue: '2026-04-08' });
});

it('brings the decision forward once the last third party has answered', async () => {
  const work = office.as('foiCoordinator');
  const first = await notified(work);
  const second = await notified(work, { name: 'Bolt Ltd' });
  await recordRepresentation.run(work, await now(work), answer(first), 'one');
  expect(await thirdPartyClock(work)).toMatchObject({ earliestDecision: '2026-03-27' });
  await recordRepresentation.run(work, await now(work), answer(second, { respondedOn: today, position: 'consents' }), 'two');
  expect(await thirdPartyClock(work)).toMatchObject({ earliestDecision: '2026-03-10' });
  expect((await thirdPartiesOf(work, number)).map(({ status, position, earliestDecisionOn }) => [status, position, earliestDecisionOn])).toEqual([['responded', 'objects', '2026-03-09'], ['responded', 'consents', '2026-03-10']]);
});

it('counts the last answer when two coordinators enter two at once', async () => {
  const work = office.as('foiCoordinator');
  const parties = [await notified(work), await notified(work, { name: 'Bolt Ltd' })];
  const request = await now(work);
  const outcomes = await Promise.all(parties.map((party, index) => recordRepresentation.run(office.as('foiCoordinator'), request, answer(party), `answer-${index}`)));
  expect(outcomes.map(({ kind }) => kind)).toContain('done');
  for (const party of unfinishedThirdParties(await now(work), await thirdPartiesOf(work, number), ontarioOffice, today)) await party.complete(work);
  const left = (await thirdPartiesOf(work, number)).filter(({ status }) => status === 'notified');
  for (const party of left) await recordRepresentation.run(work, await now(work), answer(party), 'again');
  expect(await thirdPartyClock(work)).toMatchObject({ earliestDecision: '2026-03-09' });
});

it('decides about each third party, and calls silent the one that never answered', async () => {
  const work = office.as('foiCoordinator');
  const outcome = await decideThirdParty(work, await notified(work), { decidedOn: today, disposition: 'withhold' }, 'decide');
  expect(outcome).toMatchObject({ kind: 'done', item: { status: 'decided', position: 'silent', disposition: 'withhold' } });
  await expect(decideThirdParty(work, (await thirdPartiesOf(work, number))[0], { decidedOn: today, disposition: 'release' }, 'again')).rejects.toMatchObject({ problem: { kind: 'denied' } });
});

it('puts no name, address or word of a third party into Activity, the request or a mail', async () => {
  const work = office.as('foiCoordinator');
  const party = await notified(work);
  await recordRepresentation.run(work, await now(work), answer(party), 'answer');
  await decideThirdParty(work, (await thirdPartiesOf(work, number))[0], { decidedOn: today, disposition: 'sever' }, 'decide');
  const { lastAction, ...item } = (await thirdPartiesOf(work, number))[0];
  expect(JSON.stringify(item)).toMatch(/Acme/);
  expect(JSON.stringify([await allActivity(work), await now(work), office.mails(), lastAction])).not.toMatch(/Acme|Hidden|secret/);
  expect(await story(work)).toEqual([
    'register FoiRequests:1 1', 'notify FoiThirdParties:1 1', 'notifyThirdParty FoiRequests:1 2', 'respond FoiThirdParties:1 2', 'recordRepresentation FoiRequests:1 3', 'decideThirdParty FoiThirdParties:1 3',
  ]);
});

it('is closed to everyone but coordinators, and read by decision makers', async () => {
  const party = await notified(office.as('foiCoordinator'));
  expect(await thirdPartiesOf(office.as('foiApprover'), number)).toHaveLength(1);
  for (const persona of ['manager', 'staff', 'recordsCoordinator'] as const) await expect(thirdPartiesOf(office.as(persona), number)).rejects.toMatchObject({ problem: { kind: 'denied' } });
  const approver = office.as('foiApprover');
  await expect(approver.lists.update(thirdParties, party.id, party.etag, { position: 'consents' })).rejects.toMatchObject({ problem: { kind: 'denied' } });
  await expect(notifyThirdParty.run(approver, await now(office.as('foiCoordinator')), notice, 'tried')).rejects.toMatchObject({ problem: { kind: 'denied' } });
});

it('makes nothing of a request that changed since it was read', async () => {
  const work = office.as('foiCoordinator');
  const seen = await register(work);
  await notified(work);
  expect(await notifyThirdParty.run(work, seen, { ...notice, name: 'Bolt Ltd' }, 'late')).toMatchObject({ kind: 'conflict' });
  expect(await thirdPartiesOf(work, number)).toHaveLength(1);
});

it('tells of the conflict when the request is closed in the same moment', async () => {
  const work = office.as('foiCoordinator');
  const request = await register(work);
  const colleague = office.as('foiCoordinator');
  const lists = { ...work.lists, add: async (...args: Parameters<typeof work.lists.add>) => {
    if (args[0].name === 'FoiThirdParties') await closeRequest(colleague, request, decision, 'close');
    return work.lists.add(...args);
  } };
  expect(await notifyThirdParty.run({ ...work, lists: lists as typeof work.lists }, request, notice, 'notify')).toMatchObject({ kind: 'conflict', theirs: { status: 'closed' } });
});

describe.each([0, 1, 2, 3])('after a stop at write %i', writes => {
  it('a second press completes the notice, though a colleague changed the request between', async () => {
    const work = office.as('foiCoordinator');
    const request = await register(work);
    await expect(notifyThirdParty.run(stoppingAt(work, writes), request, notice, 'one')).rejects.toThrow('stopped');
    if (writes > 0 && writes < 3) await notified(work, { name: 'Bolt Ltd', noticeSentOn: calendarDate('2026-03-09') });
    expect(await notifyThirdParty.run(work, request, notice, 'one')).toMatchObject({ kind: 'done' });
    const parties = await thirdPartiesOf(work, number);
    expect(parties.filter(({ title }) => title === 'Acme Bridges')).toHaveLength(1);
    expect((await now(work)).events).toContain('"thirdPartyNoticeSent","date":"2026-03-06"');
    expect((await story(work)).filter(entry => entry.startsWith('notify ') && entry.includes('FoiThirdParties:1'))).toEqual(['notify FoiThirdParties:1 1']);
  });

  it('a second press completes the answer', async () => {
    const work = office.as('foiCoordinator');
    const party = await notified(work);
    const request = await now(work);
    await expect(recordRepresentation.run(stoppingAt(work, writes), request, answer(party), 'one')).rejects.toThrow('stopped');
    expect(await recordRepresentation.run(work, request, answer(party), 'one')).toMatchObject({ kind: 'done' });
    expect(await thirdPartyClock(work)).toMatchObject({ earliestDecision: '2026-03-09' });
    expect((await story(work)).filter(entry => /^(respond|recordRepresentation)/.test(entry))).toEqual(['respond FoiThirdParties:1 2', 'recordRepresentation FoiRequests:1 3']);
  });
});

it.each([1, 2])('a notice that broke off at write %i for good is found and completed by a colleague', async writes => {
  const work = office.as('foiCoordinator');
  const request = await register(work);
  await expect(notifyThirdParty.run(stoppingAt(work, writes), request, notice, 'one')).rejects.toThrow('stopped');
  const found = unfinishedThirdParties(await now(work), await thirdPartiesOf(work, number), ontarioOffice, today);
  expect(found.map(({ item }) => item.title)).toEqual(['Acme Bridges']);
  expect(await found[0].complete(office.as('foiCoordinator'))).toMatchObject({ kind: 'done' });
  expect(await thirdPartyClock(work)).toMatchObject({ noticeValid: true });
  expect(unfinishedThirdParties(await now(work), await thirdPartiesOf(work, number), ontarioOffice, today)).toEqual([]);
  expect(await moveRequest(work, notifyThirdParty, await now(work), notice, 'one')).toMatchObject({ kind: 'done' });
  expect((await story(work)).filter(entry => entry.startsWith('notifyThirdParty'))).toEqual(['notifyThirdParty FoiRequests:1 2']);
});

it.each(['cutAfter', 'cutBefore', 'throttle'] as const)('with %s at any request a notice is kept once', async fault => {
  const work = office.as('foiCoordinator');
  const positions = await disturbed(office, fault, async () => {
    const [page, request, id] = [office.as('foiCoordinator'), await register(work), work.newId()];
    return () => notifyThirdParty.run(page, request, notice, id);
  });
  expect(positions).toBeGreaterThan(5);
  const entries = await story(work);
  expect(['notify ', 'notifyThirdParty '].map(action => entries.filter(entry => entry.startsWith(action)).length)).toEqual([positions + 1, positions + 1]);
});
