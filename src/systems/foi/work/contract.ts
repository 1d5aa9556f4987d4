import { ActionOutcome } from '../../../kernel/activity/act';
import { BeginOutcome } from '../../../kernel/activity/begin';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { Person } from '../../../kernel/lists/columns';
import { CalendarResult } from '../../../kernel/ports/calendar';
import { MailResult } from '../../../kernel/ports/people';
import { Act, Finding, LetterLanguage, Medium, Outcome, RequesterCategory, RequestKind, Source } from '../choices';
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
  | 'severalPersons'
  /** One cannot stand in for oneself. */
  | 'samePerson'
  | 'notAnAddress'
  /** The last day is before the first. */
  | 'endsBeforeStart'
  /** A day on which the step can't have been taken: before another day of the request, or after it ended. */
  | 'outOfOrder'
  /** No request has this number, or it is this one. */
  | 'noSuchRequest'
  /** This office decides the request: its decision is recorded first. */
  | 'notDecided'
  /** Not one of the sections of the Act. */
  | 'noSuchSection'
  /** What happens to a record does not fit with the answer to the public-interest question. */
  | 'overrideMismatch'
  /** Not an amount of dollars. */
  | 'notAnAmount'
  /** A number that can only be a slip. */
  | 'tooMany';
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
  readonly source: string;
  readonly corporateNumber: string;
  readonly programArea: string;
  readonly series: string;
  readonly language: string;
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
  readonly source: Source;
  readonly corporateNumber: string | null;
  readonly programArea: string | null;
  readonly series: string | null;
  /** In which language letters to the requester are written. */
  readonly language: LetterLanguage;
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
  /** Puts the due date into the calendars of the coordinator and of whoever is to answer. */
  readonly inCalendar?: boolean;
}

/** The search form as typed (rules.md 1.8). */
export interface AnswerEntry {
  readonly found: string;
  readonly nilReason: string;
  readonly searchedBy: string;
  readonly searcherPosition: string;
  readonly searchedWhere: string;
  readonly searchTerms: string;
  readonly searchMinutes: string;
  readonly preparationMinutes: string;
  readonly recordCount: string;
  readonly pageCount: string;
  readonly medium: string;
  readonly location: string;
  /** The lines as they are typed (typedLines.ts). */
  readonly recordLines: string;
  readonly thirdPartiesNamed: string;
  readonly destroyedRecords: string;
  readonly sensitivities: string;
  readonly otherHolders: string;
  readonly affirmed: boolean;
}
export interface AnswerFacts {
  readonly found: Finding;
  readonly nilReason: string | null;
  readonly searchedBy: string;
  readonly searcherPosition: string;
  readonly searchedWhere: string;
  readonly searchTerms: string;
  readonly searchMinutes: number;
  readonly preparationMinutes: number | null;
  readonly recordCount: number | null;
  readonly pageCount: number | null;
  readonly medium: Medium | null;
  readonly location: string | null;
  /** One line a record (recordLines.ts). */
  readonly recordLines: string | null;
  readonly thirdPartiesNamed: string | null;
  readonly destroyedRecords: string | null;
  readonly sensitivities: string | null;
  readonly otherHolders: string | null;
  readonly affirmed: true;
}

export type CloseEntry = { readonly [K in keyof CloseFacts]: string };
export interface CloseFacts {
  readonly outcome: Outcome;
  /** Null for a request that ends without a decision. */
  readonly decisionSentOn: CalendarDate | null;
  /** The day on which it ended without a decision; null with one. */
  readonly endedOn: CalendarDate | null;
}

export type RegisterOutcome = BeginOutcome<typeof requests>;
export type RequestOutcome = ActionOutcome<typeof requests>;
/** `mail` and `calendar` say what became of the notice and of the event; the allocation stands either way. */
export type AllocateOutcome =
  | { readonly kind: 'done'; readonly item: FoiRequest; readonly callOut: CallOut; readonly mail: MailResult; readonly recorded: boolean; readonly calendar?: CalendarResult }
  | { readonly kind: 'conflict'; readonly theirs: FoiRequest }
  /** This manager has an open call-out for this request already. */
  | { readonly kind: 'alreadyAsked' };
export type AnswerOutcome = ActionOutcome<typeof callOuts>;
