import { isLibrary } from './baseFields';
import { Caller } from './contract';
import { Core } from './core';
import { rowsFor } from './drafts/rowsFor';
import { readableItems } from './itemAccess';
import { RawItem } from './itemRows';
import { itemTable } from './itemTables';
import { ListRecord, findListByUrl } from './listRecords';
import { requireList } from './permissions';
import { SqlPart, and, part } from './queries/sqlPart';
import { fileMissing, outsideWeb } from './refusals';

/** Server-relative and without a slash at its end. What does not begin with a slash is meant from the site on. Throws for another site's. */
export const plainPath = (core: Core, path: string): string => {
  const web = core.options.serverRelativeUrl;
  const whole = (path.startsWith('/') ? path : `${web}/${path}`).replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
  if (!`${whole.toLowerCase()}/`.startsWith(`${web.toLowerCase()}/`)) throw outsideWeb();
  return whole;
};

export const directoryOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
export const leafOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The list at this address or the library that it lies in, if the caller may see it. */
export const listHolding = (core: Core, caller: Caller, path: string): ListRecord => {
  for (let at = path; at.length > core.options.serverRelativeUrl.length; at = directoryOf(at)) {
    const list = findListByUrl(core, at);
    if (!list) continue;
    if (at !== path && !isLibrary(list.row.baseTemplate)) throw fileMissing();
    requireList(core, caller, list);
    return list;
  }
  throw fileMissing();
};

export const isRootOf = (list: ListRecord, path: string): boolean => list.row.serverRelativeUrl.toLowerCase() === path.toLowerCase();

const at = (path: string): SqlPart => part('tp_DirName = ? AND tp_LeafName = ?', directoryOf(path), leafOf(path));

const find = (core: Core, rows: string, conditions: readonly SqlPart[], more = ''): RawItem[] => {
  const where = and(conditions);
  return core.all<RawItem>(`SELECT * FROM ${rows} WHERE ${where.sql}${more}`, ...where.params);
};

/** What lies at the path, whoever asks: a name is taken for those too who may not see what has it. */
export const anythingAt = (core: Core, list: ListRecord, path: string): RawItem | undefined => find(core, itemTable(list.number), [at(path)])[0];

/** The file or folder at the path, if the caller may read it. */
export const readableAt = (core: Core, caller: Caller, list: ListRecord, path: string): RawItem => {
  const [raw] = find(core, rowsFor(core, caller, list), [at(path), ...readableItems(core, caller, list)]);
  if (!raw) throw fileMissing();
  return raw;
};

/** What lies right in the folder and the caller may read, by name. */
export const childrenOf = (core: Core, caller: Caller, list: ListRecord, path: string, kind: 'files' | 'folders'): RawItem[] =>
  find(core, rowsFor(core, caller, list), [part('tp_DirName = ? AND tp_Folder = ?', path, kind === 'folders' ? 1 : 0), ...readableItems(core, caller, list)], ' ORDER BY tp_LeafName');

/** How many things lie right in the folder, whoever asks; counted no further than `most`. */
export const countIn = (core: Core, list: ListRecord, path: string, most: number): number =>
  core.get<{ count: number }>(`SELECT count(*) AS count FROM (SELECT 1 FROM ${itemTable(list.number)} WHERE tp_DirName = ? LIMIT ?)`, path, most)?.count ?? 0;

/** Everything below a folder, however deep. `/` and `0` are neighbours, so the range is all that begins with the path and a slash. */
export const below = (path: string): SqlPart => part('(tp_DirName = ? OR (tp_DirName > ? AND tp_DirName < ?))', path, `${path}/`, `${path}0`);

export const everythingBelow = (core: Core, list: ListRecord, path: string): RawItem[] => find(core, itemTable(list.number), [below(path)]);

export const pathOf = (raw: RawItem): string => `${String(raw.tp_DirName)}/${String(raw.tp_LeafName)}`;
