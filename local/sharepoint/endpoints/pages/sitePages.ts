import { ItemRow, ListRow, SharePointError, StoredValue } from '../../../store/contract';
import { isPageLibrary } from '../../../store/baseFields';
import { cannotConvert, itemMissing, listMissing, pageMissing } from '../../../store/refusals';
import { bodyOf, Call, objectOf, textOf } from '../../call';
import { parseDateText } from '../../dateText';
import { action, collection, entity, entityReply, Resource } from '../../resource';
import { deleted, Reply } from '../../respond/model';
import { sitePageSource } from '../../shapes/sitePage';
import { Arguments } from '../../url/arguments';
import { pagesInLibraryResource } from '../features';
import { decodedUrl } from '../lists';
import { readPageBody } from './pageBody';

const mostPages = 5000;

function libraryOf(call: Call): ListRow {
  const found = call.store.lists(call.caller).find(({ baseTemplate }) => isPageLibrary(baseTemplate));
  if (!found) throw listMissing('Site Pages', `${call.origin}${call.store.web.serverRelativeUrl}`);
  return found;
}

function isPage({ values }: ItemRow): boolean {
  return values.FSObjType === 0;
}

function pageById(call: Call, list: ListRow, id: number): ItemRow {
  const item = call.store.item(call.caller, list.id, id);
  if (!isPage(item)) throw itemMissing();
  return item;
}

/** `sitepages/news.aspx`, or a whole server-relative path. */
function pageByUrl(call: Call, list: ListRow, url: string): ItemRow {
  const path = decodedUrl(url.startsWith('/') ? url : `${call.store.web.serverRelativeUrl}/${url}`);
  try {
    const found = call.store.file(call.caller, path);
    if (found.list.id === list.id) return found.item;
  } catch (error) {
    if (!(error instanceof SharePointError) || error.status !== 404) throw error;
  }
  throw pageMissing(path);
}

function allPages(call: Call, list: ListRow): readonly ItemRow[] {
  return call.store.items(call.caller, list.id, { orderBy: [], top: mostPages, projected: [], dialect: 'caml' }).items.filter(isPage);
}

const truth = (name: string): Reply => ({ kind: 'value', name, value: true });

/** `{sitePage: {PublishStartDate}}`; answers the version that will be published. */
function schedule(call: Call, item: ItemRow): Reply {
  const given = textOf(objectOf(bodyOf(call)['sitePage'])?.['PublishStartDate']);
  const at = given === undefined ? undefined : parseDateText(given, call.store.web.timeZone.iana);
  if (at === undefined) throw cannotConvert('Edm.DateTime');
  return { kind: 'value', name: 'SchedulePublish', value: call.store.schedulePublish(call.caller, item.id, at).item.versionLabel };
}

/** Columns that a copy of a page takes over. */
const copied = ['Title', 'Description', 'CanvasContent1', 'LayoutWebpartsContent', 'BannerImageUrl', 'PageLayoutType', '_TopicHeader', '_AuthorByline', '_SPCallToAction'] as const;

function copyOf(item: ItemRow): Record<string, StoredValue> {
  return Object.fromEntries(copied.map(name => [name, item.values[name] ?? null]));
}

/** Templates lie in a folder of their own, which the first of them makes. */
function asTemplate(call: Call, list: ListRow, item: ItemRow): ItemRow {
  const { store, caller } = call;
  const folder = 'Templates';
  if (!store.foldersIn(caller, list.serverRelativeUrl).some(({ name }) => name === folder)) store.addFolder(caller, `${list.serverRelativeUrl}/${folder}`);
  return store.addPage(caller, { name: `${folder}/${String(item.values.FileLeafRef)}`, values: copyOf(item), checkedOut: true }).item;
}

/** One page, found already, and what can be done with it. */
function pageResource(call: Call, list: ListRow, item: ItemRow): Resource {
  const { store, caller } = call;
  const { id } = item;
  const shown = (): Reply => entityReply(call, sitePageSource(call, list, store.item(caller, list.id, id), 'alone'));
  const newPage = (made: ItemRow): Reply => entityReply(call, sitePageSource(call, list, made, 'alone'));
  const run = (name: string, work: () => unknown, answer: () => Reply = () => truth(name)): Resource =>
    action(name, () => {
      work();
      return answer();
    });
  const save = (checksIn: boolean) => (): unknown => store.savePage(caller, id, call.header('if-match') ?? '*', readPageBody(call), checksIn);
  const remove = (): Reply => {
    store.deleteItem(caller, list.id, id, '*');
    return deleted;
  };
  return entity(call, 'SitePage', () => sitePageSource(call, list, item, 'alone'), {
    remove,
    members: {
      savepage: () => run('SavePage', save(false)),
      savepageasdraft: () => run('SavePageAsDraft', save(true)),
      checkoutpage: () => run('CheckoutPage', () => store.checkOut(caller, list.id, id), shown),
      checkout: () => run('Checkout', () => store.checkOut(caller, list.id, id)),
      publish: () => run('Publish', () => store.publish(caller, list.id, id, '')),
      discardpage: () => run('DiscardPage', () => store.undoCheckOut(caller, list.id, id), shown),
      promotetonews: () => run('PromoteToNews', () => store.setNews(caller, id, true)),
      demotefromnews: () => run('DemoteFromNews', () => store.setNews(caller, id, false)),
      schedulepublish: () => action('SchedulePublish', () => schedule(call, item)),
      copy: () => action('Copy', () => newPage(store.addPage(caller, { values: copyOf(item), checkedOut: true }).item)),
      savepageastemplate: () => action('SavePageAsTemplate', () => newPage(asTemplate(call, list, item))),
      recycle: () => action('Recycle', () => ({ kind: 'value', name: 'Recycle', value: store.recycleItem(caller, list.id, id, '*') })),
      delete: () => action('Delete', remove),
      deleteobject: () => action('DeleteObject', remove),
    },
  });
}

/** A new page is a draft, checked out to its maker. */
function create(call: Call, list: ListRow): Reply {
  const { item } = call.store.addPage(call.caller, { values: readPageBody(call), checkedOut: true });
  return entityReply(call, sitePageSource(call, list, item, 'alone'), 201, { Location: `${call.apiUrl}/sitepages/pages(${item.id})` });
}

function pagesResource(call: Call, args: Arguments): Resource {
  const list = libraryOf(call);
  const byId = (given: Arguments): Resource => pageResource(call, list, pageById(call, list, given.number('id')));
  if (args.length > 0) return byId(args);
  return collection(call, 'Pages', 'SitePages', () => allPages(call, list).map(item => sitePageSource(call, list, item, 'many')), {
    post: () => create(call, list),
    members: { getbyid: byId, getbyurl: given => pageResource(call, list, pageByUrl(call, list, given.text('url'))) },
  });
}

/** `_api/sitepages`: the pages of the site by what they are, beside the library that holds them as files. */
export function sitePagesResource(call: Call): Resource {
  return { name: 'SitePages', members: { pages: args => pagesResource(call, args), pagesinlib: args => pagesInLibraryResource(call, args) } };
}
