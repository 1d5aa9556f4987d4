import { useQuery, UseQueryResult } from '@tanstack/react-query';
import { Workstation } from '../../../../kernel/ports/people';
import { Poll } from '../../planLists';
import { myAnswers, pollsInPreparation, PollsNow, readPolls } from '../../polls/readPolls';
import { VotesOfPoll, votesOf } from '../../polls/votesOf';
import { CommunicationsProps } from '../screen';

const root = 'communications';

export interface PollsForReader extends PollsNow {
  readonly where: Workstation | undefined;
  /** What the reader answered, by number of the poll. */
  readonly mine: ReadonlyMap<number, string>;
}

/** Questions and results for whoever is at the page. */
export function usePolls({ work, visitor: { person } }: CommunicationsProps): UseQueryResult<PollsForReader> {
  return useQuery([root, work.sitePath, 'polls', person.id], async () => {
    const [now, where] = await Promise.all([readPolls(work), work.directory.me()]);
    return { ...now, where, mine: await myAnswers(work, now.open, person.id) };
  });
}

/** Questions in preparation, for the communications lead. */
export function useDrafts({ work }: Pick<CommunicationsProps, 'work'>): UseQueryResult<readonly Poll[]> {
  return useQuery([root, work.sitePath, 'pollDrafts'], () => pollsInPreparation(work));
}

/** The answers to an open question so far, for the communications lead. */
export function useVotesOf({ work }: Pick<CommunicationsProps, 'work'>, poll: Poll): UseQueryResult<VotesOfPoll> {
  return useQuery([root, work.sitePath, 'votes', poll.id], () => votesOf(work, poll), { enabled: poll.status === 'open' });
}
