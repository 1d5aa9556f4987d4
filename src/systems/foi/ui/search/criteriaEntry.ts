import { parseCalendarDate } from '../../../../kernel/dates/calendarDate';
import { RequesterCategory, Source } from '../../choices';
import { RequestState, SearchCriteria, Span } from '../../search/criteria';

/** The search as typed. */
export interface CriteriaEntry {
  readonly words: string;
  readonly states: readonly RequestState[];
  readonly receivedFrom: string;
  readonly receivedTo: string;
  readonly dueFrom: string;
  readonly dueTo: string;
  readonly closedFrom: string;
  readonly closedTo: string;
  readonly programArea: string;
  readonly manager: string;
  readonly exemption: string;
  /** '', 'yes' or 'no'. */
  readonly contentious: string;
  readonly source: string;
  readonly requesterCategory: string;
}

export const dayFields = ['receivedFrom', 'receivedTo', 'dueFrom', 'dueTo', 'closedFrom', 'closedTo'] as const satisfies readonly (keyof CriteriaEntry)[];
export type DayField = (typeof dayFields)[number];

/** The fields that hold no day although something was typed in them. */
export function unreadableDays(entry: CriteriaEntry): readonly DayField[] {
  return dayFields.filter(field => entry[field].trim() !== '' && parseCalendarDate(entry[field].trim()) === undefined);
}

/** The selects offer known values alone, so what they hold is one. */
export function criteriaOf(entry: CriteriaEntry): SearchCriteria {
  return {
    states: entry.states,
    received: spanOf(entry.receivedFrom, entry.receivedTo),
    due: spanOf(entry.dueFrom, entry.dueTo),
    closed: spanOf(entry.closedFrom, entry.closedTo),
    programArea: entry.programArea.trim(),
    manager: entry.manager,
    exemption: entry.exemption.trim(),
    contentious: entry.contentious === '' ? null : entry.contentious === 'yes',
    source: entry.source === '' ? null : (entry.source as Source),
    requesterCategory: entry.requesterCategory === '' ? null : (entry.requesterCategory as RequesterCategory),
    words: entry.words,
  };
}

export function entryOf({ received, due, closed, contentious, source, requesterCategory, states, programArea, manager, exemption, words }: SearchCriteria): CriteriaEntry {
  return {
    words, states, programArea, manager, exemption,
    receivedFrom: received.from ?? '',
    receivedTo: received.to ?? '',
    dueFrom: due.from ?? '',
    dueTo: due.to ?? '',
    closedFrom: closed.from ?? '',
    closedTo: closed.to ?? '',
    contentious: contentious === null ? '' : contentious ? 'yes' : 'no',
    source: source ?? '',
    requesterCategory: requesterCategory ?? '',
  };
}

function spanOf(from: string, to: string): Span {
  return { from: parseCalendarDate(from.trim()) ?? null, to: parseCalendarDate(to.trim()) ?? null };
}
