import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { Bilingual } from '../../../../kernel/text';
import { FinalDisposition } from '../../retained';
import { RuleScope, SchemeLevel } from '../../schemeList';
import { SchemeCode } from '../contract';
import { SchemeField } from './schemeFields';

/** What a file or a form says of one entry. */
export interface DraftEntry {
  readonly code: SchemeCode;
  readonly level: SchemeLevel;
  readonly parent: SchemeCode | null;
  readonly title: Bilingual;
  readonly scope: Bilingual;
  readonly keywords: { readonly en: readonly string[]; readonly fr: readonly string[] };
  readonly rule: string | null;
  readonly finalDisposition: FinalDisposition | null;
  readonly citation: string;
  /** Null where the file does not say it: then the day and the scope of the whole import hold. */
  readonly fromOn: CalendarDate | null;
  readonly appliesTo: RuleScope | null;
}

/** An entry with the line of the file that it was read from. */
export interface DraftLine extends DraftEntry {
  readonly line: number;
}

/** What may be wrong with one entry by itself. */
export type EntryFault =
  | 'missing' | 'missingFrench' | 'missingEnglish' | 'tooLong' | 'badCode' | 'reserved' | 'badDate' | 'unknownLevel' | 'unknownDisposition' | 'unknownScope'
  | 'unreadableRule' | 'contradiction' | 'noDisposition' | 'noRule' | 'seriesAlone' | 'codeParts';

/** What may be wrong with an entry among the others. */
export type StructureFault = 'usedTwice' | 'otherName' | 'missingParent' | 'wrongLevel' | 'cycle' | 'notAfter';

export type SchemeFault = EntryFault | StructureFault;

/** What is wrong, in which line and column of the file. */
export interface SchemeProblem {
  /** Null for an entry that is in the scheme and not in the file. */
  readonly line: number | null;
  readonly field: SchemeField;
  readonly fault: SchemeFault;
  /** What stands there, or the codes and lines that the fault is about. */
  readonly value: string;
}
