import { Core } from '../core';
import { itemTable } from '../itemTables';
import { ListRecord, countItem } from '../listRecords';
import { isPageLibrary } from '../baseFields';
import { publishRow } from './publishRow';

/** Looking for what is due is a part of every read: it must not read the pages. */
export const addDueIndex = (core: Core, list: number): void => {
  core.db.exec(`CREATE INDEX due_${list} ON ${itemTable(list)} ("_PublishStartDate") WHERE "_PublishStartDate" IS NOT NULL`);
};

interface Due { readonly id: number; readonly at: string }

const dueItems = (core: Core, list: ListRecord): Due[] =>
  core.all<Due>(
    `SELECT ID AS id, "_PublishStartDate" AS at FROM ${itemTable(list.number)} WHERE "_PublishStartDate" <= ? AND "CheckoutUser" IS NULL ORDER BY at, ID`,
    core.now(),
  );

/** Publishes the pages whose moment has come, as of that moment. A page that somebody is writing on waits until it is checked in. */
export const publishDue = (core: Core, list: ListRecord): void => {
  if (!isPageLibrary(list.row.baseTemplate)) return;
  const due = dueItems(core, list);
  if (due.length === 0) return;
  core.write(() => {
    for (const { id, at } of due) {
      publishRow(core, list, id, { at, comment: '' });
      countItem(core, list.number, 0, at);
    }
  });
};
