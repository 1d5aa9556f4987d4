import { Words } from '../../../../ui/words';
import { Person } from '../../../../kernel/lists/columns';
import { AllocateOutcome } from '../../work/contract';
import { isAnswered, ItemResult } from '../../../../kernel/inTurn';
import { en as foi } from '../strings.en';
import { en } from './words.en';

type Result = ItemResult<Person, AllocateOutcome>;
type Done = Extract<AllocateOutcome, { kind: 'done' }>;
type AllocateWords = Words<typeof en>['allocate'];

/** What became of asking one or several managers, sentence by sentence: whom it went well with first. */
export function allocationMessage(results: readonly Result[], words: AllocateWords, saved: Pick<Words<typeof foi>['saved'], 'allocate' | 'allocateNoMail'>): string {
  const done = results.filter(isAnswered).flatMap(({ outcome }) => (outcome.kind === 'done' ? [outcome] : []));
  const names = (wanted: (result: Result) => boolean): string => results.filter(wanted).map(({ item }) => item.name).join(', ');
  const searchers = (outcomes: readonly Done[]): string => outcomes.map(outcome => searcherOf(outcome, words)).join(', ');
  const hasFailed = (result: Result): boolean => !isAnswered(result) || result.outcome.kind === 'conflict';
  const [only] = done;
  const noCalendar = done.some(({ calendar }) => calendar?.kept === false) ? [words.noCalendar] : [];
  if (only && results.length === 1) return [(only.mail.sent ? saved.allocate : saved.allocateNoMail)(searcherOf(only, words)), ...noCalendar].join(' ');
  return [
    said(words.asked, searchers(done.filter(({ mail }) => mail.sent))),
    said(words.askedNoMail, searchers(done.filter(({ mail }) => !mail.sent))),
    said(words.already, names(result => isAnswered(result) && result.outcome.kind === 'alreadyAsked')),
    said(words.failed, names(hasFailed)),
    ...noCalendar,
  ].filter(sentence => sentence !== '').join(' ');
}

function said(sentence: (names: string) => string, names: string): string {
  return names === '' ? '' : sentence(names);
}

function searcherOf({ callOut: { assignedTo, onBehalfOf } }: Done, words: AllocateWords): string {
  const name = assignedTo?.name ?? '';
  return onBehalfOf ? words.standsIn(name, onBehalfOf.name) : name;
}
