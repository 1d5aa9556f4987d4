import { everyPage } from '../lists/everyPage';
import { ItemOf } from '../lists/defineList';
import { Workplace } from '../ports/workplace';
import { ActivityList } from './activityList';

/** An entry of Activity with its stamp: who appended it, which may be another person than who acted. */
export type StampedEntry = ItemOf<ActivityList>;

const pageSize = 500;

/** What was done to an item (`subjectOf` names it), first to last, as far as the person may see it. Throws StoreError. */
export async function entriesOf({ lists }: Pick<Workplace, 'lists'>, activity: ActivityList, subject: string): Promise<readonly StampedEntry[]> {
  const found = await everyPage(after => lists.find(activity, { where: { subject }, top: pageSize, after }));
  return [...found].sort((a, b) => a.position - b.position || a.id - b.id);
}
