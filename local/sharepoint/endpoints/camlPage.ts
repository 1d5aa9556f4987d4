import { ListRow, ItemPage } from '../../store/contract';
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

/** Runs a view over a list. Persons and lookups among its columns cost a join each; without columns, all of them. */
export function camlPage(call: Call, list: ListRow, fields: FieldIndex, view: CamlView, after?: PagePosition): ItemPage {
  const shown = view.viewFields ? view.viewFields.map(name => fields.find(name)).filter(field => field !== undefined) : fields.rows;
  return call.store.items(call.caller, list.id, {
    where: view.where, orderBy: view.orderBy, groupBy: view.groupBy, top: Math.min(view.rowLimit ?? largestPage, largestPage), dialect: 'caml',
    projected: shown.filter(pointsElsewhere).map(field => ({ field: field.internalName, sub: 'Title' })), after: after && { id: after.id, orderValues: after.orderValues },
  });
}
