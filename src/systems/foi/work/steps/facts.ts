import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { AppealResult, DecisionOutcome, ExtensionGround, LetterLanguage, Relation, RequesterCategory, Source, TransferKind } from '../../choices';
import { DateName } from '../../clock/steps';

/** A form as typed: one text for each fact that it asks. */
export type Typed<Facts> = { readonly [K in keyof Facts]: string };

/** For a step that asks nothing. */
export type NoFacts = Readonly<Record<never, never>>;

export interface AskClarificationFacts {
  readonly askedOn: CalendarDate;
}
export interface RecordClarificationFacts {
  readonly clarifiedOn: CalendarDate;
  /** Takes the place of the wording; the one before stays in the item's versions. */
  readonly wording: string;
}
export interface NarrowFacts {
  readonly narrowedOn: CalendarDate;
  readonly wording: string;
}
export interface ExtendFacts {
  readonly noticeSentOn: CalendarDate;
  /** In the unit of the request's rules. */
  readonly days: number;
  readonly ground: ExtensionGround;
  readonly reason: string;
}
export interface ProposeAccessPlanFacts {
  readonly proposedOn: CalendarDate;
}
export interface RecordAccessPlanAnswerFacts {
  readonly answeredOn: CalendarDate;
}
/** The decision's own limit is known under all rules. */
export type SettableDate = Exclude<DateName, 'decision'>;
export interface SetDateFacts {
  readonly about: SettableDate;
  readonly date: CalendarDate;
  readonly source: string;
}

export interface SubmitFacts {
  readonly proposedOutcome: DecisionOutcome;
  readonly note: string | null;
}
export interface ReturnFacts {
  readonly note: string;
}
export interface ApproveFacts {
  readonly note: string | null;
}
export interface DecideFacts {
  readonly decisionSentOn: CalendarDate;
  readonly outcome: DecisionOutcome;
}
export interface ReleaseFacts {
  readonly releasedOn: CalendarDate;
  readonly pagesReleased: number;
}
export interface AppealFacts {
  readonly appealedOn: CalendarDate;
  readonly appealNumber: string;
  readonly appealDueOn: CalendarDate;
}
export interface EndAppealFacts {
  readonly endedOn: CalendarDate;
  readonly result: AppealResult;
  readonly outcome: DecisionOutcome;
}
export interface TransferFacts {
  readonly transferKind: TransferKind;
  readonly institution: string;
  readonly sentOn: CalendarDate;
}
export interface ReopenFacts {
  readonly reopenedOn: CalendarDate;
  readonly reason: string;
}

export interface AmendFacts {
  readonly title: string;
  readonly requesterCategory: RequesterCategory;
  readonly source: Source;
  readonly corporateNumber: string | null;
  readonly programArea: string | null;
  readonly language: LetterLanguage;
  readonly series: string | null;
}
export interface FlagContentiousFacts {
  readonly contentiousReason: string;
}
export interface ContentiousNoticeFacts {
  readonly noticeSentOn: CalendarDate;
}
export interface LinkFacts {
  /** Number of the other request. */
  readonly number: string;
  readonly relation: Relation;
}
