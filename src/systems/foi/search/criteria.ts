import { folded } from '../../../kernel/folded';
import { CalendarDate, parseCalendarDate } from '../../../kernel/dates/calendarDate';
import { requesterCategories, RequesterCategory, Source, sources } from '../choices';
import { requestLifecycle } from '../lifecycle';
import { FoiRequest } from '../lists';

export type RequestState = FoiRequest['status'];

/** First and last day, both belonging to it; null is open. */
export interface Span {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** What the desk is searched for. Everything that is named must fit; nothing named fits all. */
export interface SearchCriteria {
  readonly states: readonly RequestState[];
  readonly received: Span;
  readonly due: Span;
  readonly closed: Span;
  readonly programArea: string;
  /** Address of a manager who was asked. */
  readonly manager: string;
  /** A section, `17`. */
  readonly exemption: string;
  readonly contentious: boolean | null;
  readonly source: Source | null;
  readonly requesterCategory: RequesterCategory | null;
  /** In the number, the title or the wording. */
  readonly words: string;
}

const anyDay: Span = { from: null, to: null };
export const everything: SearchCriteria = {
  states: [], received: anyDay, due: anyDay, closed: anyDay, programArea: '', manager: '', exemption: '', contentious: null, source: null, requesterCategory: null, words: '',
};

/** Whether a request fits, the managers aside: those are in the call-outs. */
export function fits(criteria: SearchCriteria, request: FoiRequest): boolean {
  const { states, received, due, closed, programArea, exemption, contentious, source, requesterCategory, words } = criteria;
  return (
    (states.length === 0 || states.includes(request.status)) &&
    isWithin(received, request.receivedOn) &&
    isWithin(due, request.dueOn) &&
    isWithin(closed, request.closedOn) &&
    (programArea === '' || request.programArea === programArea) &&
    (exemption.trim() === '' || cites(request, exemption.trim())) &&
    (contentious === null || request.contentious === contentious) &&
    (source === null || request.source === source) &&
    (requesterCategory === null || request.requesterCategory === requesterCategory) &&
    holdsWords(request, words)
  );
}

function isWithin({ from, to }: Span, day: CalendarDate | null): boolean {
  if (from === null && to === null) return true;
  return day !== null && (from === null || day >= from) && (to === null || day <= to);
}

/** Whether a section was applied, whole or in part: 17 is cited by 17(1)(a), and 21 is not by 21.1. */
function cites({ exemptions }: FoiRequest, section: string): boolean {
  return (exemptions ?? '').split(/[,;]/).map(cited => cited.trim()).some(cited => cited === section || cited.startsWith(`${section}(`));
}

function holdsWords({ number, title, wording }: FoiRequest, words: string): boolean {
  const text = folded(`${number} ${title} ${wording}`);
  return folded(words).split(' ').every(word => text.includes(word));
}

/** Reads the criteria of a saved search. Undefined for a column that was overwritten; a value that is known no more is left out. */
export function readCriteria(column: string): SearchCriteria | undefined {
  const value = parsed(column);
  if (typeof value !== 'object' || value === null) return undefined;
  const kept = value as Readonly<Record<string, unknown>>;
  return {
    states: Array.isArray(kept.states) ? kept.states.filter(isState) : [],
    received: spanIn(kept.received),
    due: spanIn(kept.due),
    closed: spanIn(kept.closed),
    programArea: textIn(kept.programArea),
    manager: textIn(kept.manager),
    exemption: textIn(kept.exemption),
    contentious: typeof kept.contentious === 'boolean' ? kept.contentious : null,
    source: isKeyOf(sources, kept.source) ? kept.source : null,
    requesterCategory: isKeyOf(requesterCategories, kept.requesterCategory) ? kept.requesterCategory : null,
    words: textIn(kept.words),
  };
}

function parsed(column: string): unknown {
  try {
    return JSON.parse(column);
  } catch {
    return undefined;
  }
}

function spanIn(value: unknown): Span {
  if (typeof value !== 'object' || value === null) return anyDay;
  const { from, to } = value as Readonly<Record<string, unknown>>;
  return { from: dayIn(from), to: dayIn(to) };
}

function dayIn(value: unknown): CalendarDate | null {
  return typeof value === 'string' ? (parseCalendarDate(value) ?? null) : null;
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isState(value: unknown): value is RequestState {
  return isKeyOf(requestLifecycle.states, value);
}

function isKeyOf<Choices extends object>(choices: Choices, value: unknown): value is keyof Choices {
  return typeof value === 'string' && Object.prototype.hasOwnProperty.call(choices, value);
}
