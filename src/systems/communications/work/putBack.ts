import { Person } from '../../../kernel/lists/columns';
import { Workplace } from '../../../kernel/ports/workplace';
import { NewsItem } from '../newsLists';
import { NewsOutcome } from './contract';
import { fromWhereItStands } from './fromWhereItStands';
import { notApproved } from './hindrances';
import { showPages } from './newsPages';
import { hindered, NewsPlan, takeNewsStep } from './newsStep';
import { textColumns } from './saveText';
import { NewsRevision, revisionsOf } from './versions';

/**
 * Gives a revision up: what readers see stands again as the text, word for word, with the approvals that it had. Hindered where readers see nothing of the
 * item, where what they see was never approved (the urgent path), and where SharePoint no longer keeps it. Throws StoreError.
 */
export async function putBack(work: Workplace, item: NewsItem, actionId: string): Promise<NewsOutcome> {
  const outcome = await fromWhereItStands(work, item, 'putBack', actionId, now => restore(work, now, actionId));
  // The pages show this text already; what was changed of audience and dates meanwhile reaches them now.
  if (outcome.kind === 'done' && outcome.item.status === 'published') await showPages(work, outcome.item);
  return outcome;
}

async function restore(work: Workplace, item: NewsItem, actionId: string): Promise<NewsOutcome> {
  if (item.lastActionId === actionId) return takeNewsStep(work, 'putBack', item, { changes: {}, data: {} }, actionId);
  if (!item.isLive) return hindered({ kind: 'notLive' });
  const [{ person }, revisions] = await Promise.all([work.people.visitor(), revisionsOf(work, item)]);
  const live = revisions.find(({ revision }) => revision === item.liveRevision);
  if (!live) return hindered({ kind: 'versionGone' });
  const hindrance = notApproved(live);
  if (hindrance) return hindered(hindrance);
  return takeNewsStep(work, 'putBack', item, planBack(item, live, person), actionId);
}

/** A text that comes back is another revision: its number must not be that of a text which was given up. */
function planBack(item: NewsItem, live: NewsRevision, textBy: Person): NewsPlan {
  const { number } = item;
  if (live.revision === item.revision) return { changes: { dueOn: null, reviewNote: null }, data: { number, revision: item.revision, restored: live.revision } };
  const revision = item.revision + 1;
  const approvals = {
    approvedEnRevision: revision,
    approvedEnBy: item.approvedEnRevision === live.revision ? item.approvedEnBy : null,
    approvedFrRevision: revision,
    approvedFrBy: item.approvedFrRevision === live.revision ? item.approvedFrBy : null,
  };
  return {
    changes: { ...textColumns(live.text), ...approvals, revision, liveRevision: revision, textBy, dueOn: null, reviewNote: null },
    data: { number, revision, restored: live.revision },
  };
}
