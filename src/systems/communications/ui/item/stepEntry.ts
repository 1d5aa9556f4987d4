import { Instant, parseCalendarDate } from '../../../../kernel/dates/calendarDate';
import { torontoInstant } from '../../../../kernel/dates/torontoInstant';
import { Read } from '../../../../ui/form/useTypedForm';
import { NewsStep, questionOf } from './newsSteps';

/** What a step asks, as typed. Only what the step asks for is read. */
export interface StepEntry extends Record<string, string> {
  readonly text: string;
  readonly day: string;
  readonly hour: string;
}
/** The answer: a sentence, a moment, or nothing. */
export interface StepFacts {
  readonly text: string;
  readonly at: Instant | null;
}
export type StepFault = 'missing' | 'notADate' | 'notAnHour' | 'inPast';

export function readStep(step: NewsStep, { text, day, hour }: StepEntry, now: Instant): Read<StepEntry, StepFacts> {
  const question = questionOf[step];
  if (question === undefined) return { ok: true, facts: { text: '', at: null } };
  if (question !== 'moment') return text.trim() === '' ? { ok: false, faults: { text: 'missing' satisfies StepFault } } : { ok: true, facts: { text: text.trim(), at: null } };
  const date = parseCalendarDate(day.trim());
  const isHour = /^([01]\d|2[0-3]):[0-5]\d$/.test(hour.trim());
  const faults: { day?: StepFault; hour?: StepFault } = {};
  if (!date) faults.day = day.trim() === '' ? 'missing' : 'notADate';
  if (!isHour) faults.hour = hour.trim() === '' ? 'missing' : 'notAnHour';
  if (!date || !isHour) return { ok: false, faults };
  const at = torontoInstant(date, hour.trim());
  return at <= now ? { ok: false, faults: { hour: 'inPast' } } : { ok: true, facts: { text: '', at } };
}
