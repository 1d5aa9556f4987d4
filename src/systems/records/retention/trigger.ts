import { CalendarDate, latest } from '../../../kernel/dates/calendarDate';
import { RecordFacts } from './contract';
import { RetentionRule } from './rule';
import { endOfPeriod } from './spans';
import { sources } from './sources';
import { RetentionStep } from './steps';

/**
 * The day that a rule's years are counted from: the end of the year for C, CY and FY, the day itself for T, E, S and SO. Null while the event
 * has not happened, and for what is permanent.
 */
export function triggerDay({ trigger }: Pick<RetentionRule, 'trigger'>, facts: RecordFacts): CalendarDate | null {
  switch (trigger) {
    case 'calendarYear':
    case 'fiscalYear':
      return facts.createdOn && endOfPeriod(facts.createdOn, trigger);
    case 'closed':
      return lastingClosing(facts);
    case 'superseded':
      return facts.supersededOn;
    case 'filed':
      return facts.filedOn;
    case 'permanent':
      return null;
  }
}

/** Closed for good, as far as is known: a closing before the last reopening does not last. */
function lastingClosing({ closedOn, reopenings }: RecordFacts): CalendarDate | null {
  if (closedOn === null || reopenings.length === 0) return closedOn;
  const [first, ...others] = reopenings.map(({ reopened }) => reopened);
  return closedOn >= latest(first, ...others) ? closedOn : null;
}

/** What happened, up to the day that the years are counted from. */
export function triggerSteps({ trigger }: Pick<RetentionRule, 'trigger'>, facts: RecordFacts): readonly RetentionStep[] {
  if (trigger === 'permanent') return [];
  const before = trigger === 'closed' ? facts.reopenings.map(({ closed, reopened }): RetentionStep => ({ code: 'reopened', facts: { closed, reopened } })) : [];
  const date = triggerDay({ trigger }, facts);
  if (date === null) return [...before, { code: 'triggerMissing', facts: { event: trigger } }];
  if (trigger === 'calendarYear' || trigger === 'fiscalYear') return [{ code: 'periodEnd', facts: { period: trigger, date: facts.createdOn ?? date, end: date } }];
  if (trigger === 'filed') return [{ code: 'filed', facts: { date }, source: sources.transitory }];
  return [...before, { code: trigger, facts: { date } }];
}
