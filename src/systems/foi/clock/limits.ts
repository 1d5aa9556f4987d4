import { Limits } from '../rules';
import { DateName } from './steps';

const limitNames = {
  decision: 'decision',
  forward: 'forward',
  transfer: 'transfer',
  representations: 'tpRepresentations',
  thirdPartyDecision: 'tpDecision',
  appeal: 'appeal',
} as const satisfies Record<DateName, keyof Limits>;

/** Every date that a limit leads to, in the order in which a request meets them. */
export const dateNames = Object.keys(limitNames) as readonly DateName[];

/** The limit that leads to a date, in the unit of its rules. Null when it is not known. */
export function limitOf(about: DateName, limits: Limits): number | null {
  return limits[limitNames[about]];
}

/** The dates that these rules do not give. Somebody sets them by hand, with their source. */
export function datesLeftOpen(limits: Limits): readonly DateName[] {
  return dateNames.filter(about => limitOf(about, limits) === null);
}

export function isDateName(value: unknown): value is DateName {
  return typeof value === 'string' && Object.prototype.hasOwnProperty.call(limitNames, value);
}
