import { ItemRow, ListRow } from '../../store/contract';
import { Call } from '../call';
import { siteText } from '../dateText';
import { FieldIndex, wireName } from '../fieldIndex';
import { EntitySource } from '../respond/source';
import { itemSources } from './item';

/** The item behind a file or folder, as SharePoint shows it there: times by the site's clock and without a zone. */
export function itemOfFile(call: Call): (list: ListRow, item: ItemRow) => EntitySource {
  return (list, item) => {
    const fields = new FieldIndex(call.store.fields(call.caller, list.id));
    return inSiteTime(call, fields, itemSources(call, list, fields, [item])[0]);
  };
}

function inSiteTime(call: Call, fields: FieldIndex, source: EntitySource): EntitySource {
  const dates = new Set(fields.rows.filter(field => field.type === 'DateTime').map(field => wireName(field.internalName)));
  return {
    ...source,
    read: name => {
      const value = source.read(name);
      return dates.has(name) && typeof value === 'string' ? siteText(value, call.store.web.timeZone.iana) : value;
    },
  };
}
