import { addDays, calendarDate } from '../../kernel/dates/calendarDate';
import { between, empty } from '../../kernel/lists/conditions';
import { everyPage } from '../../kernel/lists/everyPage';
import { byDueDate } from '../../kernel/lists/byDueDate';
import { Visitor } from '../../kernel/ports/people';
import { Workplace } from '../../kernel/ports/workplace';
import { sourceFor } from '../../kernel/system/sourceFor';
import { WorkItem, WorkSource } from '../../kernel/system/workSource';
import { Bilingual } from '../../kernel/text';
import { batchAddress, deskAddress } from './disposition/addresses';
import { BatchTask, myBatches } from './disposition/myBatches';
import { batches } from './dispositionLists';
import { dispositionLifecycle } from './dispositionLifecycle';
import { paperFiles } from './fileRoomLists';
import { holdLifecycle } from './lifecycle';
import { holds } from './lists';
import { officeDocuments } from './recordsLibrary';

const tasks = {
  prepare: { en: 'Prepare the batch and ask for approvals', fr: 'Préparer le lot et demander les approbations' },
  approve: { en: 'Approve the disposition batch', fr: 'Approuver le lot de disposition' },
  dispose: { en: 'Dispose of the records: all have approved', fr: 'Procéder à la disposition : tous ont approuvé' },
  goOn: { en: 'Finish the disposal', fr: 'Terminer la disposition' },
  endHold: { en: 'See whether the hold may end', fr: 'Voir si la suspension peut prendre fin' },
  review: { en: 'Answer the archival review', fr: "Répondre à l'évaluation archivistique" },
} as const satisfies Record<string, Bilingual>;

/** Holds whose last day comes within so many days. */
const daysAhead = 14;
/** Reviews that are due for longer than this are still found on the desk. */
const reviewYears = 5;

/** Batches that wait for the manager to whom they were opened, for an archivist or for the coordinator. */
export const batchesForMe: WorkSource = sourceFor('dispositionBatches', ['manager', 'recordsCoordinator', 'archivist'], async (work, visitor) => batchLines(work, visitor));

/** Holds that are about to end, or have ended and are not released. */
export const holdsToReview: WorkSource = sourceFor('recordHolds', ['recordsCoordinator'], async work => {
  const until = addDays(work.clock.today(), daysAhead);
  const found = await everyPage(after => work.lists.findColumns(holds, { where: { status: ['placed', 'ending'] }, and: { dueOn: between(calendarDate('2000-01-01'), until) }, top: 500, after }, ['matter', 'title', 'status', 'dueOn']));
  return [...found].sort(byDueDate).map(({ id, matter, title, status, dueOn }) => ({
    key: `${holds.name}:${id}`,
    number: matter,
    title,
    state: holdLifecycle.states[status].label,
    dueOn,
    task: tasks.endHold,
    href: deskAddress(work, 'holds'),
  }));
});

/** Records whose retention has ended and of which an archivist has to say what becomes of them: one line, because they are answered together. */
export const archivalReviews: WorkSource = sourceFor('archivalReviews', ['archivist'], async work => {
  const today = work.clock.today();
  const query = { where: { eligibleOn: between(addDays(today, -366 * reviewYears), today) }, and: { finalDisposition: 'selective', archivalReview: empty }, top: 100 } as const;
  const [documents, files] = await Promise.all([work.lists.findColumns(officeDocuments, query, ['eligibleOn', 'status']), work.lists.findColumns(paperFiles, query, ['eligibleOn', 'status'])]);
  const waiting = [...documents.items, ...files.items].filter(({ status }) => status !== 'disposed');
  return waiting.length === 0 ? [] : [reviewLine(work, waiting.length)];
});

async function batchLines(work: Workplace, visitor: Visitor): Promise<readonly WorkItem[]> {
  const mine = await myBatches(work, visitor);
  return mine.flatMap(({ batch: { id, number, title, status, dueOn }, task }) => {
    const said = taskWords(task);
    return said ? [{ key: `${batches.name}:${id}`, number, title, state: dispositionLifecycle.states[status].label, dueOn, task: said, href: batchAddress(work, number) }] : [];
  });
}

function taskWords(task: BatchTask): Bilingual | undefined {
  return task === 'nothing' ? undefined : tasks[task];
}

function reviewLine(work: Workplace, count: number): WorkItem {
  const title = { en: `Records that wait for a review: ${count}`, fr: `Documents qui attendent une évaluation : ${count}` };
  return { key: 'archivalReviews', number: String(count), title, state: { en: 'Retention has ended', fr: 'Conservation terminée' }, dueOn: null, task: tasks.review, href: deskAddress(work, 'eligible') };
}
