import { randomUUID } from 'node:crypto';
import { FieldRow, NewField } from './contract';
import { Core } from './core';
import { documentsOf } from './documents';

/** A list's columns in the order they were made. Do not change what is handed out: it is kept. */
export const fieldsOf = (core: Core, list: number): readonly FieldRow[] => core.remember(`fields ${list}`, () => documentsOf<FieldRow>(core, 'fields', list));

/** The row of a new column with SharePoint's defaults for its type. */
export const newFieldRow = ({ internalName, title, type, properties }: NewField): FieldRow => {
  const given = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
  const row: FieldRow = {
    id: randomUUID(), internalName, title, titles: {}, type, indexed: false, enforceUnique: false, required: false, hidden: false, readOnly: false,
    fromBase: false, description: '', settings: {}, ...(type === 'Text' ? { maxLength: 255 } : {}), ...given,
  };
  return row.enforceUnique ? { ...row, indexed: true } : row;
};
