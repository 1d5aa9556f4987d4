import { ActionOutcome } from '../../../kernel/activity/act';
import { BeginOutcome } from '../../../kernel/activity/begin';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { Person } from '../../../kernel/lists/columns';
import { MailResult } from '../../../kernel/ports/people';
import { Act, Finding, Outcome, RequesterCategory, RequestKind } from '../choices';
import { CallOut, FoiRequest, callOuts, requests } from '../lists';

/** What is wrong with one field of a form. Tables of words say it in either language. */
export type FieldFault =
  | 'missing' | 'tooLong' | 'notAChoice' | 'notANumber' | 'negative' | 'mustAffirm'
  | 'notADate' | 'inFuture' | 'beforeReceipt'
  /** Before the Acts were in force, 1988: a slip in the year. */
  | 'tooLongAgo'
  /** A day for the manager that is over already. */
  | 'inPast'
  /** A day for the manager after the request's own due date. */
  | 'afterDeadline'
  | 'unknownPerson' | 'notAManager'
  /** More than one manager has this name: the address says which. */
  | 'severalPersons';
export type FieldFaults<Entry> = { readonly [K in keyof Entry]?: FieldFault };
/** A form's typed text becomes facts, or the faults of its fields. What was typed is never changed. */
export type Checked<Entry, Facts> = { readonly ok: true; readonly facts: Facts } | { readonly ok: false; readonly faults: FieldFaults<Entry> };

/** The registration form as typed. */
export interface RegisterEntry {
  readonly receivedOn: string;
  readonly title: string;
  readonly wording: string;
  readonly act: string;
  readonly kind: string;
  readonly requesterCategory: string;
  /** Empty while the $5 fee has not come. */
  readonly feePaidOn: string;
  /** Kept apart, for coordinators alone. May be empty. */
  readonly requesterName: string;
  readonly requesterContact: string;
}
export interface RegisterFacts {
  readonly receivedOn: CalendarDate;
  readonly title: string;
  readonly wording: string;
  readonly act: Act;
  readonly kind: RequestKind;
  readonly requesterCategory: RequesterCategory;
  readonly feePaidOn: CalendarDate | null;
  readonly requesterName: string;
  readonly requesterContact: string;
}

export interface FeeEntry {
  readonly feePaidOn: string;
}
export interface FeeFacts {
  readonly feePaidOn: CalendarDate;
}

export interface AllocateEntry {
  /** Name or address of a manager, as typed or picked. */
  readonly manager: string;
  /** Blank takes the regional table's day for records back. */
  readonly dueOn: string;
}
export interface AllocateFacts {
  readonly manager: Person;
  readonly dueOn: CalendarDate | null;
}

/** The search form as typed (rules.md 1.8). */
export interface AnswerEntry {
  readonly found: string;
  readonly nilReason: string;
  readonly searchedBy: string;
  readonly searchedWhere: string;
  readonly searchTerms: string;
  readonly searchMinutes: string;
  readonly preparationMinutes: string;
  readonly recordCount: string;
  readonly pageCount: string;
  readonly sensitivities: string;
  readonly otherHolders: string;
  readonly affirmed: boolean;
}
export interface AnswerFacts {
  readonly found: Finding;
  readonly nilReason: string | null;
  readonly searchedBy: string;
  readonly searchedWhere: string;
  readonly searchTerms: string;
  readonly searchMinutes: number;
  readonly preparationMinutes: number | null;
  readonly recordCount: number | null;
  readonly pageCount: number | null;
  readonly sensitivities: string | null;
  readonly otherHolders: string | null;
  readonly affirmed: true;
}

export interface CloseEntry {
  readonly decisionSentOn: string;
  readonly outcome: string;
}
export interface CloseFacts {
  readonly decisionSentOn: CalendarDate;
  readonly outcome: Outcome;
}

export type RegisterOutcome = BeginOutcome<typeof requests>;
export type RequestOutcome = ActionOutcome<typeof requests>;
/** `mail` says what became of the notice; the allocation stands either way. */
export type AllocateOutcome =
  | { readonly kind: 'done'; readonly item: FoiRequest; readonly callOut: CallOut; readonly mail: MailResult; readonly recorded: boolean }
  | { readonly kind: 'conflict'; readonly theirs: FoiRequest }
  /** This manager has an open call-out for this request already. */
  | { readonly kind: 'alreadyAsked' };
export type AnswerOutcome = ActionOutcome<typeof callOuts>;
