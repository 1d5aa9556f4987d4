import { byDueDate } from '../../kernel/lists/byDueDate';
import { everyPage } from '../../kernel/lists/everyPage';
import { Visitor } from '../../kernel/ports/people';
import { ColumnsOf } from '../../kernel/ports/listStore';
import { Workplace } from '../../kernel/ports/workplace';
import { sourceFor } from '../../kernel/system/sourceFor';
import { WorkItem, WorkSource } from '../../kernel/system/workSource';
import { Bilingual, Language } from '../../kernel/text';
import { newsDeskAddress, pageQuestionAddress } from './addresses';
import { newsLifecycle } from './newsLifecycle';
import { news, NewsItem } from './newsLists';
import { pageReviewLifecycle } from './planLifecycles';
import { PageReview, pageReviews } from './planLists';
import { isApproved, isApprovedIn } from './work/approvals';

const tasks = {
  write: { en: 'Write the news item', fr: 'Rédiger la nouvelle' },
  mend: { en: 'Mend what was sent back', fr: 'Corriger ce qui a été renvoyé' },
  review: { en: 'Review the news item', fr: 'Réviser la nouvelle' },
  approveEn: { en: 'Approve the English text', fr: 'Approuver le texte anglais' },
  approveFr: { en: 'Approve the French text', fr: 'Approuver le texte français' },
  publish: { en: 'Publish the news item', fr: 'Publier la nouvelle' },
  finish: { en: 'Finish the publication', fr: 'Terminer la publication' },
  confirm: { en: 'Confirm: both languages are approved', fr: 'Confirmer : les deux langues sont approuvées' },
  answer: { en: 'Say whether the page is still right', fr: 'Dire si la page est toujours exacte' },
  fix: { en: 'Mend the page', fr: 'Corriger la page' },
} as const satisfies Record<string, Bilingual>;

const columns = ['number', 'title', 'status', 'dueOn', 'revision', 'approvedEnRevision', 'approvedFrRevision', 'textBy', 'reviewNote'] as const;
type Row = ColumnsOf<typeof news, (typeof columns)[number]>;
type Waiting = 'draft' | 'review' | 'approval' | 'publishing' | 'afterApproval';

/** Items that the writer at the page has in hand. */
export const newsToWrite: WorkSource = sourceFor('newsDrafts', ['newsWriter', 'communicationsLead'], async (work, { person }) =>
  linesOf(work, await rowsIn(work, ['draft'], person.id), ({ reviewNote }) => (reviewNote === null ? tasks.write : tasks.mend)),
);

export const newsToReview: WorkSource = sourceFor('newsReviews', ['newsReviewer'], async work => linesOf(work, await rowsIn(work, ['review']), () => tasks.review));

/** Texts that the approver of a language has not approved at their present revision. Their own they can't. */
export const newsToApproveEn: WorkSource = sourceFor('newsApprovalsEn', ['newsApproverEn'], (work, visitor) => toApprove(work, visitor, 'en', tasks.approveEn));
export const newsToApproveFr: WorkSource = sourceFor('newsApprovalsFr', ['newsApproverFr'], (work, visitor) => toApprove(work, visitor, 'fr', tasks.approveFr));

/** Items that only the communications lead can bring on. */
export const newsToPublish: WorkSource = sourceFor('newsToPublish', ['communicationsLead'], async work =>
  linesOf(work, await rowsIn(work, ['approval', 'publishing', 'afterApproval']), leadTask, ':lead'),
);

/** Pages of which the person at the page was asked whether they are still right. */
export const pagesToReview: WorkSource = sourceFor('pageReviews', ['staff'], async (work, { person }) => {
  const mine = await everyPage(after => work.lists.find(pageReviews, { where: { status: ['asked', 'mending'], assignedTo: person.id }, top: 500, after }));
  return [...mine].sort(byDueDate).map(review => questionLine(work, review));
});

async function toApprove(work: Workplace, { person }: Visitor, language: Language, task: Bilingual): Promise<readonly WorkItem[]> {
  const waiting = await rowsIn(work, ['approval', 'afterApproval']);
  return linesOf(work, waiting, row => (isApprovedIn(language, row) || row.textBy?.id === person.id ? undefined : task), `:${language}`);
}

function leadTask(row: Row): Bilingual | undefined {
  if (row.status === 'publishing') return tasks.finish;
  if (!isApproved(row)) return undefined;
  return row.status === 'approval' ? tasks.publish : tasks.confirm;
}

function rowsIn(work: Workplace, status: readonly Waiting[], assignedTo?: NonNullable<NewsItem['assignedTo']>['id']): Promise<readonly Row[]> {
  const where = assignedTo === undefined ? { status } : { status, assignedTo };
  return everyPage(after => work.lists.findColumns(news, { where, top: 500, after }, columns));
}

/** What is due first at the top. `ending` tells lines of one item apart, where a person has several roles. */
function linesOf(work: Workplace, rows: readonly Row[], taskOf: (row: Row) => Bilingual | undefined, ending = ''): readonly WorkItem[] {
  return [...rows].sort(byDueDate).flatMap(row => {
    const task = taskOf(row);
    if (!task) return [];
    const { id, number, title, status, dueOn } = row;
    return [{ key: `${news.name}:${id}${ending}`, number, title, state: newsLifecycle.states[status].label, dueOn, task, href: newsDeskAddress(work, number) }];
  });
}

/** A page has no number of its own in the office: its address names it. */
function questionLine(work: Workplace, { id, title, path, status, dueOn }: PageReview): WorkItem {
  const task = status === 'mending' ? tasks.fix : tasks.answer;
  return { key: `${pageReviews.name}:${id}`, number: path.slice(path.lastIndexOf('/') + 1), title, state: pageReviewLifecycle.states[status].label, dueOn, task, href: pageQuestionAddress(work, id) };
}
