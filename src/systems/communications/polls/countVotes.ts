/** Fewer people than this never stand behind a figure that is shown. */
export const smallestGroup = 5;

/** What is counted of one vote. `branch` is empty where nobody knows it. */
export interface CountedVote {
  readonly answer: string;
  readonly branch: string;
}

/** How a group answered: how many, and how many for each answer by its id. */
export interface GroupResult {
  readonly votes: number;
  readonly counts: Readonly<Record<string, number>>;
}

export interface BranchResult extends GroupResult {
  /** Empty for people of whom the branch is not known. */
  readonly branch: string;
}

/** What a poll says to everybody. Nothing in it, and nothing that can be computed from it, is about fewer people than `smallestGroup`. */
export interface PollResults {
  /** Null when fewer people answered than the smallest group: then not even their number is told. */
  readonly all: GroupResult | null;
  /** Largest first. Empty when branches can't be told apart without showing a small one. */
  readonly branches: readonly BranchResult[];
  /** The branches that are too small, taken together; null when none is. */
  readonly others: (GroupResult & { readonly branches: number }) | null;
}

interface Group {
  readonly branch: string;
  readonly votes: readonly CountedVote[];
}

/**
 * Counts votes in all and by branch. Branches under the smallest group are folded together; where they alone are one branch, or still fewer people, the
 * next smallest branches join them, since a single hidden branch is what is left when the others are subtracted from the whole.
 * `answers` are the ids to choose from; a vote for anything else counts for nothing.
 */
export function countVotes(votes: readonly CountedVote[], answers: readonly string[], smallest: number = smallestGroup): PollResults {
  const counted = votes.filter(({ answer }) => answers.includes(answer));
  if (counted.length < smallest) return { all: null, branches: [], others: null };
  const all = resultOf(counted, answers);
  const { shown, folded } = fold(groupsOf(counted), smallest);
  if (shown.length === 0) return { all, branches: [], others: null };
  const branches = shown.map(({ branch, votes: theirs }) => ({ branch, ...resultOf(theirs, answers) }));
  const others = folded.length === 0 ? null : { branches: folded.length, ...resultOf(folded.flatMap(group => group.votes), answers) };
  return { all, branches, others };
}

function fold(groups: readonly Group[], smallest: number): { readonly shown: readonly Group[]; readonly folded: readonly Group[] } {
  const largestFirst = [...groups].sort((a, b) => b.votes.length - a.votes.length || a.branch.localeCompare(b.branch));
  let shown = largestFirst.filter(({ votes }) => votes.length >= smallest);
  let folded = largestFirst.filter(({ votes }) => votes.length < smallest);
  // A single small branch is always fewer people than the smallest group, so it never stays alone.
  while (shown.length > 0 && folded.length > 0 && peopleIn(folded) < smallest) {
    folded = [...shown.slice(-1), ...folded];
    shown = shown.slice(0, -1);
  }
  return { shown, folded };
}

function peopleIn(groups: readonly Group[]): number {
  return groups.reduce((sum, { votes }) => sum + votes.length, 0);
}

function groupsOf(votes: readonly CountedVote[]): readonly Group[] {
  const branches = [...new Set(votes.map(({ branch }) => branch))];
  return branches.map(branch => ({ branch, votes: votes.filter(vote => vote.branch === branch) }));
}

function resultOf(votes: readonly CountedVote[], answers: readonly string[]): GroupResult {
  const counts = Object.fromEntries(answers.map(id => [id, votes.filter(({ answer }) => answer === id).length]));
  return { votes: votes.length, counts };
}
