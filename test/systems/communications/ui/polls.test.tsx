/** @jest-environment jsdom */
import '../../../ui/support/browserParts';
import * as React from 'react';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { calendarDate } from '../../../../src/kernel/dates/calendarDate';
import { NewFields } from '../../../../src/kernel/lists/defineList';
import { officeWords, polls, votes } from '../../../../src/systems/communications/planLists';
import { countVotes } from '../../../../src/systems/communications/polls/countVotes';
import { answersColumn, pulseAnswers } from '../../../../src/systems/communications/polls/pollContent';
import { resultsColumn } from '../../../../src/systems/communications/polls/results';
import { vote } from '../../../../src/systems/communications/polls/vote';
import { Polls, PollsLayout } from '../../../../src/systems/communications/ui/polls/Polls';
import { findings } from '../../../ui/support/accessible';
import { Colleague, TestOffice } from '../../../ui/support/office';
import { loaded, put } from '../../../ui/support/screen';

let office: TestOffice;

beforeEach(() => {
  office = new TestOffice();
  localStorage.clear();
});

const answers = [{ id: 'a1', en: 'In Sudbury', fr: 'À Sudbury' }, { id: 'a2', en: 'Online', fr: 'En ligne' }];

async function keep(given: Partial<NewFields<typeof polls>> = {}): Promise<void> {
  const fields = { title: 'Where shall we meet?', titleFr: 'Où nous réunir?', kind: 'poll', status: 'open', answers: answersColumn(answers), dueOn: calendarDate('2026-03-20'), ...given } as const;
  await office.work('communicationsLead').lists.add(polls, fields);
}

/** A pulse that so many answered with each of 1 to 5, all of one branch. */
function pulseResults(counts: readonly number[], branches: readonly string[] = ['North']): string {
  const cast = counts.flatMap((count, place) => Array.from({ length: count }, (_, each) => ({ answer: String(place + 1), branch: branches[each % branches.length] })));
  return resultsColumn(countVotes(cast, pulseAnswers.map(({ id }) => id)));
}

async function open(colleague: Colleague = 'staff', language: 'en' | 'fr' = 'en', layout: PollsLayout = 'full'): Promise<void> {
  render(<Polls {...office.screen(colleague, language)} layout={layout} />);
  await loaded();
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

it('is answered in one press, once, after it was said who can see it', async () => {
  await keep();
  await open('staff', 'fr');
  expect(screen.getByText(/peuvent voir qui a répondu quoi/)).toBeTruthy();
  await userEvent.dblClick(button('En ligne'));
  const told = await screen.findByText('Vous avez répondu : En ligne');
  expect(document.activeElement).toBe(told);
  expect(office.lists.rows(votes).map(({ fields: { key, answer, branch } }) => [key, answer, branch])).toEqual([[`1:${office.person('staff').id}`, 'a2', 'Programs Branch']]);
  expect(await findings()).toEqual([]);
  document.body.textContent = '';
  await open('staff');
  expect(screen.getByText('You answered: Online')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'In Sudbury' })).toBeNull();
});

it('is shown to those whom it concerns, until its last day', async () => {
  await keep({ title: 'For Kapuskasing', audience: JSON.stringify({ offices: ['Kapuskasing'], branches: [], languages: 'both' }) });
  await keep({ title: 'Too late', dueOn: calendarDate('2026-03-09') });
  await open('staff');
  expect(screen.getByText('No question is open')).toBeTruthy();
  document.body.textContent = '';
  await open('otherStaff');
  expect(screen.getByRole('heading', { name: 'For Kapuskasing' })).toBeTruthy();
  expect(screen.queryByText('Too late')).toBeNull();
});

it('shows one question alone where it stands beside other things', async () => {
  await keep({ title: 'Later', dueOn: calendarDate('2026-03-25') });
  await keep({ title: 'Sooner' });
  await open('staff', 'en', 'compact');
  expect(screen.getAllByRole('article').map(article => within(article).getByRole('heading').textContent)).toEqual(['Sooner']);
  expect(screen.getByRole('link', { name: 'All questions and results' })).toBeTruthy();
});

it('shows counts as a chart with its table, small branches together, and a pulse against those before it', async () => {
  const pulse = { kind: 'pulse', status: 'closed', title: 'I have what I need', titleFr: "J'ai ce qu'il me faut", answers: null } as const;
  await keep({ ...pulse, closedOn: calendarDate('2025-12-01'), results: pulseResults([0, 2, 2, 2, 0]) });
  await keep({ ...pulse, closedOn: calendarDate('2026-03-02'), results: pulseResults([0, 0, 4, 4, 4], ['North', 'North', 'South', 'East']) });
  await open();
  const result = within(screen.getByRole('article'));
  expect(result.getByText('12 people answered')).toBeTruthy();
  expect(result.getByText('Average: 4.0 of 5')).toBeTruthy();
  const [all, trend, branches] = result.getAllByRole('table', { hidden: true });
  expect(within(all).getAllByRole('row', { hidden: true }).map(row => row.querySelector('td')?.textContent)).toEqual([undefined, 'Answers0', 'Answers0', 'Answers4', 'Answers4', 'Answers4']);
  expect(trend.textContent).toMatch(/December 1, 2025.*3\.0.*March 2, 2026.*4\.0/);
  expect(within(branches).getAllByRole('rowheader', { hidden: true }).map(head => head.textContent)).toEqual(['North', '2 branches together']);
  expect(branches.textContent).not.toMatch(/South|East/);
  expect(await findings()).toEqual([]);
  await userEvent.click(button('Show earlier results'));
  expect(screen.getAllByRole('article')).toHaveLength(2);
});

it('shows no figures where fewer than five answered', async () => {
  await keep({ status: 'closed', closedOn: calendarDate('2026-03-02'), results: resultsColumn(countVotes([{ answer: 'a1', branch: 'North' }], ['a1', 'a2'])) });
  await open();
  expect(screen.getByText(/Fewer than 5 people answered/)).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

describe('the communications lead', () => {
  it('prepares a question, is told its faults, opens it, and closes it with its counts', async () => {
    await office.work('owner').lists.add(officeWords, { title: 'Sudbury', titleFr: 'Sudbury', kind: 'office', status: 'inForce' });
    await open('communicationsLead');
    await userEvent.click(await screen.findByRole('button', { name: 'New question' }));
    await screen.findByLabelText('Question in English', undefined, { timeout: 5000 });
    await put('Question in English', 'Where shall we meet?');
    await put('Answers in English', 'In Sudbury\nOnline');
    await put('Answers in French', 'À Sudbury');
    await put('Last day for answers', '2026-03-20');
    const submit = () => userEvent.click(screen.getAllByRole('button', { name: 'New question' }).slice(-1)[0]);
    await submit();
    expect(await screen.findByText('2 fields need your attention')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Answers in French: as many as in English are needed' })).toBeTruthy();
    expect(await findings()).toEqual([]);
    await put('Question in French', 'Où nous réunir?');
    await put('Answers in French', '\nEn ligne');
    await userEvent.click(await screen.findByLabelText('Sudbury'));
    await submit();
    await screen.findByText('The question is kept. Nobody sees it before you open it.');
    expect(office.lists.rows(polls)[0].fields).toMatchObject({ status: 'draft', audience: '{"offices":["Sudbury"],"branches":[],"languages":"both"}' });

    await userEvent.click(await screen.findByRole('button', { name: 'Open' }));
    expect(office.lists.rows(polls)[0].fields.status).toBe('draft');
    await userEvent.click(within(screen.getByText(/^Put “Where shall we meet/).closest('.ri-preview') as HTMLElement).getByRole('button', { name: 'Open' }));
    await screen.findByText(/^The question is open/);
    for (const colleague of ['staff', 'manager', 'otherManager', 'owner', 'newsWriter'] as const) {
      const [poll] = (await office.work(colleague).lists.find(polls, { where: { status: 'open' } })).items;
      await vote(office.work(colleague), poll, 'a1');
    }
    await userEvent.click(await screen.findByRole('button', { name: 'Close and publish the results' }));
    await userEvent.click(within(screen.getByText(/^Close “Where shall we meet/).closest('.ri-preview') as HTMLElement).getByRole('button', { name: 'Close and publish the results' }));
    await screen.findByText('The question is closed and its counts are published.');
    await waitFor(() => expect(screen.getByText('5 people answered')).toBeTruthy());
    expect(await findings()).toEqual([]);
  }, 20_000);

  it('is told when somebody else changed a question meanwhile, and does nothing to it', async () => {
    await keep({ status: 'draft' });
    await open('communicationsLead');
    await userEvent.click(await screen.findByRole('button', { name: 'Drop' }));
    office.lists.change(polls, 1, { title: 'Changed' }, office.person('owner'));
    await userEvent.click(screen.getAllByRole('button', { name: 'Drop' }).slice(-1)[0]);
    expect(await screen.findByText(/^Someone else changed this question meanwhile/)).toBeTruthy();
    expect(office.lists.rows(polls)[0].fields.status).toBe('draft');
  });

  it('alone prepares questions', async () => {
    await open('staff');
    expect(screen.queryByRole('button', { name: 'New question' })).toBeNull();
  });
});
