import { Caller, ListRow, SharePointError } from '../../store/contract';
import { fileMissing, listMissing, outsideWeb } from '../../store/refusals';
import { Call, entityBodyOf, numberOf, textOf } from '../call';
import { action, collection, entityReply, Resource } from '../resource';
import { Reply } from '../respond/model';
import { listSource } from '../shapes/list';
import { listPath } from '../shapes/paths';
import { inLanguage } from '../texts';
import { Arguments } from '../url/arguments';
import { listResource } from './list';
import { settingsOf } from './settings';

function add(call: Call): Reply {
  const body = entityBodyOf(call);
  const row = call.store.addList(call.caller, {
    title: textOf(body['Title']) ?? '', description: textOf(body['Description']) ?? '', baseTemplate: numberOf(body['BaseTemplate']) ?? 100,
    settings: settingsOf(body, ['Title', 'Description', 'BaseTemplate']),
  });
  return entityReply(call, listSource(call, row), 201, { ETag: `"${row.version}"`, Location: `${call.apiUrl}/${listPath(row.id)}` });
}

/** SharePoint's own account, which passes every check. For looking things up before the caller's right to them is asked. */
const systemAccount: Caller = { userId: 1_073_741_823 };

/** By the title that the visitor sees: its own, or the one in their language. */
function listByTitle(call: Call, title: string): ListRow {
  try {
    return call.store.list(call.caller, { title });
  } catch (error) {
    if (!(error instanceof SharePointError) || error.status !== 404) throw error;
    // Looked for among all lists, then asked for as the caller: a list that is there and closed answers 403, not 404.
    const translated = call.store.lists(systemAccount).find(row => inLanguage(call, row).toLowerCase() === title.toLowerCase());
    if (!translated) throw listMissing(title, `${call.origin}${call.store.web.serverRelativeUrl}`);
    return call.store.list(call.caller, { id: translated.id });
  }
}

/** `GetList('/sites/region/Lists/Tasks')`. A view's or form's address below the list finds it too. */
export function listByUrl(call: Call, url: string): ListRow {
  const web = call.store.web.serverRelativeUrl;
  const path = decodedUrl(url.startsWith('/') ? url : `${web}/${url}`);
  if (!`${path.toLowerCase()}/`.startsWith(`${web.toLowerCase()}/`)) throw outsideWeb();
  const candidates = [path, path.replace(/(\/Forms)?\/[^/]+\.aspx$/i, '')];
  for (const candidate of candidates) {
    const found = tryList(call, candidate);
    if (found) return found;
  }
  throw fileMissing();
}

/** Where an address is asked for and not a path, percent-escapes stand for what they mean. */
export function decodedUrl(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function tryList(call: Call, url: string): ListRow | undefined {
  try {
    return call.store.list(call.caller, { url });
  } catch (error) {
    if (error instanceof SharePointError && error.status === 404) return undefined;
    throw error;
  }
}

/** `lists`, `lists(guid'…')`, `lists/getByTitle('…')`, `lists/getById('…')`. */
export function listsResource(call: Call, args: Arguments): Resource {
  const byId = (given: Arguments): Resource => listResource(call, call.store.list(call.caller, { id: given.guid('id') }));
  if (args.length > 0) return byId(args);
  // It is there in every site.
  const sitePagesLibrary = (name: string): Resource =>
    action(name, () => entityReply(call, listSource(call, call.store.list(call.caller, { url: `${call.store.web.serverRelativeUrl}/SitePages` }))));
  return collection(call, 'Lists', 'Lists', () => call.store.lists(call.caller).map(row => listSource(call, row)), {
    post: () => add(call),
    members: {
      getbyid: byId,
      getbytitle: given => listResource(call, listByTitle(call, given.text('title'))),
      ensureclientrenderedsitepageslibrary: () => sitePagesLibrary('EnsureClientRenderedSitePagesLibrary'),
      ensuresitepageslibrary: () => sitePagesLibrary('EnsureSitePagesLibrary'),
    },
  });
}
