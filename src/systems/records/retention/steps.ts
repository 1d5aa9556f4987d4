import { StepOf } from '../../../kernel/clock/explanation';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { HoldReason } from '../../../kernel/ports/holds';
import { FinalDisposition } from '../retained';
import { Period, Trigger } from './rule';

/** What a rule waits for. */
export type AwaitedEvent = Exclude<Trigger, 'permanent'>;

type Length = { years: number; months: number };

/** Every step that the clock may take, with the facts its sentence needs. A last day belongs to its period. */
export type RetentionStepFacts = {
  unscheduled: Record<never, never>;
  /** The first version is for what is closed from its first day on, and this was closed before. */
  noVersion: { date: CalendarDate; from: CalendarDate };
  versionForAll: { version: number; from: CalendarDate };
  versionByClosing: { version: number; from: CalendarDate };
  olderVersion: { version: number; closed: CalendarDate; newer: number; from: CalendarDate };
  /** As it is written. */
  rule: { text: string };
  permanent: Record<never, never>;
  reopened: { closed: CalendarDate; reopened: CalendarDate };
  triggerMissing: { event: AwaitedEvent };
  periodEnd: { period: Period; date: CalendarDate; end: CalendarDate };
  closed: { date: CalendarDate };
  superseded: { date: CalendarDate };
  filed: { date: CalendarDate };
  active: Length & { to: CalendarDate };
  semiActive: Length & { from: CalendarDate; to: CalendarDate };
  rounded: { period: Period; to: CalendarDate };
  longest: { rules: number };
  personalInformation: { date: CalendarDate; to: CalendarDate };
  personalInformationShorter: { date: CalendarDate; to: CalendarDate };
  holdMoves: { kind: HoldReason; from: CalendarDate; to: CalendarDate };
  holdWithoutEffect: { kind: HoldReason; from: CalendarDate; to: CalendarDate };
  /** Known to end, while there is no date that it could move. */
  holdUntil: { kind: HoldReason; from: CalendarDate; to: CalendarDate };
  holdOpen: { kind: HoldReason; from: CalendarDate };
  /** Several of one kind; `from` is the day of the first. */
  holdsOpen: { kind: HoldReason; from: CalendarDate; count: number };
  reviewPending: Record<never, never>;
  reviewAnswered: Record<never, never>;
  eligible: { date: CalendarDate };
  final: { disposition: FinalDisposition };
  finalMissing: Record<never, never>;
};

export type RetentionStepCode = keyof RetentionStepFacts;
export type RetentionStep = StepOf<RetentionStepFacts>;
