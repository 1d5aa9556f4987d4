import { Caller, FileEntry, Guid, SiteStore } from '../contract';
import { CheckIn } from '../contract/drafts';
import { isPageLibrary } from '../baseFields';
import { dropUnusedContents } from '../contents';
import { Core } from '../core';
import { fileEntry } from '../fileEntries';
import { ReadItem, holderOf, rawItem, readItem, writableItem } from '../itemAccess';
import { Columns } from '../itemValues';
import { ListRecord, countItem } from '../listRecords';
import { includes, rights } from '../masks';
import { maskOnList } from '../permissions';
import { denied, fileMissing, neverCheckedIn, notCheckedOut } from '../refusals';
import { dropVersion, earlierVersions, keepVersion } from '../versions';
import { updateRow } from '../writeRows';
import { keepsDrafts } from './keepsDrafts';
import { isMajor, nextMajor, versionStep } from './numbers';
import { publishRow } from './publishRow';
import { hideFromReaders, showReaders } from './publishedTable';

const inSite = (core: Core, { row }: ReadItem): string => String(row.values.FileRef).slice(core.options.serverRelativeUrl.length + 1);

const publish = (core: Core, caller: Caller, item: ReadItem, comment: string): void => {
  const { list, raw, row } = item;
  const isPublished = isMajor(Number(raw._UIVersion)) && holderOf(raw) === undefined;
  if (!keepsDrafts(list.row) || isPublished) return;
  publishRow(core, list, row.id, { at: core.now(), editorId: caller.userId, comment });
  countItem(core, list.number, 0, core.now());
};

/** The draft that a published version becomes again: the next number after the draft before it. */
const draftNumber = (core: Core, list: ListRecord, { ID, _UIVersion }: ReadItem['raw']): number => {
  const whole = Number(_UIVersion) - versionStep;
  const before = earlierVersions(core, list, Number(ID)).map((version) => Number(version._UIVersion)).filter((number) => number < Number(_UIVersion));
  return Math.max(whole, ...before) + 1;
};

const unpublish = (core: Core, caller: Caller, { list, raw, row }: ReadItem, comment: string): void => {
  if (!keepsDrafts(list.row)) return;
  const now = core.now();
  const uiVersion = isMajor(Number(raw._UIVersion)) ? draftNumber(core, list, raw) : Number(raw._UIVersion);
  const schedule: Columns = isPageLibrary(list.row.baseTemplate) ? { _PublishStartDate: null } : {};
  updateRow(core, list, row.id, { ...schedule, _UIVersion: uiVersion, _CheckinComment: comment === '' ? null : comment, owshiddenversion: row.version + 1, Modified: now, Editor: caller.userId });
  hideFromReaders(core, list.number, row.id);
  countItem(core, list.number, 0, now);
};

/** What was there before stays as an earlier version, to which undoing goes back. */
const takeOut = (core: Core, caller: Caller, { list, raw, row }: ReadItem): void => {
  if (holderOf(raw) !== undefined) return;
  keepVersion(core, list, raw);
  const step = keepsDrafts(list.row) ? 1 : versionStep;
  updateRow(core, list, row.id, { CheckoutUser: caller.userId, _UIVersion: Number(raw._UIVersion) + step, owshiddenversion: row.version + 1 });
};

const numberAfter = (core: Core, { list, raw }: ReadItem, kind: CheckIn): number => {
  const now = Number(raw._UIVersion);
  const [before] = earlierVersions(core, list, Number(raw.ID));
  if (kind === 'overwrite' && before) return Number(before._UIVersion);
  return kind === 'major' && !isMajor(now) ? nextMajor(now) : now;
};

/** A file comes back as its next draft or whole version. */
export const bringBack = (core: Core, caller: Caller, item: ReadItem, comment: string, kind: CheckIn): void => {
  const { list, raw, row } = item;
  if (holderOf(raw) === undefined) throw notCheckedOut(inSite(core, item));
  if (kind === 'major' && keepsDrafts(list.row)) return publish(core, caller, item, comment);
  const uiVersion = numberAfter(core, item, kind);
  updateRow(core, list, row.id, {
    CheckoutUser: null, _CheckinComment: comment === '' ? null : comment, _UIVersion: uiVersion, owshiddenversion: row.version + 1, Modified: core.now(), Editor: caller.userId,
  });
  dropVersion(core, list, row.id, uiVersion);
  if (keepsDrafts(list.row) && isMajor(uiVersion)) showReaders(core, list.number, row.id);
  countItem(core, list.number, 0, core.now());
};

const undo = (core: Core, caller: Caller, item: ReadItem): void => {
  const { list, raw, row } = item;
  const holder = holderOf(raw);
  if (holder === undefined) throw notCheckedOut(inSite(core, item));
  if (holder !== caller.userId && !includes(maskOnList(core, caller.userId, list), rights.manageLists)) throw denied();
  const [before] = earlierVersions(core, list, row.id);
  if (!before) throw neverCheckedIn(inSite(core, item));
  // Where a file lies and who may see it are not of a version.
  const { tp_Scope, tp_Inherits, tp_DirName, tp_LeafName } = raw;
  const columns = Object.fromEntries(Object.keys(raw).map((name) => [name, before[name] ?? null]));
  updateRow(core, list, row.id, { ...columns, tp_Scope, tp_Inherits, tp_DirName, tp_LeafName, owshiddenversion: row.version + 1 });
  dropVersion(core, list, row.id, Number(before._UIVersion));
  dropUnusedContents(core, list, row.id);
};

type Drafts = Pick<SiteStore, 'publish' | 'unpublish' | 'checkOut' | 'checkIn' | 'undoCheckOut'>;

/** Publishing, and taking files out to write on them. For libraries; a folder or an item of a list is no file. */
export const draftMethods = (core: Core): Drafts => {
  const file = (item: ReadItem): ReadItem => {
    if (item.raw.tp_LeafName === undefined || item.raw.tp_Folder === 1) throw fileMissing();
    return item;
  };
  const change = (caller: Caller, listId: Guid, itemId: number, work: (item: ReadItem) => void): FileEntry => {
    const item = file(writableItem(core, caller, listId, itemId, rights.editListItems));
    core.write(() => work(item));
    return fileEntry(core, item.list, rawItem(core, item.list, itemId) ?? {});
  };
  return {
    publish: (caller, listId, itemId, comment) => change(caller, listId, itemId, (item) => publish(core, caller, item, comment)),
    unpublish: (caller, listId, itemId, comment) => change(caller, listId, itemId, (item) => unpublish(core, caller, item, comment)),
    checkOut: (caller, listId, itemId) => change(caller, listId, itemId, (item) => takeOut(core, caller, item)),
    checkIn: (caller, listId, itemId, comment, kind) => change(caller, listId, itemId, (item) => bringBack(core, caller, item, comment, kind)),
    undoCheckOut: (caller, listId, itemId) => {
      const item = file(readItem(core, caller, listId, itemId));
      core.write(() => undo(core, caller, item));
      return fileEntry(core, item.list, rawItem(core, item.list, itemId) ?? {});
    },
  };
};
