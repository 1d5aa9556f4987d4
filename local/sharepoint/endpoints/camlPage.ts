import { isLibrary } from '../../store/baseFields';
import { ListRow, ItemPage } from '../../store/contract';
import { ItemQuery, Predicate } from '../../store/itemQuery';
import { Call } from '../call';
import { CamlContext } from '../caml/context';
import { CamlView } from '../caml/view';
import { FieldIndex, pointsElsewhere } from '../fieldIndex';
import { PagePosition } from '../odata/skipToken';

/** The most that one CAML query gives. */
const largestPage = 5000;

export function camlContext(call: Call, fields: FieldIndex): CamlContext {
  return {
    fields, zone: call.store.web.timeZone.iana, now: call.now(), userId: call.caller.userId,
    groupIds: () => call.store.groupsOf(call.caller, call.caller.userId).map(group => group.id),
  };
}

/** What of a library a view shows: the folder that was asked for, by its path, or the files of all. Lists have no folders here. */
function placeOf(call: Call, list: ListRow, { scope, where }: CamlView, folder: string | undefined): Pick<ItemQuery, 'folder' | 'where'> {
  if (!isLibrary(list.baseTemplate)) return { where };
  const isFile: Predicate = { kind: 'compare', ref: { field: 'FSObjType' }, op: 'eq', value: 0 };
  const onlyFiles: Predicate = where ? { kind: 'and', terms: [where, isFile] } : isFile;
  const path = call.store.folder(call.caller, folder || list.serverRelativeUrl).path;
  switch (scope) {
    case 'folder': return { folder: path, where };
    case 'filesInFolder': return { folder: path, where: onlyFiles };
    case 'files': return { where: onlyFiles };
    case 'all': return { where };
  }
}

/** Runs a view over a list. Persons and lookups among its columns cost a join each; without columns, all of them. */
export function camlPage(call: Call, list: ListRow, fields: FieldIndex, view: CamlView, { after, folder }: { readonly after?: PagePosition; readonly folder?: string }): ItemPage {
  const shown = view.viewFields ? view.viewFields.map(name => fields.find(name)).filter(field => field !== undefined) : fields.rows;
  return call.store.items(call.caller, list.id, {
    ...placeOf(call, list, view, folder), orderBy: view.orderBy, groupBy: view.groupBy, top: Math.min(view.rowLimit ?? largestPage, largestPage), dialect: 'caml',
    projected: shown.filter(pointsElsewhere).map(field => ({ field: field.internalName, sub: 'Title' })), after: after && { id: after.id, orderValues: after.orderValues },
  });
}
