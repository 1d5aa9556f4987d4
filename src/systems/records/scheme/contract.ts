import { Brand } from '../../../kernel/brand';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { Bilingual } from '../../../kernel/text';
import { FinalDisposition } from '../retained';
import { RuleScope, SchemeLevel } from '../schemeList';

export type SchemeCode = Brand<string, 'SchemeCode'>;

/** A document of short use is filed under this code in every office; it stands in no scheme. */
export const transitoryCode = 'TRANSITORY' as SchemeCode;

/** One version of an entry as the domain reads it. Texts are empty where the scheme says nothing. */
export interface SchemeEntry {
  readonly code: SchemeCode;
  readonly version: number;
  readonly level: SchemeLevel;
  readonly parent: SchemeCode | null;
  readonly title: Bilingual;
  readonly scope: Bilingual;
  readonly keywords: { readonly en: readonly string[]; readonly fr: readonly string[] };
  /** As it is written; null when the series is not scheduled, and for functions and activities. */
  readonly rule: string | null;
  readonly finalDisposition: FinalDisposition | null;
  readonly citation: string;
  readonly appliesTo: RuleScope;
  readonly fromOn: CalendarDate;
  readonly untilOn: CalendarDate | null;
}

/** The scheme on one day: one version of each code. */
export interface Scheme {
  readonly entries: readonly SchemeEntry[];
  readonly byCode: ReadonlyMap<SchemeCode, SchemeEntry>;
  /** All versions of each series that are known, oldest first: what retention is computed under. */
  readonly versions: ReadonlyMap<SchemeCode, readonly SchemeEntry[]>;
}
