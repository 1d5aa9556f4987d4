import { StepWords } from '../../../kernel/clock/explanation';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { dateInWords } from '../../../kernel/dates/dateInWords';
import { HoldReason } from '../../../kernel/ports/holds';
import { FinalDisposition } from '../retained';
import { Block } from './contract';
import { lengthInWords } from './lengthInWords';
import { Period } from './rule';
import { AwaitedEvent, RetentionStepFacts } from './steps';

const on = (date: CalendarDate): string => dateInWords(date, 'en');

const periods: Record<Period, string> = { calendarYear: 'calendar year', fiscalYear: 'fiscal year' };

const missing: Record<AwaitedEvent, string> = {
  calendarYear: 'The record has no date yet, so the end of its calendar year is not known.',
  fiscalYear: 'The record has no date yet, so the end of its fiscal year is not known.',
  closed: 'The matter is not closed: its years are counted from the day on which it is.',
  superseded: 'The record is not superseded: its years are counted from the day on which it is.',
  filed: 'The day on which it was filed is not known.',
};

const holds: Record<HoldReason, string> = { foi: 'A hold for a freedom of information request', legal: 'A hold for litigation', audit: 'A hold for an audit' };

const manyHolds: Record<HoldReason, string> = { foi: 'holds for freedom of information requests', legal: 'holds for litigation', audit: 'holds for audits' };

const finals: Record<FinalDisposition, string> = {
  destroy: 'Then the record is destroyed.',
  transfer: 'Then the record goes to the Archives. It may not be destroyed.',
  selective: 'Then an archivist says which part is kept.',
  permanent: 'The record is kept permanently.',
};

/** The clock's steps in English. */
export const retentionWordsEn: StepWords<RetentionStepFacts> = {
  unscheduled: () => 'No approved schedule covers the record, so it is kept.',
  noVersion: ({ date, from }) => `The series covers what is closed from ${on(from)} on. This was closed before, on ${on(date)}, so no approved schedule covers it and it is kept.`,
  versionForAll: ({ version, from }) => `Version ${version} of the series, in force from ${on(from)}, applies to every record that is still here.`,
  versionByClosing: ({ version, from }) => `Version ${version} of the series applies: it is for what is closed from ${on(from)} on.`,
  olderVersion: ({ version, closed, newer, from }) => `Version ${newer} is only for what is closed from ${on(from)} on. This was closed before, on ${on(closed)}, so version ${version} applies.`,
  rule: ({ text }) => `The rule of the series is ${text}.`,
  permanent: () => 'The schedule keeps the record permanently.',
  reopened: ({ closed, reopened }) => `It was closed on ${on(closed)} and reopened on ${on(reopened)}: that closing does not count.`,
  triggerMissing: ({ event }) => missing[event],
  periodEnd: ({ period, date, end }) => `The record is of ${on(date)}. Its ${periods[period]} ends on ${on(end)}, and years are counted from there.`,
  closed: ({ date }) => `The matter was closed on ${on(date)}, and time is counted from there.`,
  superseded: ({ date }) => `The record was superseded on ${on(date)}, and time is counted from there.`,
  filed: ({ date }) => `It was filed as transitory on ${on(date)}. It may go from the day after.`,
  active: ({ to, ...span }) => `It is kept for ${lengthInWords(span, 'en')}, up to and including ${on(to)}.`,
  semiActive: ({ from, to, ...span }) => `From ${on(from)} it is semi-active for ${lengthInWords(span, 'en')}, up to and including ${on(to)}.`,
  rounded: ({ period, to }) => `The last day is carried on to the end of its ${periods[period]}, ${on(to)}.`,
  longest: ({ rules }) => `${rules} series cover the record. The longest retention applies.`,
  personalInformation: ({ date, to }) => `Its personal information was last used on ${on(date)} and is kept for a year after that, up to and including ${on(to)}.`,
  personalInformationShorter: ({ date, to }) => `Its personal information was last used on ${on(date)}. The year for which that is kept ends on ${on(to)} and does not move the date.`,
  holdMoves: ({ kind, from, to }) => `${holds[kind]} stands from ${on(from)} up to and including ${on(to)}. The date moves to the day after.`,
  holdWithoutEffect: ({ kind, from, to }) => `${holds[kind]} stands from ${on(from)} to ${on(to)}. It ends before the schedule does and does not move the date.`,
  holdUntil: ({ kind, from, to }) => `${holds[kind]} stands from ${on(from)} up to and including ${on(to)}.`,
  holdOpen: ({ kind, from }) => `${holds[kind]} stands since ${on(from)}, and its end is not known. Until it ends, nothing may be disposed of.`,
  holdsOpen: ({ kind, from, count }) => `${count} ${manyHolds[kind]} stand, the first since ${on(from)}, and their end is not known. Until they end, nothing may be disposed of.`,
  reviewPending: () => 'An archivist has to look at the record before any disposition, and has not answered yet.',
  reviewAnswered: () => 'An archivist has looked at the record and answered.',
  eligible: ({ date }) => `Disposition may happen from ${on(date)}.`,
  final: ({ disposition }) => finals[disposition],
  finalMissing: () => 'The schedule does not say what becomes of the record in the end. Until it does, nothing is destroyed.',
};

/** What stands against disposition, in a few words. */
export const blockWordsEn: Record<Block, string> = {
  legalHold: 'On hold for litigation',
  foiHold: 'On hold for a freedom of information request',
  auditHold: 'On hold for an audit',
  personalInformation: 'Personal information used less than a year ago',
  unscheduled: 'No approved schedule',
  triggerMissing: 'Its event has not happened yet',
  archivalReview: 'Waiting for an archivist',
  permanent: 'Kept permanently',
};
