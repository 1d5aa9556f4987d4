import { CalendarDate } from '../../kernel/dates/calendarDate';
import { Bilingual } from '../../kernel/text';
import { FoiRequest } from './lists';

const tasks = {
  recordFee: { en: 'Wait for the fee, then allocate', fr: 'Attendre les droits, puis attribuer' },
  allocate: { en: 'Allocate to a manager', fr: 'Attribuer à un gestionnaire' },
  followUp: { en: 'Follow up with the managers', fr: 'Relancer les gestionnaires' },
  review: { en: 'Review the records', fr: 'Examiner les documents' },
  passOn: { en: 'Pass the records to the corporate office, then close', fr: 'Remettre les documents au bureau central, puis fermer' },
  submit: { en: 'Submit for approval', fr: "Soumettre à l'approbation" },
  approve: { en: 'Approve the decision', fr: 'Approuver la décision' },
  decide: { en: 'Send the decision', fr: 'Envoyer la décision' },
  release: { en: 'Release the records', fr: 'Divulguer les documents' },
  setAppealDate: { en: 'Set the last day to appeal', fr: "Fixer le dernier jour d'appel" },
  close: { en: 'Close: the time to appeal is over', fr: "Fermer : le délai d'appel est écoulé" },
  represent: { en: 'Send the representations, or record the end of the appeal', fr: "Envoyer les observations, ou inscrire l'issue de l'appel" },
  notice: { en: 'Send the contentious-issue notice (for information)', fr: "Envoyer l'avis de question délicate (à titre d'information)" },
} as const satisfies Record<string, Bilingual>;
type TaskName = keyof typeof tasks;

/** Something that somebody is to do with a request, and by when. */
export interface RequestTask {
  readonly name: TaskName;
  readonly text: Bilingual;
  readonly dueOn: CalendarDate | null;
}

/** What a coordinator is to do with an open request. `isSearched` while a manager has a call-out of it. */
export function tasksOf(request: FoiRequest, isSearched: boolean, today: CalendarDate): readonly RequestTask[] {
  return [...mainTask(request, isSearched, today), ...noticeTask(request)];
}

/** What a decision maker is to do with a request that waits for approval. */
export function approvalTask({ dueOn }: FoiRequest): RequestTask {
  return task('approve', dueOn);
}

/** None while a request waits for somebody else: for approval, or for the time to appeal to be over. */
function mainTask(request: FoiRequest, isSearched: boolean, today: CalendarDate): readonly RequestTask[] {
  const { status, dueOn } = request;
  const isOurs = request.source === 'direct';
  switch (status) {
    case 'registered':
      return [task(request.feePaidOn === null ? 'recordFee' : 'allocate', dueOn)];
    case 'allocated':
      return [task(isSearched ? 'followUp' : isOurs ? 'review' : 'passOn', dueOn)];
    case 'review':
      return [task(isOurs ? 'submit' : 'passOn', dueOn)];
    case 'approved':
      return [task('decide', dueOn)];
    case 'decided':
      return afterDecision(request, today);
    case 'appealed':
      return [task('represent', request.appealDueOn)];
    case 'approval':
    case 'closed':
      return [];
  }
}

function afterDecision({ outcome, releasedOn, appealUntil }: FoiRequest, today: CalendarDate): readonly RequestTask[] {
  const isToRelease = releasedOn === null && (outcome === 'allDisclosed' || outcome === 'partDisclosed');
  if (isToRelease) return [task('release', null)];
  if (appealUntil === null) return [task('setAppealDate', null)];
  return appealUntil < today ? [task('close', appealUntil)] : [];
}

/** A heads-up beside the main task, never in its place: nothing waits for it. */
function noticeTask({ status, contentious, contentiousSentOn, contentiousDueOn }: FoiRequest): readonly RequestTask[] {
  const isDecided = status === 'decided' || status === 'appealed' || status === 'closed';
  return contentious && contentiousSentOn === null && !isDecided ? [task('notice', contentiousDueOn)] : [];
}

function task(name: TaskName, dueOn: CalendarDate | null): RequestTask {
  return { name, text: tasks[name], dueOn };
}
