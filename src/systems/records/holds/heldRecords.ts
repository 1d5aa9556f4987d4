import { RecordMedium, recordMedia } from '../dispositionLists';

/** A record that a hold names. Its title is read where it lies, by whoever may see it. */
export interface NamedRecord {
  /** `uniqueId` of a document or folder, or number of a paper file. */
  readonly key: string;
  readonly medium: RecordMedium;
}

/** The `records` column. Undefined when it can't be read: somebody typed into it. */
export function readNamedRecords(column: string | null): readonly NamedRecord[] | undefined {
  if (column === null) return [];
  try {
    const value: unknown = JSON.parse(column);
    return Array.isArray(value) && value.every(isNamedRecord) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function writeNamedRecords(records: readonly NamedRecord[]): string {
  return JSON.stringify(records.map(({ key, medium }) => ({ key, medium })));
}

function isNamedRecord(value: unknown): value is NamedRecord {
  return typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string' && 'medium' in value && typeof value.medium === 'string' && value.medium in recordMedia;
}
