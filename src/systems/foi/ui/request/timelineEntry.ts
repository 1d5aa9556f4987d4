import { LifecycleDeclaration } from '../../../../kernel/lifecycle/defineLifecycle';
import { Bilingual, Language } from '../../../../kernel/text';
import { TimelineEntry } from '../../../../ui/Timeline';
import { Words } from '../../../../ui/words';
import { callOutLifecycle } from '../../callOutLifecycle';
import { feeLifecycle, recordLifecycle, thirdPartyLifecycle } from '../../caseLifecycles';
import { fees, records, thirdParties } from '../../caseLists';
import { requestLifecycle } from '../../lifecycle';
import { callOuts, requests } from '../../lists';
import { FoiActivityEntry } from '../../work/findWork';
import { en } from '../strings.en';

type DoneWords = Words<typeof en>['done'];

/** An entry of Activity as a line of the timeline. The action's own name stands in for one that this version does not know. */
export function timelineEntry(entry: FoiActivityEntry, words: DoneWords, language: Language): TimelineEntry {
  const { id, at, actor, modifiedBy } = entry;
  // Somebody else may have appended the entry after a broken connection: then the address of who acted is all there is.
  const who = modifiedBy.email.toLowerCase() === actor.toLowerCase() ? modifiedBy.name : actor;
  return { key: String(id), at, who, what: what(entry, words, language) };
}

function what({ title: action, subject, data }: FoiActivityEntry, words: DoneWords, language: Language): string {
  const [list] = subject.split(':');
  switch (list) {
    case requests.name:
      return onRequest(action, managerIn(data), words, language);
    case callOuts.name:
      return onCallOut(action, managerIn(data), words, language);
    case records.name:
      return words.record(labelOf(recordLifecycle, action, language) ?? action);
    case thirdParties.name:
      return words.thirdParty(labelOf(thirdPartyLifecycle, action, language) ?? action);
    case fees.name:
      return words.fee(labelOf(feeLifecycle, action, language) ?? action);
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
      return labelOf(requestLifecycle, action, language) ?? words.other(action);
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
      return words.callOut(labelOf(callOutLifecycle, action, language) ?? action);
  }
}

/** What the lifecycle calls a transition. Undefined for one that it does not have. */
function labelOf({ transitions }: LifecycleDeclaration, action: string, language: Language): string | undefined {
  const label: Bilingual | undefined = Object.prototype.hasOwnProperty.call(transitions, action) ? transitions[action].label : undefined;
  return label?.[language];
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
