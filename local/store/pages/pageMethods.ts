import { Caller, FileEntry, SiteStore } from '../contract';
import { NewPage } from '../contract/drafts';
import { isPageLibrary } from '../baseFields';
import { Core } from '../core';
import { bringBack } from '../drafts/draftMethods';
import { isMajor } from '../drafts/numbers';
import { publishedTable } from '../itemTables';
import { fileEntry } from '../fileEntries';
import { requireEtag } from '../etags';
import { addFile } from '../fileWrites';
import { ReadItem, holderOf, rawItem, readItem, writableItem } from '../itemAccess';
import { updateItem } from '../items';
import { toColumns } from '../itemValues';
import { ListRecord, allLists } from '../listRecords';
import { rights } from '../masks';
import { listMissing } from '../refusals';
import { anythingAt } from '../fileTree';
import { siteZone } from '../web';
import { updateRow } from '../writeRows';
import { freeName, nameOfTitle, randomName } from './pageNames';

/** SharePoint's own application for pages of web parts. */
const pageApplication = 'b6917cb1-93a0-4b97-a84d-7cf49975d4ec';

/** Pages are data; what the file itself holds is for old programs only. */
const fileText = '<%@ Page language="C#" Inherits="Microsoft.SharePoint.WebPartPages.WebPartPage, Microsoft.SharePoint" %>\r\n';

export const pageLibrary = (core: Core): ListRecord => {
  const found = allLists(core).find(({ row }) => isPageLibrary(row.baseTemplate));
  if (!found) throw listMissing('Site Pages', core.options.serverRelativeUrl);
  return found;
};

type Values = NewPage['values'];

/** A page of this title is called after it; one without a title gets a name that is changed with its first. */
const nameFor = (core: Core, list: ListRecord, { Title }: Values, directory = list.row.serverRelativeUrl): string =>
  freeName(typeof Title === 'string' && Title !== '' ? nameOfTitle(Title) : randomName(), (candidate) => anythingAt(core, list, `${directory}/${candidate}`) !== undefined);

const addPage = (core: Core, caller: Caller, page: NewPage): FileEntry => {
  const list = pageLibrary(core);
  const path = `${list.row.serverRelativeUrl}/${page.name ?? nameFor(core, list, page.values)}`;
  return core.write(() => {
    const { item } = addFile(core, caller, path, new TextEncoder().encode(fileText), false);
    const columns = toColumns(core, list, { PageLayoutType: 'Article', PromotedState: 0, ClientSideApplicationId: pageApplication, ...page.values }, siteZone(core));
    updateRow(core, list, item.id, { ...columns, CheckoutUser: page.checkedOut ? caller.userId : null });
    return fileEntry(core, list, rawItem(core, list, item.id) ?? {});
  });
};

const save = (core: Core, caller: Caller, item: ReadItem, values: Values, checksIn: boolean): void => {
  const { list, raw, row } = item;
  const isNamed = row.values.Title !== null || typeof values.Title !== 'string' || values.Title === '';
  updateItem(core, caller, item, isNamed ? values : { ...values, FileLeafRef: nameFor(core, list, values, String(raw.tp_DirName)) });
  if (checksIn && holderOf(raw) !== undefined) bringBack(core, caller, readItem(core, caller, list.row.id, row.id), '', 'minor');
};

/** In both tables at once: whether a page is news is not of a version. */
const setNews = (core: Core, { list, raw, row }: ReadItem, isNews: boolean): void => {
  const isPublished = isMajor(Number(raw._UIVersion));
  const draft = isPublished ? 2 : 1;
  updateRow(core, list, row.id, { PromotedState: isNews ? draft : 0, owshiddenversion: row.version + 1 });
  core.run(`UPDATE ${publishedTable(list.number)} SET "PromotedState" = ?, owshiddenversion = owshiddenversion + 1 WHERE ID = ?`, isNews ? 2 : 0, row.id);
};

const schedule = (core: Core, caller: Caller, item: ReadItem, at: string): void => {
  const { list, raw, row } = item;
  if (holderOf(raw) !== undefined) bringBack(core, caller, item, '', 'minor');
  updateRow(core, list, row.id, { _PublishStartDate: at, owshiddenversion: row.version + (holderOf(raw) === undefined ? 1 : 2), Modified: core.now(), Editor: caller.userId });
};

type Pages = Pick<SiteStore, 'addPage' | 'savePage' | 'setNews' | 'schedulePublish'>;

/** What pages can do and other files cannot. */
export const pageMethods = (core: Core): Pages => {
  const change = (caller: Caller, itemId: number, work: (item: ReadItem) => void): FileEntry => {
    const { row } = pageLibrary(core);
    const item = writableItem(core, caller, row.id, itemId, rights.editListItems);
    core.write(() => work(item));
    const after = readItem(core, caller, row.id, itemId);
    return fileEntry(core, after.list, after.raw);
  };
  return {
    addPage: (caller, page) => addPage(core, caller, page),
    savePage: (caller, itemId, ifMatch, values, checksIn) =>
      change(caller, itemId, (item) => {
        requireEtag(ifMatch, item.row);
        save(core, caller, item, values, checksIn);
      }),
    setNews: (caller, itemId, isNews) => change(caller, itemId, (item) => setNews(core, item, isNews)),
    schedulePublish: (caller, itemId, at) => change(caller, itemId, (item) => schedule(core, caller, item, at)),
  };
};
