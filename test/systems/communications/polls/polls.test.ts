import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { PersonaId, personas } from '../../../../local/site';
import { communications } from '../../../../src/systems/communications';
import { everybody } from '../../../../src/systems/communications/audience';
import { Poll, polls, votes } from '../../../../src/systems/communications/planLists';
import { myAnswers, readPolls } from '../../../../src/systems/communications/polls/readPolls';
import { readResults } from '../../../../src/systems/communications/polls/results';
import { changePoll, closePoll, dropPoll, openPoll, PollFacts, preparePoll } from '../../../../src/systems/communications/polls/pollSteps';
import { vote } from '../../../../src/systems/communications/polls/vote';
import { votesOf } from '../../../../src/systems/communications/polls/votesOf';
import { officeToday } from '../../../support/officeStore';
import { disturbed } from '../../../support/disturbed';
import { resultOf } from '../../../support/resultOf';
import { officeForEachTest } from '../../../support/workingOffice';

const office = officeForEachTest({ system: communications, keeper: 'communicationsLead' });
const lead: PersonaId = 'communicationsLead';

// A directory that is cut off is told on the console, and is no reason not to answer.
beforeEach(() => jest.spyOn(console, 'warn').mockImplementation(() => undefined));

const facts: PollFacts = {
  kind: 'poll', title: 'Where shall we meet?', titleFr: 'Où nous réunir?', audience: everybody, dueOn: calendarDate('2026-04-20'),
  answers: [{ id: 'a1', en: 'In Sudbury', fr: 'À Sudbury' }, { id: 'a2', en: 'Online', fr: 'En ligne' }],
};
const voters: readonly PersonaId[] = ['staff', 'otherStaff', 'manager', 'otherManager', 'foiCoordinator', 'foiApprover', 'newsWriter'];

async function prepared(name = 'prepare'): Promise<Poll> {
  const outcome = await preparePoll(office.as(lead), facts, name);
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.item;
}

async function opened(name?: string): Promise<Poll> {
  const outcome = await openPoll(office.as(lead), await prepared(name), `open ${name}`);
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.item;
}

it('is prepared, changed, opened, answered, and closed with its counts', async () => {
  const draft = await prepared();
  const changed = await changePoll(office.as(lead), draft, { ...facts, title: 'Where do we meet?' }, 'change');
  if (changed.kind !== 'done') throw new Error(changed.kind);
  const open = await openPoll(office.as(lead), changed.item, 'open');
  if (open.kind !== 'done') throw new Error(open.kind);
  for (const voter of voters) expect(await vote(office.as(voter), open.item, voter === 'staff' ? 'a1' : 'a2')).toEqual({ kind: 'done', answer: voter === 'staff' ? 'a1' : 'a2' });
  const closed = await closePoll(office.as(lead), open.item, 'close');
  if (closed.kind !== 'done') throw new Error(closed.kind);
  expect(readResults(closed.item.results)?.all).toEqual({ votes: 7, counts: { a1: 1, a2: 6 } });
  expect(await readPolls(office.as('staff'))).toMatchObject({ open: [], closed: [{ title: 'Where do we meet?', status: 'closed' }] });
  expect(await vote(office.as('panelMember'), closed.item, 'a1')).toEqual({ kind: 'over' });
});

it('keeps the first answer of a person, however often and whatever they press', async () => {
  const poll = await opened();
  const work = office.as('staff');
  expect(await Promise.all([vote(work, poll, 'a1'), vote(work, poll, 'a1')])).toEqual([{ kind: 'done', answer: 'a1' }, { kind: 'done', answer: 'a1' }]);
  expect(await vote(office.as('staff'), poll, 'a2')).toEqual({ kind: 'done', answer: 'a1' });
  expect(await myAnswers(work, [poll], office.person('staff').id)).toEqual(new Map([[poll.id, 'a1']]));
  const { votes: all } = await votesOf(office.as(lead), poll);
  expect(all).toMatchObject([{ answer: 'a1', branch: 'Programs Branch' }]);
  await expect(vote(work, poll, 'a7')).rejects.toMatchObject({ problem: { kind: 'invalid' } });
});

it('shows a person their own answer and nobody else but the lead any other', async () => {
  const poll = await opened();
  for (const voter of ['staff', 'otherStaff'] as const) await vote(office.as(voter), poll, 'a1');
  // The owner persona is the administrator of the site collection as well, from whom SharePoint can hide nothing.
  for (const { id } of personas.filter(persona => persona.id !== lead && persona.id !== 'owner')) {
    const listed = await office.fetchAs(id, `_api/web/GetList('/sites/region/Lists/CommsVotes')/items?$select=Key,Answer`);
    const own = id === 'staff' || id === 'otherStaff' ? [`${poll.id}:${office.person(id).id}`] : [];
    const { value = [] } = (await listed.json()) as { value?: { Key: string }[] };
    expect([id, value.map(({ Key }) => Key)]).toEqual([id, own]);
  }
  expect((await votesOf(office.as(lead), poll)).votes).toHaveLength(2);
  const [mine] = (await office.as('staff').lists.find(votes, { where: { key: `${poll.id}:${office.person('staff').id}` } })).items;
  await expect(office.as('otherStaff').lists.get(votes, mine.id)).rejects.toMatchObject({ problem: { kind: expect.stringMatching(/^(denied|notFound)$/) } });
  await expect(office.as('staff').lists.update(votes, mine.id, mine.etag, { answer: 'a2' })).rejects.toMatchObject({ problem: { kind: 'denied' } });
});

it('counts no entry that somebody made in the name of another, and says so to both', async () => {
  const poll = await opened();
  const key = `${poll.id}:${office.person('staff').id}`;
  await office.as('otherStaff').lists.add(votes, { title: 'x', pollId: poll.id, key, answer: 'a2', votedOn: officeToday });
  expect(await vote(office.as('staff'), poll, 'a1')).toEqual({ kind: 'taken' });
  expect(await votesOf(office.as(lead), poll)).toEqual({ votes: [], strangers: 1 });
});

it('lets nobody but the communications lead take a step, in no state but those declared', async () => {
  const poll = await prepared();
  for (const { id } of personas.filter(persona => persona.id !== lead)) {
    const work = office.as(id);
    const attempts = [preparePoll(work, facts, `prepare ${id}`), changePoll(work, poll, facts, `change ${id}`), openPoll(work, poll, `open ${id}`), closePoll(work, poll, `close ${id}`), dropPoll(work, poll, `drop ${id}`)];
    expect([id, await Promise.all(attempts.map(resultOf))]).toEqual([id, Array(5).fill('refused')]);
  }
  expect(await resultOf(closePoll(office.as(lead), poll, 'close'))).toBe('refused');
  const dropped = await dropPoll(office.as(lead), poll, 'drop');
  if (dropped.kind !== 'done') throw new Error(dropped.kind);
  expect(await resultOf(openPoll(office.as(lead), dropped.item, 'reopen'))).toBe('refused');
  expect((await office.as(lead).lists.find(polls, { where: { status: 'draft' } })).items).toEqual([]);
});

it('keeps one answer when the connection breaks at any of its requests', async () => {
  let round = 0;
  const scene = async () => {
    const poll = await opened(`round ${(round += 1)}`);
    return () => vote(office.as('staff'), poll, 'a1');
  };
  for (const fault of ['cutAfter', 'cutBefore'] as const) expect(await disturbed(office, fault, scene)).toBeGreaterThan(1);
  const kept = (await office.as('staff').lists.find(votes, { where: { votedOn: { is: 'between', from: calendarDate('2026-01-01'), to: calendarDate('2026-12-31') } }, top: 500 })).items;
  expect(kept).toHaveLength(round);
});

it('closes once when the connection breaks at any of its requests', async () => {
  let round = 0;
  const scene = async () => {
    const poll = await opened(`closing ${(round += 1)}`);
    for (const voter of voters.slice(0, 5)) await vote(office.as(voter), poll, 'a1');
    return () => closePoll(office.as(lead), poll, `close ${round}`);
  };
  await disturbed(office, 'cutAfter', scene);
  const { closed } = await readPolls(office.as('staff'));
  expect(closed).toHaveLength(round);
  expect(closed.filter(({ results }) => readResults(results)?.all?.counts.a1 !== 5)).toEqual([]);
});
