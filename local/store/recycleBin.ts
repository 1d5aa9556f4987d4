import { randomUUID } from 'node:crypto';
import { Caller, Guid } from './contract';
import { Core } from './core';
import { RawItem } from './itemRows';
import { ListRecord } from './listRecords';
import { earlierVersions } from './versions';

/** Puts an item with its versions in the site's recycle bin; returns the bin's own id of it. */
export const keepDeleted = (core: Core, caller: Caller, list: ListRecord, raw: RawItem): Guid => {
  const id = randomUUID();
  core.run(
    'INSERT INTO recycle_bin (id, list, item, title, deleted_by, deleted_at, body, versions) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    id, list.number, Number(raw.ID), String(raw.tp_LeafName ?? raw.Title ?? ''), caller.userId, core.now(), JSON.stringify(raw), JSON.stringify(earlierVersions(core, list, Number(raw.ID))),
  );
  return id;
};
