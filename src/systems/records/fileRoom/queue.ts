import { everyPage } from '../../../kernel/lists/everyPage';
import { PersonId } from '../../../kernel/lists/columns';
import { Workplace } from '../../../kernel/ports/workplace';
import { FileRequest, fileRequests } from '../fileRoomLists';

type Lists = Pick<Workplace, 'lists'>;

/** The order of asking. SharePoint keeps a moment to the second; of two within one, the one that it took first is first. */
export function inOrderOfAsking(requests: readonly FileRequest[]): readonly FileRequest[] {
  return [...requests].sort((a, b) => (a.requestedAt === b.requestedAt ? a.id - b.id : a.requestedAt < b.requestedAt ? -1 : 1));
}

/** Who waits for a file, first to last. The file of somebody whose request is ready waits for them alone. */
export async function queueOf({ lists }: Lists, fileNumber: string): Promise<readonly FileRequest[]> {
  const found = await everyPage(after => lists.find(fileRequests, { where: { fileNumber, status: ['waiting', 'ready'] }, top: 500, after }));
  return inOrderOfAsking(found);
}

/** All that wait, over all files, in the order of asking. */
export async function openRequests({ lists }: Lists, person?: PersonId): Promise<readonly FileRequest[]> {
  const status = ['waiting', 'ready'] as const;
  const where = person === undefined ? { status } : { status, assignedTo: person };
  return inOrderOfAsking(await everyPage(after => lists.find(fileRequests, { where, top: 500, after })));
}

/** Who is to have the file next: of those that are ready the first, or else the first that waits. */
export function nextInQueue(queue: readonly FileRequest[]): FileRequest | undefined {
  return queue.find(({ status }) => status === 'ready') ?? queue[0];
}

/** The request of somebody else that comes before this person; undefined when it is their turn or nobody waits. */
export function aheadOf(queue: readonly FileRequest[], person: PersonId): FileRequest | undefined {
  const next = nextInQueue(queue);
  return next && next.assignedTo?.id !== person ? next : undefined;
}
