import { Workplace } from '../../../../src/kernel/ports/workplace';
import { newsLifecycle, NewsTransition } from '../../../../src/systems/communications/newsLifecycle';
import { news, NewsItem } from '../../../../src/systems/communications/newsLists';
import { acceptChange } from '../../../../src/systems/communications/work/acceptChange';
import { beginNews } from '../../../../src/systems/communications/work/beginNews';
import { giveReason } from '../../../../src/systems/communications/work/giveReason';
import { expire, finishPublication, publish, publishUrgently, retract, schedule, unschedule } from '../../../../src/systems/communications/work/publish';
import { putBack } from '../../../../src/systems/communications/work/putBack';
import { saveText } from '../../../../src/systems/communications/work/saveText';
import { setDetails } from '../../../../src/systems/communications/work/setDetails';
import { abandon, approve, confirm, pass, revise, sendBack, submit } from '../../../../src/systems/communications/work/steps';
import { Office } from '../../../support/workingOffice';
import { approvedBoth, clean, details, done, finding, itsHour, newsIn, otherText } from './news';

type Take = (work: Workplace, item: NewsItem) => Promise<{ readonly kind: string }>;
const id = 'tried';
const pinned = { ...details, topic: 'safety' };

/** What each transition does at the page of a colleague, always under the same id. Those that a publication takes by itself are taken by finishing it. */
export const takes: { readonly [T in NewsTransition]: Take } = {
  begin: work => beginNews(work, { title: 'Bridges', dueOn: null }, id),
  saveText: (work, item) => saveText(work, item, otherText, id),
  reviseText: (work, item) => saveText(work, item, otherText, id),
  giveReason: (work, item) => giveReason(work, item, { ...finding, reason: 'The name of a tool.' }, id),
  acceptChange: (work, item) => acceptChange(work, item, otherText, id),
  setDetails: (work, item) => setDetails(work, item, pinned, id),
  submit: (work, item) => submit(work, item, clean, id),
  pass: (work, item) => pass(work, item, clean, id),
  sendBack: (work, item) => sendBack(work, item, { note: 'Name the bridges.' }, id),
  approveEn: (work, item) => approve(work, item, 'en', id),
  approveFr: (work, item) => approve(work, item, 'fr', id),
  publish: (work, item) => publish(work, item, clean, id),
  schedule: (work, item) => schedule(work, item, { at: itsHour, ...clean }, id),
  unschedule: (work, item) => unschedule(work, item, id),
  publishUrgently: (work, item) => publishUrgently(work, item, { reason: 'The road is closed.', check: () => [] }, id),
  goLive: finishPublication,
  goLiveUrgently: finishPublication,
  confirm: (work, item) => confirm(work, item, id),
  revise: (work, item) => revise(work, item, id),
  updateDetails: (work, item) => setDetails(work, item, pinned, id),
  retract: (work, item) => retract(work, item, { reason: 'A wrong day.' }, id),
  expire: (work, item) => expire(work, item, id),
  putBack: (work, item) => putBack(work, item, id),
  abandon: (work, item) => abandon(work, item, id),
};

/** An item where it stands before the transition. */
export async function sceneFor(office: Office, transition: NewsTransition): Promise<NewsItem> {
  switch (transition) {
    case 'approveEn':
    case 'approveFr': {
      const work = office.as('newsReviewer');
      return done(await pass(work, await newsIn(office, 'review'), clean, work.newId()));
    }
    case 'confirm':
      return approvedBoth(office, await newsIn(office, 'afterApproval'));
    case 'putBack': {
      const work = office.as('communicationsLead');
      return done(await revise(work, await newsIn(office, 'published'), work.newId()));
    }
    case 'goLiveUrgently':
      return urgentlyBrokenOff(office);
    default:
      return newsIn(office, newsLifecycle.transitions[transition].from[0] ?? 'draft');
  }
}

async function urgentlyBrokenOff(office: Office): Promise<NewsItem> {
  const [work, item] = [office.as('communicationsLead'), await newsIn(office, 'draft')];
  const stopped: Workplace = { ...work, pages: { ...work.pages, publish: () => Promise.reject(new Error('stopped')) } };
  await publishUrgently(stopped, item, { reason: 'The road is closed.', check: () => [] }, 'urgent').catch(() => undefined);
  return work.lists.get(news, item.id);
}

export function isDeclaredFor(transition: NewsTransition, roles: readonly string[]): boolean {
  return newsLifecycle.transitions[transition].by.some(actor => roles.includes(actor));
}
