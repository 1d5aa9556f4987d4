import fc from 'fast-check';
import { countVotes, CountedVote, PollResults, smallestGroup } from '../../../../src/systems/communications/polls/countVotes';

const answers = ['a1', 'a2', 'a3'];

/** So many votes of each branch, answered in turn. */
function votesOf(sizes: Readonly<Record<string, number>>): readonly CountedVote[] {
  return Object.entries(sizes).flatMap(([branch, size]) => Array.from({ length: size }, (_, place) => ({ branch, answer: answers[place % answers.length] })));
}

it('counts each answer in all and by branch, the largest branch first', () => {
  const results = countVotes(votesOf({ North: 6, South: 9 }), answers);
  expect(results).toEqual({
    all: { votes: 15, counts: { a1: 5, a2: 5, a3: 5 } },
    branches: [{ branch: 'South', votes: 9, counts: { a1: 3, a2: 3, a3: 3 } }, { branch: 'North', votes: 6, counts: { a1: 2, a2: 2, a3: 2 } }],
    others: null,
  });
});

it('tells nothing of a poll that fewer than five answered, not even how many', () => {
  expect(countVotes(votesOf({ North: 2, South: 2 }), answers)).toEqual({ all: null, branches: [], others: null });
  expect(countVotes(votesOf({ North: 5 }), answers).all?.votes).toBe(5);
});

it('shows small branches together', () => {
  const { branches, others } = countVotes(votesOf({ North: 12, East: 3, West: 4 }), answers);
  expect(branches.map(({ branch }) => branch)).toEqual(['North']);
  expect(others).toMatchObject({ branches: 2, votes: 7 });
});

it('hides the next smallest branch with a single small one, which the whole less the others would give away', () => {
  const { branches, others } = countVotes(votesOf({ North: 12, South: 6, East: 3 }), answers);
  expect(branches.map(({ branch }) => branch)).toEqual(['North']);
  expect(others).toMatchObject({ branches: 2, votes: 9 });
});

it('hides one more where the small branches are fewer than five people together', () => {
  const { branches, others } = countVotes(votesOf({ North: 12, South: 6, East: 1, West: 2 }), answers);
  expect(branches.map(({ branch }) => branch)).toEqual(['North']);
  expect(others).toMatchObject({ branches: 3, votes: 9 });
});

it('shows no branches where one alone would be left', () => {
  expect(countVotes(votesOf({ North: 12, East: 1 }), answers)).toMatchObject({ all: { votes: 13 }, branches: [], others: null });
});

it('does not count what is no answer of the poll', () => {
  expect(countVotes([...votesOf({ North: 5 }), { branch: 'North', answer: 'a9' }], answers).all?.votes).toBe(5);
});

const polls = fc.dictionary(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', ''), fc.integer({ min: 1, max: 14 }), { minKeys: 1 });

it('never shows a figure of fewer than five people, and loses nobody', () => {
  fc.assert(fc.property(polls, sizes => {
    const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
    const { all, branches, others } = countVotes(votesOf(sizes), answers);
    for (const { votes } of [...(all ? [all] : []), ...branches, ...(others ? [others] : [])]) expect(votes).toBeGreaterThanOrEqual(smallestGroup);
    expect(all?.votes ?? null).toBe(total < smallestGroup ? null : total);
    if (branches.length > 0) expect(branches.reduce((sum, { votes }) => sum + votes, others?.votes ?? 0)).toBe(total);
  }));
});

it('shows no figures from which a branch of fewer than five can be computed, however they are added and subtracted', () => {
  fc.assert(fc.property(polls, sizes => {
    const names = Object.keys(sizes);
    const published = figuresOf(countVotes(votesOf(sizes), answers), names);
    const small = names.filter(name => sizes[name] < smallestGroup);
    expect(small.filter(name => isComputable(indicator(names, [name]), published))).toEqual([]);
  }));
});

/** Each published figure as the branches that it sums. */
function figuresOf({ all, branches, others }: PollResults, names: readonly string[]): readonly (readonly number[])[] {
  const shown = branches.map(({ branch }) => branch);
  return [
    ...(all ? [indicator(names, names)] : []),
    ...shown.map(branch => indicator(names, [branch])),
    ...(others ? [indicator(names, names.filter(name => !shown.includes(name)))] : []),
  ];
}

function indicator(names: readonly string[], chosen: readonly string[]): readonly number[] {
  return names.map(name => (chosen.includes(name) ? 1 : 0));
}

/** Whether a figure is a sum of multiples of others: it adds nothing to their rank. */
function isComputable(figure: readonly number[], from: readonly (readonly number[])[]): boolean {
  return rankOf([...from, figure]) === rankOf(from);
}

function rankOf(rows: readonly (readonly number[])[]): number {
  const left = rows.map(row => [...row]);
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = left.findIndex((row, place) => place >= rank && Math.abs(row[column]) > 1e-9);
    if (pivot < 0) continue;
    [left[rank], left[pivot]] = [left[pivot], left[rank]];
    const by = left[rank];
    left.forEach((row, place) => {
      if (place === rank) return;
      const factor = row[column] / by[column];
      row.forEach((_, each) => (row[each] -= factor * by[each]));
    });
    rank += 1;
  }
  return rank;
}
