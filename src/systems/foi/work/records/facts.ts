import { Disposition } from '../../choices';

export type AddRecordEntry = { title: string; pages: string };
export interface AddRecordFacts {
  readonly title: string;
  readonly pages: number;
}

/** `overrideApplies` is empty until the public-interest question is answered. */
export type CodeEntry = { disposition: string; sections: string; reason: string; overrideApplies: string; overrideReason: string };
/** What a record is coded with; the very columns of the record. */
export interface CodeFacts {
  readonly disposition: Exclude<Disposition, 'undecided'>;
  /** `17, 21(1)(f)` */
  readonly sections: string | null;
  readonly reason: string | null;
  readonly overrideApplies: boolean;
  readonly overrideReason: string | null;
}
