import { Audience, everybody, readAudience } from '../../audience';
import { EventEntry } from '../../calendar/checkEvent';
import { ReaderLanguage } from '../../newsLists';
import { CalendarEvent } from '../../planLists';

/** The form of an event as typed, with whom it concerns: offices and branches one on each line. */
export type EventFormEntry = { [K in keyof EventEntry]: EventEntry[K] } & { offices: string; branches: string; languages: ReaderLanguage };

const nothing: EventEntry = { title: '', titleFr: '', kind: 'event', fromOn: '', untilOn: '', startsAt: '', endsAt: '', place: '', details: '', detailsFr: '', planId: '' };

/** An empty form; `planId` for an event of a plan. */
export function emptyEvent(planId: number | undefined): EventFormEntry {
  return { ...nothing, planId: planId === undefined ? '' : String(planId), ...audienceEntry(everybody) };
}

export function eventFormEntry(event: CalendarEvent): EventFormEntry {
  const { title, titleFr, kind, fromOn, untilOn, startsAt, endsAt, place, details, detailsFr, planId, audience } = event;
  return {
    title, titleFr, kind, fromOn,
    untilOn: untilOn === fromOn ? '' : untilOn,
    startsAt: startsAt ?? '',
    endsAt: endsAt ?? '',
    place: place ?? '',
    details: details ?? '',
    detailsFr: detailsFr ?? '',
    planId: planId === null ? '' : String(planId),
    ...audienceEntry(readAudience(audience)),
  };
}

export function audienceIn({ offices, branches, languages }: Pick<EventFormEntry, 'offices' | 'branches' | 'languages'>): Audience {
  return { offices: linesOf(offices), branches: linesOf(branches), languages };
}

function audienceEntry({ offices, branches, languages }: Audience): Pick<EventFormEntry, 'offices' | 'branches' | 'languages'> {
  return { offices: offices.join('\n'), branches: branches.join('\n'), languages };
}

function linesOf(typed: string): readonly string[] {
  return typed.split('\n').filter(line => line !== '');
}
