import { StampedEntry } from '../../../../kernel/activity/entriesOf';
import { Language } from '../../../../kernel/text';
import { transitionLabel } from '../../../../ui/labels';
import { lineOfEntry, TimelineEntry } from '../../../../ui/Timeline';
import { Words } from '../../../../ui/words';
import { callOutLifecycle } from '../../callOutLifecycle';
import { feeLifecycle, recordLifecycle, thirdPartyLifecycle } from '../../caseLifecycles';
import { fees, records, thirdParties } from '../../caseLists';
import { requestLifecycle } from '../../lifecycle';
import { callOuts, requests } from '../../lists';
import { en } from '../strings.en';

type DoneWords = Words<typeof en>['done'];

/** An entry of Activity as a line of the timeline. The action's own name stands in for one that this version does not know. */
export function timelineEntry(entry: StampedEntry, words: DoneWords, language: Language): TimelineEntry {
  return lineOfEntry(entry, what(entry, words, language));
}

function what({ title: action, subject, data }: StampedEntry, words: DoneWords, language: Language): string {
  const [list] = subject.split(':');
  switch (list) {
    case requests.name:
      return onRequest(action, managerIn(data), words, language);
    case callOuts.name:
      return onCallOut(action, managerIn(data), words, language);
    case records.name:
      return words.record(transitionLabel(recordLifecycle, action, language) ?? action);
    case thirdParties.name:
      return words.thirdParty(transitionLabel(thirdPartyLifecycle, action, language) ?? action);
    case fees.name:
      return words.fee(transitionLabel(feeLifecycle, action, language) ?? action);
    default:
      return words.other(action);
  }
}

function onRequest(action: string, manager: string, words: DoneWords, language: Language): string {
  switch (action) {
    case 'register':
    case 'recordFee':
    case 'close':
      return words[action];
    case 'allocate':
      return words.allocate(manager);
    default:
      return transitionLabel(requestLifecycle, action, language) ?? words.other(action);
  }
}

function onCallOut(action: string, manager: string, words: DoneWords, language: Language): string {
  switch (action) {
    case 'answer':
    case 'withdraw':
      return words[action];
    case 'ask':
      return words.ask(manager);
    default:
      return words.callOut(transitionLabel(callOutLifecycle, action, language) ?? action);
  }
}

/** The manager's name in the data of an allocation. Empty where it is not written. */
function managerIn(column: string): string {
  try {
    const value: unknown = JSON.parse(column);
    const data = fieldOf(value, 'data');
    const manager = fieldOf(data, 'manager');
    return typeof manager === 'string' ? manager : '';
  } catch {
    return '';
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
