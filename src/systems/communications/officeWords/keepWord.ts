import { ActionOutcome } from '../../../kernel/activity/act';
import { BeginOutcome } from '../../../kernel/activity/begin';
import { folded } from '../../../kernel/folded';
import { takeFirstStep, takeStep } from '../../../kernel/lifecycle/takeStep';
import { NewFields } from '../../../kernel/lists/defineList';
import { Workplace } from '../../../kernel/ports/workplace';
import { communicationsActivity } from '../newsLists';
import { officeWordLifecycle } from '../planLifecycles';
import { OfficeWord, officeWords } from '../planLists';
import { forgetOfficeWords } from './officeWords';
import { readContent, writeContent } from './wordContent';
import { WordFacts } from './wordEntry';

const lived = { list: officeWords, activity: communicationsActivity, lifecycle: officeWordLifecycle };
type WordFields = Pick<NewFields<typeof officeWords>, 'title' | 'titleFr' | 'language' | 'content' | 'fromOn' | 'untilOn'>;

/** Adds a word, name, target, topic, place or quiet day. The same `actionId` always gives the same item. Throws StoreError. */
export async function addWord(work: Workplace, facts: WordFacts, actionId: string): Promise<BeginOutcome<typeof officeWords>> {
  const fields = { ...fieldsOf(facts), kind: facts.kind };
  const outcome = await takeFirstStep(work, lived, 'add', { fields, data: { ...fields } }, actionId);
  forgetOfficeWords(work);
  return outcome;
}

/** Its kind stays; a topic keeps its key, which news items carry. Throws StoreError. */
export async function changeWord(work: Workplace, item: OfficeWord, facts: WordFacts, actionId: string): Promise<ActionOutcome<typeof officeWords>> {
  const changes = fieldsOf(facts, item);
  const outcome = await takeStep(work, lived, 'change', item, { changes, data: { ...changes } }, actionId);
  forgetOfficeWords(work);
  return outcome;
}

/** Takes it out of force. It stays in the list with its account. Throws StoreError. */
export async function retireWord(work: Workplace, item: OfficeWord, actionId: string): Promise<ActionOutcome<typeof officeWords>> {
  const outcome = await takeStep(work, lived, 'retire', item, { changes: {}, data: { kind: item.kind } }, actionId);
  forgetOfficeWords(work);
  return outcome;
}

/** The columns that facts fill. `before` is the item that they change. */
export function fieldsOf(facts: WordFacts, before?: OfficeWord): WordFields {
  const empty = { titleFr: null, language: null, content: null, fromOn: null, untilOn: null } as const;
  switch (facts.kind) {
    case 'acronym':
      return { ...empty, title: facts.title };
    case 'jargon':
      return { ...empty, title: facts.title, language: facts.language, content: writeContent('jargon', { instead: facts.instead }) };
    case 'identityName':
      return { ...empty, title: facts.title, language: facts.language, content: writeContent('identityName', { wrong: facts.wrong }) };
    case 'setting':
      return { ...empty, title: facts.setting, content: writeContent('setting', { setting: facts.setting, value: facts.value }) };
    case 'topic':
      return { ...empty, title: facts.title, titleFr: facts.titleFr, content: writeContent('topic', { key: keyOf(facts.title, before) }) };
    case 'office':
    case 'branch':
      return { ...empty, title: facts.title, titleFr: facts.titleFr };
    case 'quietDay':
      return { ...empty, title: facts.title, titleFr: facts.titleFr, fromOn: facts.fromOn, untilOn: facts.untilOn };
  }
}

/** `health-and-safety`: at most 60 characters, as long as the column of news items. */
function keyOf(title: string, before: OfficeWord | undefined): string {
  const kept = before && readContent('topic', before.content)?.key;
  return kept ?? folded(title).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60);
}
