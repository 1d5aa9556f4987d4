import { FieldRow, ItemRow, StoredValue } from '../../store/contract';

/** Computed columns that show another one. */
const shown: Readonly<Record<string, string>> = { LinkTitle: 'Title', LinkTitleNoMenu: 'Title', LinkFilename: 'FileLeafRef', LinkFilenameNoMenu: 'FileLeafRef', DocIcon: 'File_x0020_Type' };

/** What a column of an item holds. */
export function storedValue(field: FieldRow, item: ItemRow): StoredValue {
  const value = item.values[shown[field.internalName] ?? field.internalName];
  return value === undefined ? null : value;
}

/** The numbers of the persons or items that a column points to. */
export function pointedIds(value: StoredValue): number[] {
  if (typeof value === 'number') return [value];
  return Array.isArray(value) ? value.filter((each): each is number => typeof each === 'number') : [];
}
