import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { decisionOutcomes, Outcome, outcomes } from '../choices';
import { FoiRequest } from '../lists';
import { Checked, CloseEntry, CloseFacts } from './contract';
import { readEvents } from './events';
import { hasEnded } from './eventsSoFar';
import { clockDay } from './requestDay';
import { choiceOf, good, wrong } from '../../../kernel/typed';
import { checkedForm, Read } from './typed';

type Closing = Pick<FoiRequest, 'receivedOn' | 'events' | 'source' | 'decisionSentOn' | 'outcome'>;

/**
 * Reads the closing form. What this office decides itself is decided by its own step first; for a request of the corporate office the region only
 * searched, so its decision and the day of it are entered here. A decision that was sent can't be rewritten by closing.
 */
export function checkClose(entry: CloseEntry, request: Closing, today: CalendarDate): Checked<CloseEntry, CloseFacts> {
  const asked = closingAsks(request, entry.outcome);
  return checkedForm<CloseEntry, CloseFacts>({
    outcome: outcomeOf(entry.outcome, request),
    decisionSentOn: asked === 'decisionSentOn' ? decisionDay(entry.decisionSentOn, request, today) : good(request.decisionSentOn),
    endedOn: asked === 'endedOn' ? clockDay(entry.endedOn, request, today) : good(null),
  });
}

/** The outcomes with which a request may be closed as it stands. Those of a decision are among them for one that this office has yet to decide, to be refused with the reason. */
export function closingOutcomes(request: Closing): readonly Outcome[] {
  if (request.source === 'corporate' && !hasEnded(readEvents(request))) return Object.keys(outcomes) as Outcome[];
  if (request.decisionSentOn === null) return [...decisionOutcomes, 'withdrawn', 'abandoned'];
  return request.outcome === null ? [...decisionOutcomes] : unique([request.outcome, 'withdrawn', 'abandoned']);
}

/** Which day the closing form asks for, given the outcome that is chosen. */
export function closingAsks(request: Closing, outcome: string): 'decisionSentOn' | 'endedOn' | 'nothing' {
  if (outcome === '' || hasEnded(readEvents(request))) return 'nothing';
  if (!isDecision(outcome)) return 'endedOn';
  return request.source === 'corporate' ? 'decisionSentOn' : 'nothing';
}

function outcomeOf(typed: string, request: Closing): Read<Outcome> {
  const outcome = choiceOf(typed, outcomes);
  if (!outcome.ok) return outcome;
  if (!closingOutcomes(request).includes(outcome.value)) return wrong('notAChoice');
  const isUndecided = request.source === 'direct' && request.decisionSentOn === null;
  return isUndecided && isDecision(outcome.value) ? wrong('notDecided') : outcome;
}

/** A decision from before a reopening may stand as it was. */
function decisionDay(typed: string, request: Closing, today: CalendarDate): Read<CalendarDate> {
  if (request.decisionSentOn !== null && typed.trim() === request.decisionSentOn) return good(request.decisionSentOn);
  return clockDay(typed, request, today);
}

function isDecision(outcome: string): boolean {
  return decisionOutcomes.some(each => each === outcome);
}

function unique(all: readonly Outcome[]): readonly Outcome[] {
  return [...new Set(all)];
}
