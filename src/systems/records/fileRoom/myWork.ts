import { byDueDate } from '../../../kernel/lists/byDueDate';
import { Workplace } from '../../../kernel/ports/workplace';
import { sourceFor } from '../../../kernel/system/sourceFor';
import { WorkItem, WorkSource } from '../../../kernel/system/workSource';
import { soonDays } from '../../../kernel/dates/soon';
import { addDays } from '../../../kernel/dates/calendarDate';
import { Bilingual } from '../../../kernel/text';
import { fileRequestLifecycle, paperFileLifecycle } from '../fileRoomLifecycles';
import { FileRequest, fileRequests, PaperFile, paperFiles } from '../fileRoomLists';
import { fileAddress, roomViewAddress } from './addresses';
import { loans, overdueLoans } from './findFiles';
import { openRequests } from './queue';

const tasks = {
  bringBack: { en: 'Bring the file back', fr: 'Rapporter le dossier' },
  collect: { en: 'Collect the file', fr: 'Venir chercher le dossier' },
  serve: { en: 'Answer the request for a file', fr: 'Répondre à la demande de dossier' },
  chase: { en: 'Chase the overdue file', fr: 'Relancer pour le dossier en retard' },
} as const satisfies Record<string, Bilingual>;

/** Files that the person at the page has and that are due within the week, or overdue. */
export const loansDue: WorkSource = sourceFor('fileLoans', ['staff'], async (work, { person }) => {
  const soon = addDays(work.clock.today(), soonDays);
  const mine = await loans(work, person.id);
  return mine.filter(({ dueOn }) => dueOn !== null && dueOn <= soon).map(file => fileLine(work, file, tasks.bringBack, ':mine'));
});

/** Files that wait at the room for the person at the page. */
export const filesToCollect: WorkSource = sourceFor('filesToCollect', ['staff'], async (work, { person }) =>
  (await openRequests(work, person.id)).filter(({ status }) => status === 'ready').map(request => requestLine(work, request, tasks.collect, ':mine')),
);

/** Requests that the room has not answered. */
export const fileRequestsWaiting: WorkSource = sourceFor('fileRequests', ['recordsCoordinator'], async work => {
  const waiting = (await openRequests(work)).filter(({ status }) => status === 'waiting');
  return [...waiting].sort(byDueDate).map(request => requestLine(work, request, tasks.serve, ':room'));
});

/** Loans that are overdue. */
export const loansOverdue: WorkSource = sourceFor('overdueFiles', ['recordsCoordinator'], async work => (await overdueLoans(work)).map(file => fileLine(work, file, tasks.chase, ':room', roomViewAddress(work, 'overdue'))));

/** `ending` tells the lines of one item apart, where a coordinator has borrowed a file too. */
function fileLine(work: Workplace, { id, number, title, status, dueOn }: PaperFile, task: Bilingual, ending: string, href = fileAddress(work, number)): WorkItem {
  return { key: `${paperFiles.name}:${id}${ending}`, number, title, state: paperFileLifecycle.states[status].label, dueOn, task, href };
}

function requestLine(work: Workplace, { id, fileNumber, title, status, dueOn }: FileRequest, task: Bilingual, ending: string): WorkItem {
  return { key: `${fileRequests.name}:${id}${ending}`, number: fileNumber, title, state: fileRequestLifecycle.states[status].label, dueOn, task, href: fileAddress(work, fileNumber) };
}
