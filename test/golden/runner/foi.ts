import { latest } from '../../../src/kernel/dates/calendarDate';
import { acts } from '../../../src/systems/foi/choices';
import { ClockResult, ClockSettings, defaultClockSettings } from '../../../src/systems/foi/clock/clockTypes';
import { computeClock } from '../../../src/systems/foi/clock/computeClock';
import { computeFees, FeeInput, Fees } from '../../../src/systems/foi/fees';
import { checkKeys, Shape } from './checkKeys';
import { readDate, readEvents } from './foiEvents';
import { isValues, Values } from './readCases';

const given: Record<'events' | 'act' | 'asOf' | 'fees' | keyof ClockSettings, true | Shape> = {
  events: true,
  act: true,
  asOf: true,
  clarification: true,
  officeClosuresExcluded: true,
  fees: {
    kind: true, searchMinutes: true, preparationMinutes: true, programmingMinutes: true, pages: true, discs: true, external: true, waived: true,
  } satisfies Record<keyof FeeInput, true>,
};

const dueDates: Shape = { strict: true, operational: true };
/** All that the clock answers, but its steps: those are words for people and have tests of their own. */
const expected: Record<Exclude<keyof ClockResult, 'steps'> | 'fees', true | Shape> = {
  regime: true,
  clockStart: true,
  endedOn: true,
  decisionDue: dueDates,
  forwardDue: dueDates,
  transferDue: dueDates,
  daysUsedAtPause: true,
  daysRemaining: true,
  depositDue: true,
  extension: { valid: true },
  thirdParty: { noticeValid: true, representationsDue: true, earliestDecision: true, decisionDue: true },
  deemedRefusalOn: true,
  appealUntil: true,
  datesToSet: true,
  alerts: true,
  fees: { search: true, preparation: true, programming: true, pages: true, discs: true, external: true, total: true, deposit: true, estimateRequired: true } satisfies Record<keyof Fees, true>,
};

/** Keys of `given` by which a case is known to be of this system when its file has another name. */
export const foiKeys: readonly string[] = ['events', 'fees', 'act', 'clarification', 'officeClosuresExcluded'];

/** What the code answers to one case. @throws Error naming an unknown key, event type or value. */
export function answerFoi(values: Values, wanted: Values): unknown {
  checkKeys(values, given, 'given');
  checkKeys(wanted, expected, 'expect');
  if (values.events === undefined && values.fees === undefined) throw new Error('given has neither events nor fees');
  const clock = values.events === undefined ? {} : answerClock(values);
  return values.fees === undefined ? clock : { ...clock, fees: computeFees(readFees(values.fees)) };
}

function answerClock(values: Values): ClockResult {
  const events = readEvents(values.events);
  // A case that doesn't say when it is asked is asked on the day of its last event.
  const asOf = values.asOf === undefined ? latest(events[0].date, ...events.map(({ date }) => date)) : readDate(values.asOf, 'given.asOf');
  return computeClock({ act: oneOf(values.act ?? 'FIPPA', Object.keys(acts) as (keyof typeof acts)[], 'given.act'), events, settings: readSettings(values), asOf });
}

function readSettings(values: Values): ClockSettings {
  const { clarification = defaultClockSettings.clarification, officeClosuresExcluded = defaultClockSettings.officeClosuresExcluded } = values;
  return {
    clarification: oneOf(clarification, ['restart', 'pause'], 'given.clarification'),
    officeClosuresExcluded: oneOf(officeClosuresExcluded, [true, false], 'given.officeClosuresExcluded'),
  };
}

function readFees(value: unknown): FeeInput {
  if (!isValues(value)) throw new Error('given.fees is no set of fees');
  oneOf(value.kind, ['general', 'personal'], 'given.fees.kind');
  if (value.waived !== undefined) oneOf(value.waived, [true, false], 'given.fees.waived');
  return value as Values & FeeInput;
}

function oneOf<Value>(value: unknown, choices: readonly Value[], place: string): Value {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new Error(`${place} is ${JSON.stringify(value)}, not one of ${choices.join(', ')}`);
  return found;
}
