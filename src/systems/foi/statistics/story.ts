import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { Act, Disposition, ExtensionGround, Outcome, RequesterCategory, RequestKind, Source, WaiverReason } from '../choices';
import { DataOf } from '../work/activityData';

/** One end of a request. A request that is reopened may have another. */
export interface Ending {
  /** The day of the decision, or on which the request ended without one. */
  readonly completedOn: CalendarDate;
  readonly isDecision: boolean;
  readonly outcome: Outcome;
  /** Sections applied, as the request's column had them: `17, 21`. */
  readonly exemptions: string;
  /** The last day on which it was in time. Null when the clock did not run. */
  readonly permittedUntil: CalendarDate | null;
}

/** An estimate of additional fees. Dollars. */
export type Estimate = Pick<DataOf<'estimateFees'>, 'sentOn' | 'total' | 'search' | 'preparation' | 'programming' | 'pages' | 'discs' | 'external'>;

/** The life of one request as its entries in Activity tell it, in the order of its chain. */
export interface RequestStory {
  readonly number: string;
  readonly act: Act;
  readonly kind: RequestKind;
  readonly source: Source;
  readonly receivedOn: CalendarDate;
  readonly requesterCategory: RequesterCategory;
  /** Id of the rules that the request falls under, where an entry says it. */
  readonly regime: string | null;
  readonly feePaidOn: CalendarDate | null;
  readonly extensions: readonly { readonly sentOn: CalendarDate; readonly ground: ExtensionGround | null }[];
  readonly thirdPartyNotices: readonly CalendarDate[];
  readonly estimates: readonly Estimate[];
  readonly deposits: readonly { readonly paidOn: CalendarDate; readonly amount: number }[];
  readonly waivers: readonly { readonly waivedOn: CalendarDate; readonly amount: number; readonly reason: WaiverReason }[];
  /** One for each day on which it ended; what was corrected later on the same end is as corrected. */
  readonly endings: readonly Ending[];
  /** The decision in force, until the request is reopened. */
  readonly decidedOn: CalendarDate | null;
  readonly reopenedOn: CalendarDate | null;
  readonly appeals: readonly CalendarDate[];
  /** The operational due date as the latest entry has it. Null while the clock does not run. */
  readonly dueOn: CalendarDate | null;
}

/** A call-out's answer. Whole minutes. */
export interface CallOutAnswer {
  readonly requestNumber: string;
  readonly answeredOn: CalendarDate;
  readonly isNil: boolean;
  readonly searchMinutes: number;
  readonly preparationMinutes: number;
  readonly records: number;
  readonly pages: number;
}

/** A record as it was last coded. */
export interface RecordReview {
  readonly requestNumber: string;
  readonly codedOn: CalendarDate;
  readonly disposition: Disposition;
  readonly pages: number;
}
