import { JsonValue } from '../../../kernel/activity/json';
import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { NewFields } from '../../../kernel/lists/defineList';
import { isProblem } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { decisionOutcomes, Outcome } from '../choices';
import { ClockEvent } from '../clock/clockTypes';
import { permittedUntil } from '../clock/permittedUntil';
import { requestLifecycle } from '../lifecycle';
import { requests } from '../lists';
import { counted } from '../work/activityData';
import { actorOf } from '../../../kernel/lifecycle/actorOf';
import { beginNumbered, beginUnder, NewRequest } from '../work/beginRequest';
import { RegisterOutcome } from '../work/contract';
import { clockFrom, dateColumns } from '../work/dates';
import { openingEvents, withEvent } from '../work/events';
import { keepRequester } from '../work/keepRequester';
import { OfficeRules, officeRulesOf } from '../work/officeRules';
import { preserve } from '../work/preserve';
import { ImportFacts } from './checkRow';
import { ImportLine } from './planImport';

export type ImportedLine = { readonly line: number } & ({ readonly kind: 'added'; readonly number: string } | { readonly kind: 'numberTaken' });

/**
 * Adds the requests of a plan, one after the other. May be broken off anywhere: planned and run again it goes on where it stopped, because
 * the id of each line is made of the line. `onProgress` is told after each. Throws StoreError when SharePoint stays out of reach.
 */
export async function runImport(work: Workplace, lines: readonly ImportLine[], onProgress: (done: readonly ImportedLine[]) => void): Promise<readonly ImportedLine[]> {
  const office = await officeRulesOf(work);
  const done: ImportedLine[] = [];
  for (const line of lines) {
    done.push(await addWithPatience(work, line, office));
    onProgress(done);
  }
  return done;
}

const tries = 3;

/** A lost answer does not end an import of hundreds of lines: the same line is tried again, which adds nothing twice. */
async function addWithPatience(work: Workplace, line: ImportLine, office: OfficeRules): Promise<ImportedLine> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await add(work, line, office);
    } catch (error) {
      if (!isProblem(error, 'disconnected', 'busy') || attempt === tries) throw error;
    }
  }
}

async function add(work: Workplace, { line, facts, actionId }: ImportLine, office: OfficeRules): Promise<ImportedLine> {
  const action = facts.closedOn ? 'importClosed' : 'importOpen';
  const actor = await actorOf(work, requestLifecycle, action, actionId);
  const request: NewRequest = { action, actionId, actor, fields: fieldsOf(facts, office, work), dataOf: fields => dataOf(fields, facts, office, work) };
  const outcome: RegisterOutcome = facts.number === null ? await beginNumbered(work, request) : await beginUnder(work, facts.number, request);
  if (outcome.kind === 'duplicate') return { line, kind: 'numberTaken' };
  await keepRequester(work, outcome.item.number, facts);
  if (!facts.closedOn) await preserve(work, outcome.item);
  return { line, kind: 'added', number: outcome.item.number };
}

function fieldsOf(facts: ImportFacts, office: OfficeRules, work: Workplace): NewRequest['fields'] {
  const { receivedOn, title, wording, act, kind, source, corporateNumber, programArea, series, language, requesterCategory, feePaidOn, decisionSentOn, outcome, closedOn } = facts;
  const dates = dateColumns(act, eventsOf(facts), office, work.clock.today());
  const status = closedOn ? 'closed' : 'registered';
  return {
    receivedOn, title, wording, act, kind, source, corporateNumber, programArea, series, language, requesterCategory, feePaidOn, decisionSentOn, outcome, closedOn,
    contentious: false, status, ...dates,
  };
}

/** What the register tells of the clock. */
function eventsOf(facts: ImportFacts): readonly ClockEvent[] {
  const { receivedOn, feePaidOn, extension, closedOn } = facts;
  const decidedOn = decisionDay(facts);
  const told: ClockEvent[] = [];
  if (extension) told.push({ type: 'extensionNoticeSent', date: extension.noticeOn, days: extension.days });
  if (decidedOn) told.push({ type: 'decisionSent', date: decidedOn });
  else if (closedOn) told.push({ type: 'endedWithoutDecision', date: closedOn });
  return told.reduce(withEvent, openingEvents(receivedOn, feePaidOn));
}

/** A register may have a day of decision beside an outcome that is none: that day ended nothing. */
function decisionDay({ outcome, decisionSentOn }: ImportFacts): CalendarDate | null {
  return outcome !== null && (decisionOutcomes as readonly Outcome[]).includes(outcome) ? decisionSentOn : null;
}

/** What reports count of an imported request: its whole life, since no other entry tells of it. */
function dataOf(fields: NewFields<typeof requests>, facts: ImportFacts, office: OfficeRules, work: Workplace): JsonValue {
  const { number, act, kind, source, receivedOn, requesterCategory, feePaidOn = null, regime, dueStrict = null, dueOperational = null } = fields;
  const extensionNoticeOn = facts.extension?.noticeOn ?? null;
  const receipt = { number, act, kind, source, receivedOn, requesterCategory, feePaidOn, regime, dueStrict, dueOperational, extensionNoticeOn };
  const { outcome, closedOn } = facts;
  if (!closedOn || !outcome) return counted('importOpen', receipt);
  const decisionSentOn = decisionDay(facts);
  const endedOn = decisionSentOn === null ? closedOn : null;
  const inTimeUntil = permittedUntil(clockFrom(act, eventsOf(facts), office, work.clock.today()));
  return counted('importClosed', { ...receipt, outcome, decisionSentOn, endedOn, exemptions: null, permittedUntil: inTimeUntil });
}
