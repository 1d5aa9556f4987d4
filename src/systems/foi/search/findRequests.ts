import { addDays, CalendarDate, earliest, latest } from '../../../kernel/dates/calendarDate';
import { between } from '../../../kernel/lists/conditions';
import { Query } from '../../../kernel/lists/query';
import { Workplace } from '../../../kernel/ports/workplace';
import { callOuts, FoiRequest, requests } from '../lists';
import { byDueDate } from '../../../kernel/lists/byDueDate';
import { everyPage } from '../../../kernel/lists/everyPage';
import { openRequests } from '../work/findWork';
import { fits, SearchCriteria } from './criteria';

export interface SearchResult {
  /** Open ones first, what is due first at the top; then the closed, the latest first. */
  readonly requests: readonly FoiRequest[];
  /** The days of closing that were looked through; undefined when no closed request was asked for. */
  readonly closedWithin?: { readonly from: CalendarDate; readonly to: CalendarDate };
}

/** Closed requests are looked for in the last year unless a day is named. */
const usualDays = 365;
/** Days of one question. Far fewer than 5,000 requests are closed in them, so SharePoint answers whatever the size of the list. */
const daysAtOnce = 91;
const pageSize = 1000;

/** Finds the requests that fit. Throws StoreError. */
export async function findRequests(work: Workplace, criteria: SearchCriteria): Promise<SearchResult> {
  const wantsClosed = criteria.states.length === 0 || criteria.states.includes('closed');
  const wantsOpen = criteria.states.length === 0 || criteria.states.some(state => state !== 'closed');
  const within = wantsClosed ? closedWithin(criteria, work.clock.today()) : undefined;
  const [open, closed, numbers] = await Promise.all([
    wantsOpen ? openRequests(work) : [],
    within ? closedRequests(work, within.from, within.to, criteria) : [],
    criteria.manager === '' ? undefined : askedOf(work, criteria.manager, within?.from ?? addDays(work.clock.today(), -usualDays)),
  ]);
  const isMeant = (request: FoiRequest): boolean => fits(criteria, request) && (numbers === undefined || numbers.has(request.number));
  const latestFirst = [...closed].sort((a, b) => ((a.closedOn ?? '') < (b.closedOn ?? '') ? 1 : -1));
  return { requests: [...[...open].sort(byDueDate), ...latestFirst].filter(isMeant), closedWithin: within };
}

/** A request is closed after it was received, so a named day of receipt bounds the closing too. */
function closedWithin({ closed, received }: SearchCriteria, today: CalendarDate): { readonly from: CalendarDate; readonly to: CalendarDate } {
  const from = closed.from ?? received.from ?? addDays(closed.to ?? today, -usualDays);
  return { from, to: earliest(closed.to ?? today, today) };
}

async function closedRequests(work: Workplace, from: CalendarDate, to: CalendarDate, criteria: SearchCriteria): Promise<readonly FoiRequest[]> {
  const pieces = spansOf(from, to).map(span => everyPage(after => work.lists.find(requests, { where: { closedOn: between(span.from, span.to) }, and: narrowed(criteria), top: pageSize, after })));
  return (await Promise.all(pieces)).flat();
}

/** What SharePoint itself can leave out. */
function narrowed({ source, contentious, requesterCategory, programArea }: SearchCriteria): Query<typeof requests>['and'] {
  return {
    ...(source !== null && { source }),
    ...(contentious !== null && { contentious }),
    ...(requesterCategory !== null && { requesterCategory }),
    ...(programArea !== '' && { programArea }),
  };
}

function spansOf(from: CalendarDate, to: CalendarDate): readonly { readonly from: CalendarDate; readonly to: CalendarDate }[] {
  const spans = [];
  for (let start = from; start <= to; start = addDays(start, daysAtOnce)) spans.push({ from: start, to: earliest(addDays(start, daysAtOnce - 1), to) });
  return spans;
}

/** Numbers of the requests for which a manager was asked: what is open, and what was answered since a day. Nothing for an unknown address. */
async function askedOf(work: Workplace, email: string, since: CalendarDate): Promise<ReadonlySet<string>> {
  const manager = (await work.people.membersOf('manager')).find(person => person.email.toLowerCase() === email.toLowerCase());
  if (!manager) return new Set();
  const today = work.clock.today();
  const answered = spansOf(earliest(since, today), latest(since, today)).map(span =>
    everyPage(after => work.lists.find(callOuts, { where: { answeredOn: between(span.from, span.to), assignedTo: manager.id }, top: pageSize, after })),
  );
  const open = everyPage(after => work.lists.find(callOuts, { where: { status: 'asked', assignedTo: manager.id }, top: pageSize, after }));
  const found = (await Promise.all([open, ...answered])).flat();
  return new Set(found.map(({ requestNumber }) => requestNumber));
}
