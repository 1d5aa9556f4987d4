import { addDays, CalendarDate, calendarDate, Instant } from '../../../../src/kernel/dates/calendarDate';
import { communications } from '../../../../src/systems/communications';
import { Poll, votes } from '../../../../src/systems/communications/planLists';
import { votesOf } from '../../../../src/systems/communications/polls/votesOf';
import { Office, startOffice } from '../../../sharepoint/office';

/** SharePoint's is 5,000; the question is the same with fewer. */
const threshold = 20;
const first = calendarDate('2026-03-02');
const days = 5;
const eachDay = 12;
let office: Office;

beforeAll(async () => {
  office = await startOffice({ systems: [communications], threshold });
  const { lists } = office.workplaceAs('staff');
  for (let day = 0; day < days; day += 1) {
    await Promise.all(Array.from({ length: eachDay }, (_, place) => lists.add(votes, { title: 'x', pollId: place % 2, key: `${place % 2}:${day}${place}`, answer: 'a1', votedOn: addDays(first, day) })));
  }
}, 60_000);
afterAll(() => office.close());

it('finds every vote of a poll when all polls together had more votes than SharePoint gives in one answer', async () => {
  const today: CalendarDate = addDays(first, days - 1);
  const work = { ...office.workplaceAs('communicationsLead'), clock: { today: () => today, now: () => `${today}T17:00:00.000Z` as Instant } };
  const poll = { id: 1, createdAt: `${first}T15:00:00.000Z` as Instant } as unknown as Poll;
  await expect(work.lists.find(votes, { where: { votedOn: { is: 'between', from: first, to: today }, pollId: 1 } })).rejects.toMatchObject({ problem: { kind: 'threshold' } });
  expect((await votesOf(work, poll)).strangers).toBe((days * eachDay) / 2);
});
