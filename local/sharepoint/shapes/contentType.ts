import { ContentTypeRow, ListRow } from '../../store/contract';
import { complex, Value } from '../respond/model';
import { EntitySource, ready, sourceOf } from '../respond/source';
import { listPath } from './paths';

const defaults: Readonly<Record<string, Value>> = {
  ClientFormCustomFormatter: '', Description: '', DisplayFormTarget: 0, DisplayFormTemplateName: 'ListForm', DisplayFormUrl: '', DocumentTemplate: '', DocumentTemplateUrl: '',
  EditFormTarget: 0, EditFormTemplateName: 'ListForm', EditFormUrl: '', Group: 'List Content Types', Hidden: false, JSLink: '', MobileDisplayFormUrl: '', MobileEditFormUrl: '',
  MobileNewFormUrl: '', NewFormTarget: 0, NewFormTemplateName: 'ListForm', NewFormUrl: '', ReadOnly: false, Sealed: false,
};

/** A content type of a list: for us, mostly the place where form customizers are registered. */
export function contentTypeSource(list: ListRow, row: ContentTypeRow): EntitySource {
  const set = Object.entries(row.settings).filter(([name, value]) => name in defaults && ['string', 'number', 'boolean'].includes(typeof value));
  return sourceOf({
    type: 'SP.ContentType',
    path: `${listPath(list.id)}/ContentTypes('${row.stringId}')`,
    properties: ready({
      ...defaults, ...Object.fromEntries(set as [string, Value][]),
      DisplayFormClientSideComponentId: row.displayFormClientSideComponentId ?? '', DisplayFormClientSideComponentProperties: row.displayFormClientSideComponentProperties,
      EditFormClientSideComponentId: row.editFormClientSideComponentId ?? '', EditFormClientSideComponentProperties: row.editFormClientSideComponentProperties,
      Id: complex('SP.ContentTypeId', { StringValue: row.stringId }), Name: row.name,
      NewFormClientSideComponentId: row.newFormClientSideComponentId, NewFormClientSideComponentProperties: row.newFormClientSideComponentProperties,
      SchemaXml: `<ContentType ID="${row.stringId}" Name="${row.name}"/>`, Scope: list.serverRelativeUrl, StringId: row.stringId,
    }),
    links: { FieldLinks: { read: () => [] } },
  });
}
