import { TimelineEntry } from '../../../../ui/Timeline';
import { Words } from '../../../../ui/words';
import { FoiActivityEntry } from '../../work/findWork';
import { en } from '../strings.en';

type DoneWords = Words<typeof en>['done'];

/** An entry of Activity as a line of the timeline. The action's own name stands in for one that this version does not know. */
export function timelineEntry({ id, at, actor, title, data, modifiedBy }: FoiActivityEntry, words: DoneWords): TimelineEntry {
  // Somebody else may have appended the entry after a broken connection: then the address of who acted is all there is.
  const who = modifiedBy.email.toLowerCase() === actor.toLowerCase() ? modifiedBy.name : actor;
  return { key: String(id), at, who, what: what(title, managerIn(data), words) };
}

function what(action: string, manager: string, words: DoneWords): string {
  switch (action) {
    case 'register':
    case 'recordFee':
    case 'answer':
    case 'withdraw':
    case 'close':
      return words[action];
    case 'allocate':
    case 'ask':
      return words[action](manager);
    default:
      return words.other(action);
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
