import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { Block, RecordFacts, Retention, RetentionState, RuleVersion } from './contract';
import { Course, courseUnder, unscheduled } from './course';
import { afterHolds, afterPersonalInformation } from './delays';
import { longestOf } from './longest';
import { dayAfter } from './spans';
import { RetentionStep } from './steps';

const courseBlocks = { unscheduled: ['unscheduled'], permanent: ['permanent'], waiting: ['triggerMissing'], dated: [] } as const satisfies Record<Course['kind'], readonly Block[]>;

/**
 * When a record may be disposed of, and why: from what happened to it, under the versions (oldest first) of each series that covers it, as seen
 * on a day. No series, or one without a rule, is unscheduled: the record is kept. Pure: the same facts give the same answer.
 */
export function computeRetention(series: readonly (readonly RuleVersion[])[], facts: RecordFacts, asOf: CalendarDate): Retention {
  const course = series.length === 0 ? unscheduled : longestOf(series.map(versions => courseUnder(versions, facts, asOf)));
  const dueOn = course.lastDay && dayAfter(course.lastDay);
  const information = afterPersonalInformation(dueOn, facts, asOf);
  const held = afterHolds(information.date, facts.holds, asOf);
  const isUnanswered = course.archivalReview && !facts.archivalReviewDone;
  const blockedBy: readonly Block[] = [...courseBlocks[course.kind], ...held.blocks, ...information.blocks, ...(isUnanswered ? (['archivalReview'] as const) : [])];
  return {
    state: stateOf(course, dueOn, held.date, blockedBy, asOf),
    eligibleOn: held.date,
    semiActiveFrom: course.semiActiveFrom,
    finalDisposition: course.final,
    blockedBy,
    version: course.version,
    steps: [...course.steps, ...information.steps, ...held.steps, ...reviewSteps(course, isUnanswered), ...lastSteps(course, held.date)],
  };
}

function stateOf({ kind }: Course, dueOn: CalendarDate | null, eligibleOn: CalendarDate | null, blocks: readonly Block[], asOf: CalendarDate): RetentionState {
  if (kind !== 'dated') return kind;
  if (eligibleOn !== null && eligibleOn <= asOf && blocks.length === 0) return 'eligible';
  return dueOn !== null && dueOn <= asOf ? 'blocked' : 'running';
}

function reviewSteps({ archivalReview }: Course, isUnanswered: boolean): readonly RetentionStep[] {
  if (!archivalReview) return [];
  return [{ code: isUnanswered ? 'reviewPending' : 'reviewAnswered', facts: {} }];
}

function lastSteps({ kind, final }: Course, eligibleOn: CalendarDate | null): readonly RetentionStep[] {
  if (kind === 'unscheduled' || kind === 'permanent') return [];
  const end: RetentionStep = final === null ? { code: 'finalMissing', facts: {} } : { code: 'final', facts: { disposition: final } };
  return eligibleOn === null ? [end] : [{ code: 'eligible', facts: { date: eligibleOn } }, end];
}
