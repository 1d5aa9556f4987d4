import { readAudience } from '../audience';
import { CalendarEvent } from '../planLists';
import { parseClockTime } from './clockTime';
import { CalendarEntry, plainEntry } from './entry';

/** The columns that a line of the calendar needs. */
export const entryColumns = ['title', 'titleFr', 'kind', 'status', 'fromOn', 'untilOn', 'startsAt', 'endsAt', 'place', 'audience'] as const;
export type EventOfEntry = Pick<CalendarEvent, (typeof entryColumns)[number] | 'id'>;

export function eventEntry(event: EventOfEntry): CalendarEntry {
  return {
    ...plainEntry,
    key: eventKey(event),
    kind: event.kind,
    title: { en: event.title, fr: event.titleFr },
    from: event.fromOn,
    until: event.untilOn,
    startsAt: parseClockTime(event.startsAt ?? '') ?? null,
    endsAt: parseClockTime(event.endsAt ?? '') ?? null,
    place: event.place,
    audience: readAudience(event.audience),
  };
}

export function eventKey({ id }: Pick<CalendarEvent, 'id'>): string {
  return `CommsEvents:${id}`;
}
