import { Bilingual } from '../../../../kernel/text';
import { PaperFile } from '../../fileRoomLists';
import { RecordItem, RecordsLibrary } from '../../recordsLibrary';
import { ComputedColumns, computedColumns, RetainedFields } from '../../retention/retentionOf';
import { Scheme } from '../contract';

/** A document or folder of a library that is classified and not disposed of. */
export interface FiledRecord {
  readonly medium: 'record';
  readonly library: RecordsLibrary;
  readonly item: RecordItem & { readonly status: 'filed' | 'proposed' };
}

export interface FiledPaper {
  readonly medium: 'paperFile';
  readonly item: PaperFile;
}

export type Filed = FiledRecord | FiledPaper;

/** A record whose dates are not those of the scheme as it is in force. */
export interface ChangedRecord {
  /** `OfficeDocuments:12` */
  readonly key: string;
  /** For the screen alone: it is never written anywhere. */
  readonly name: string;
  readonly place: Bilingual;
  readonly filed: Filed;
  readonly from: ComputedColumns;
  readonly to: ComputedColumns;
}

const computedNames = ['schemeVersion', 'retentionRule', 'semiActiveOn', 'eligibleOn', 'finalDisposition'] as const satisfies readonly (keyof ComputedColumns)[];

/** What the scheme makes of a record, or undefined where its columns say so already. */
export function recomputed(fields: RetainedFields, scheme: Scheme): { readonly from: ComputedColumns; readonly to: ComputedColumns } | undefined {
  const { schemeVersion, retentionRule, semiActiveOn, eligibleOn, finalDisposition } = fields;
  const from = { schemeVersion, retentionRule, semiActiveOn, eligibleOn, finalDisposition };
  const to = computedColumns(fields, scheme);
  return computedNames.some(name => from[name] !== to[name]) ? { from, to } : undefined;
}
