import { Visitor } from '../../../../kernel/ports/people';
import { NewsItem } from '../../newsLists';
import { isApproved } from '../../work/approvals';

export const queueFilters = ['open', 'mine', 'review', 'approval', 'toPublish', 'out'] as const;
export type QueueFilter = (typeof queueFilters)[number];

/** Whether an item in preparation stands under a filter of the desk. */
export function isUnder(filter: QueueFilter, item: NewsItem, { person }: Visitor): boolean {
  switch (filter) {
    case 'open':
      return true;
    case 'mine':
      return item.assignedTo?.id === person.id;
    case 'review':
      return item.status === 'review';
    case 'approval':
      return (item.status === 'approval' || item.status === 'afterApproval') && !isApproved(item);
    case 'toPublish':
      return item.status === 'approval' && isApproved(item);
    case 'out':
      return item.status === 'scheduled' || item.status === 'publishing';
  }
}
