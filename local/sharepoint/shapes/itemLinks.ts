import { ItemRow, ListRow } from '../../store/contract';
import { Call } from '../call';
import { FieldIndex } from '../fieldIndex';
import { EntitySource } from '../respond/source';
import { likedByInformationSource } from './comment';
import { contentTypeSource } from './contentType';
import { fieldTexts } from './fieldTexts';
import { fileSource } from './file';
import { folderSource } from './folder';
import { listSource } from './list';
import { roleAssignmentSources } from './permissions';
import { Pointers } from './pointers';
import { versionSources } from './version';

type Follow = (item: ItemRow) => EntitySource | readonly EntitySource[] | null;

function contentType(call: Call, list: ListRow, item: ItemRow): EntitySource | null {
  const row = call.store.contentTypes(call.caller, list.id).find(type => type.stringId === item.contentTypeId);
  return row ? contentTypeSource(list, row) : null;
}

const isOf = (item: ItemRow, kind: 0 | 1): boolean => 'File_x0020_Type' in item.values && item.values.FSObjType === kind;

function fileOf(call: Call, item: ItemRow, self: (item: ItemRow) => EntitySource): EntitySource | null {
  return isOf(item, 0) ? fileSource(call, call.store.file(call.caller, String(item.values.FileRef)), (_list, each) => self(each)) : null;
}

function folderOf(call: Call, item: ItemRow, self: (item: ItemRow) => EntitySource): EntitySource | null {
  return isOf(item, 1) ? folderSource(call, call.store.folder(call.caller, String(item.values.FileRef)), (_list, each) => self(each)) : null;
}

/** What can be reached from an item beside its person and lookup columns. `self` shows an item that holds its own permissions. */
export function itemLinks(call: Call, list: ListRow, fields: FieldIndex, pointers: Pointers, self: (item: ItemRow) => EntitySource): ReadonlyMap<string, Follow> {
  const texts = (name: string): Follow => item => fieldTexts(call, list, fields, item, pointers, name);
  return new Map<string, Follow>([
    ['AttachmentFiles', () => []],
    ['ContentType', item => contentType(call, list, item)],
    ['FieldValuesAsHtml', texts('FieldValuesAsHtml')],
    ['FieldValuesAsText', texts('FieldValuesAsText')],
    ['FieldValuesForEdit', texts('FieldValuesForEdit')],
    ['File', item => fileOf(call, item, self)],
    ['FirstUniqueAncestorSecurableObject', item => (item.hasUniqueRoleAssignments ? self(item) : listSource(call, list))],
    ['Folder', item => folderOf(call, item, self)],
    ['LikedByInformation', item => likedByInformationSource(call, { listId: list.id, itemId: item.id })],
    ['ParentList', () => listSource(call, list)],
    ['RoleAssignments', item => roleAssignmentSources(call, { kind: 'item', listId: list.id, itemId: item.id })],
    ['Versions', item => versionSources(call, list, fields, item.id)],
  ]);
}
