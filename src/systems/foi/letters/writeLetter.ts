import { act } from '../../../kernel/activity/act';
import { isRecorded } from '../../../kernel/activity/record';
import { mayTake } from '../../../kernel/lifecycle/allowed';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { isProblem } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { requestLifecycle } from '../lifecycle';
import { foiActivity, FoiRequest, requests } from '../lists';
import { actorOf } from '../../../kernel/lifecycle/actorOf';
import { RequestOutcome } from '../work/contract';
import { untilAnswered } from '../../../kernel/ports/untilAnswered';
import { standingOf } from '../../../kernel/lifecycle/standing';
import { LetterFacts } from './letterFacts';
import { letterKinds } from './letterKinds';
import { letterName } from './letterName';
import { letterSourcesOf } from './letterSources';
import { lettersOf } from './lettersOf';
import { inFolderOf, StoredLetter } from './requestFolder';
import { templateFor, templateName } from './templates';
import { valuesFor } from './values/markValues';
import { fillTemplate, TemplateProblem } from './word/fillTemplate';

export type LetterOutcome =
  | (Extract<RequestOutcome, { readonly kind: 'done' }> & { readonly file: StoredLetter })
  | Extract<RequestOutcome, { readonly kind: 'conflict' }>
  /** The office's own template can't be used. Nothing was written. */
  | { readonly kind: 'badTemplate'; readonly name: string; readonly problem: TemplateProblem };

const attempts = 4;

/**
 * Makes a letter of a request, keeps it in the request's folder, then records that it was written. It is a draft: nobody is sent anything.
 * The file carries the action's id, so that a break after any step is completed by the same action with no second file.
 * Nothing is made when the request changed since it was read. Throws StoreError.
 */
export async function writeLetter(work: Workplace, request: FoiRequest, facts: LetterFacts, actionId: string): Promise<LetterOutcome> {
  const actor = await actorOf(work, requestLifecycle, 'writeLetter', actionId, request);
  const now = await work.lists.get(requests, request.id);
  const isChanged = now.etag !== request.etag && now.lastActionId !== actionId;
  if (isChanged && !(await isRecorded(work, foiActivity, actionId))) return { kind: 'conflict', theirs: now };
  const kept = (await lettersOf(work, now)).find(({ fields }) => fields.actionId === actionId);
  const file = kept ?? (await keepNew(work, now, facts, actionId));
  if ('kind' in file) return file;
  const recorded = await recordLetter(work, now, facts, file, actor, actionId);
  return recorded.kind === 'done' ? { ...recorded, file } : recorded;
}

async function keepNew(work: Workplace, request: FoiRequest, facts: LetterFacts, actionId: string): Promise<StoredLetter | Extract<LetterOutcome, { readonly kind: 'badTemplate' }>> {
  const { letter, language } = facts;
  const today = work.clock.today();
  const [sources, template] = await Promise.all([letterSourcesOf(work, request), templateFor(work, letter, language, today)]);
  const title = `${request.number} ${letterKinds[letter][language]}`;
  const filled = await fillTemplate(template, { values: valuesFor(sources, facts), title, language });
  if (!filled.ok) return { kind: 'badTemplate', name: templateName(letter, language), problem: filled.problem };
  return untilAnswered(() => keepUnderFreeName(work, request, facts, { title, content: filled.content, today, actionId }));
}

interface NewFile {
  readonly title: string;
  readonly content: Uint8Array;
  readonly today: CalendarDate;
  readonly actionId: string;
}

/** A name that another letter has is passed over. A file of the name that says nothing of itself yet may be our own of a try that broke off. */
async function keepUnderFreeName(work: Workplace, request: FoiRequest, { letter, language }: LetterFacts, { title, content, today, actionId }: NewFile): Promise<StoredLetter> {
  return inFolderOf(work, request, async folder => {
    const there = await folder.files();
    const mine = there.find(({ fields }) => fields.actionId === actionId);
    if (mine) return mine;
    const taken = new Set(there.filter(({ fields }) => fields.letter !== null).map(({ name }) => name));
    const fields = { title, letter, language, writtenOn: today, actionId };
    for (let copy = 1, tries = 0; ; copy += 1) {
      const name = letterName(request.number, letter, language, today, copy);
      if (taken.has(name)) continue;
      try {
        return await folder.keep(folder.draft(name, content, fields));
      } catch (error) {
        tries += 1;
        if (!isProblem(error, 'duplicate') || tries === attempts) throw error;
      }
    }
  });
}

/** A letter changes nothing of the request, so what a colleague changed meanwhile stands; only one that may no longer be written for is a conflict. */
async function recordLetter(work: Workplace, request: FoiRequest, { letter, language }: LetterFacts, file: StoredLetter, actor: string, actionId: string): Promise<RequestOutcome> {
  const standing = standingOf(await work.people.visitor(), request);
  const data = { letter, language, writtenOn: file.fields.writtenOn };
  for (let attempt = 1, item = request; ; attempt += 1) {
    const outcome: RequestOutcome = await act(work, { list: requests, activity: foiActivity, item, action: 'writeLetter', actionId, actor, changes: {}, data });
    if (outcome.kind === 'done' || attempt === attempts) return outcome;
    if (!mayTake(requestLifecycle, 'writeLetter', outcome.theirs.status, standing)) return outcome;
    item = outcome.theirs;
  }
}
