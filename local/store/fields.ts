import { Caller, FieldRow, NewField, SiteStore } from './contract';
import { canBeUnique, canIndex } from './columns';
import { Core } from './core';
import { addDocument, changed, removeDocument, replaceDocument } from './documents';
import { fieldsOf, newFieldRow } from './fieldRows';
import { addColumn, addIndex, dropColumn, dropIndex, hasDuplicates } from './itemTables';
import { ListRecord, listById, touchList } from './listRecords';
import { rights } from './masks';
import { requireOnList, visibleList } from './permissions';
import { builtInColumn, cannotBeUnique, cannotIndex, columnNameTaken, emptyName, fieldMissing, tooManyIndexes, uniqueHasDuplicates, uniqueNeedsIndex } from './refusals';
import { removeFromViews } from './views';

/** SharePoint's limit for one list. */
const indexLimit = 20;

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const refuseTakenName = (fields: readonly FieldRow[], name: string): void => {
  if (name.trim() === '') throw emptyName();
  const isReserved = /^tp_/i.test(name) || sameName(name, 'Id');
  if (isReserved || fields.some(({ internalName }) => sameName(internalName, name))) throw columnNameTaken(name);
};

const refuseIndex = (fields: readonly FieldRow[], field: FieldRow): void => {
  if (!canIndex(field)) throw cannotIndex();
  const others = fields.filter(({ id, indexed }) => indexed && id !== field.id);
  if (others.length >= indexLimit) throw tooManyIndexes();
};

const refuseUnique = (core: Core, list: ListRecord, field: FieldRow): void => {
  if (!canBeUnique(field)) throw cannotBeUnique();
  if (hasDuplicates(core, list.number, field.internalName)) throw uniqueHasDuplicates(field.title);
};

/** Makes the table's index follow the column's settings, or refuses settings that cannot be. */
const applyIndex = (core: Core, list: ListRecord, before: FieldRow, after: FieldRow): void => {
  if (after.enforceUnique && !after.indexed) throw uniqueNeedsIndex();
  if (after.indexed && !before.indexed) {
    refuseIndex(fieldsOf(core, list.number), after);
    addIndex(core, list.number, after.internalName);
  }
  if (after.enforceUnique && !before.enforceUnique) refuseUnique(core, list, after);
  // A list of which people see only their own items keeps that index for itself.
  const isNeeded = after.internalName === 'Author' && list.row.readSecurity === 2;
  if (before.indexed && !after.indexed && !isNeeded) dropIndex(core, list.number, after.internalName);
};

const addField = (core: Core, list: ListRecord, field: NewField): FieldRow => {
  refuseTakenName(fieldsOf(core, list.number), field.internalName);
  const row = newFieldRow(field);
  addColumn(core, list.number, row);
  applyIndex(core, list, { ...row, indexed: false, enforceUnique: false }, row);
  addDocument(core, 'fields', list.number, row.id, row);
  touchList(core, list);
  return row;
};

const fieldById = (core: Core, list: ListRecord, fieldId: string): FieldRow => {
  const wanted = fieldId.toLowerCase().replace(/[{}]/g, '');
  const field = fieldsOf(core, list.number).find(({ id }) => id === wanted);
  if (!field) throw fieldMissing(fieldId);
  return field;
};

const updateField = (core: Core, list: ListRecord, fieldId: string, changes: Partial<FieldRow>): FieldRow => {
  const row = fieldById(core, list, fieldId);
  const merged = changed(row, { ...changes, settings: { ...row.settings, ...changes.settings }, titles: { ...row.titles, ...changes.titles } });
  const turnsUnique = changes.enforceUnique === true && changes.indexed === undefined;
  const { id, internalName, type, fromBase } = row;
  const next: FieldRow = { ...merged, id, internalName, type, fromBase, indexed: merged.indexed || turnsUnique };
  applyIndex(core, list, row, next);
  replaceDocument(core, 'fields', list.number, id, next);
  touchList(core, list);
  return next;
};

const deleteField = (core: Core, list: ListRecord, fieldId: string): void => {
  const row = fieldById(core, list, fieldId);
  if (row.fromBase || row.settings.CanBeDeleted === false) throw builtInColumn();
  dropColumn(core, list.number, row);
  removeDocument(core, 'fields', list.number, row.id);
  removeFromViews(core, list.number, row.internalName);
  touchList(core, list);
};

type Fields = Pick<SiteStore, 'fields' | 'addField' | 'updateField' | 'deleteField'>;

/** The columns of a list. Each has a column in the list's table; an indexed one has a real index. */
export const fieldMethods = (core: Core): Fields => {
  const managed = (caller: Caller, listId: string): ListRecord => {
    const list = listById(core, listId);
    requireOnList(core, caller, list, rights.manageLists);
    return list;
  };
  return {
    fields: (caller, listId) => fieldsOf(core, visibleList(core, caller, listId).number),
    addField: (caller, listId, field) => {
      const list = managed(caller, listId);
      return core.write(() => addField(core, list, field));
    },
    updateField: (caller, listId, fieldId, changes) => {
      const list = managed(caller, listId);
      return core.write(() => updateField(core, list, fieldId, changes));
    },
    deleteField: (caller, listId, fieldId) => {
      const list = managed(caller, listId);
      core.write(() => deleteField(core, list, fieldId));
    },
  };
};
