import { CalendarDate, daysBetween } from '../../../kernel/dates/calendarDate';
import { anyDate, Checked, checkedForm, choiceOf, good, optionalText, Read, requiredText, TypedFault, wrong } from '../../../kernel/typed';
import { Audience } from '../audience';
import { EventKind, eventKinds, events } from '../planLists';
import { ClockTime, parseClockTime } from './clockTime';
import { longestEventDays } from './longestEventDays';

export type EventFault = TypedFault | 'endsBeforeStart' | 'notATime' | 'longerThanAYear';

/** An event or awareness week as typed. Whom it concerns is chosen beside these fields. */
export interface EventEntry {
  readonly title: string;
  readonly titleFr: string;
  readonly kind: string;
  readonly fromOn: string;
  /** Empty: it ends on the day on which it begins. */
  readonly untilOn: string;
  /** Empty for whole days. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly details: string;
  readonly detailsFr: string;
  /** Number of a plan, or empty. */
  readonly planId: string;
}
export interface EventFacts {
  readonly title: string;
  readonly titleFr: string;
  readonly kind: EventKind;
  readonly fromOn: CalendarDate;
  readonly untilOn: CalendarDate;
  readonly startsAt: ClockTime | null;
  readonly endsAt: ClockTime | null;
  readonly place: string | null;
  readonly details: string | null;
  readonly detailsFr: string | null;
  readonly planId: number | null;
}
export interface EventWithAudience extends EventFacts {
  readonly audience: Audience;
}

export function checkEvent(entry: EventEntry): Checked<EventEntry, EventFacts, EventFault> {
  const { columns } = events;
  return checkedForm<EventEntry, EventFacts, EventFault>({
    title: requiredText(entry.title, columns.title),
    titleFr: requiredText(entry.titleFr, columns.titleFr),
    kind: choiceOf(entry.kind, eventKinds),
    fromOn: anyDate(entry.fromOn),
    untilOn: lastDay(entry),
    startsAt: entry.startsAt.trim() === '' && entry.endsAt.trim() !== '' ? wrong('missing') : time(entry.startsAt),
    endsAt: lastHour(entry),
    place: optionalText(entry.place, columns.place),
    details: inBoth(entry.details, entry.detailsFr),
    detailsFr: inBoth(entry.detailsFr, entry.details),
    planId: entry.planId === '' ? good(null) : good(Number(entry.planId)),
  });
}

function lastDay({ fromOn, untilOn }: EventEntry): Read<CalendarDate, EventFault> {
  const [first, last] = [anyDate(fromOn), anyDate(untilOn.trim() === '' ? fromOn : untilOn)];
  if (!first.ok || !last.ok) return untilOn.trim() === '' && first.ok ? first : last;
  if (last.value < first.value) return wrong('endsBeforeStart');
  return daysBetween(first.value, last.value) > longestEventDays ? wrong('longerThanAYear') : last;
}

function time(typed: string): Read<ClockTime | null, EventFault> {
  if (typed.trim() === '') return good(null);
  const at = parseClockTime(typed.trim());
  return at ? good(at) : wrong('notATime');
}

/** On one day the end comes after the beginning. */
function lastHour(entry: EventEntry): Read<ClockTime | null, EventFault> {
  const [start, end] = [time(entry.startsAt), time(entry.endsAt)];
  const isOneDay = entry.untilOn.trim() === '' || entry.untilOn.trim() === entry.fromOn.trim();
  if (!start.ok || !end.ok || !start.value || !end.value || !isOneDay) return end;
  return end.value <= start.value ? wrong('endsBeforeStart') : end;
}

/** Details go out in both languages or not at all. */
function inBoth(typed: string, other: string): Read<string | null, EventFault> {
  return typed.trim() === '' && other.trim() !== '' ? wrong('missing') : optionalText(typed, events.columns.details);
}
