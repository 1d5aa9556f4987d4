import { RuleSource } from '../../kernel/clock/explanation';
import { DayUnit } from '../../kernel/calendar/dayCount';
import { CalendarDate, calendarDate } from '../../kernel/dates/calendarDate';
import { Act } from './choices';

/** Limits in the regime's unit. Null: not known from a source that could be checked, so no date is given for it. */
export interface Limits {
  readonly decision: number;
  readonly forward: number | null;
  readonly transfer: number | null;
  /** Days a third party has for representations, from the notice. */
  readonly tpRepresentations: number | null;
  /** Days for the decision on a third party's records, from the notice. */
  readonly tpDecision: number | null;
  /** First day, from the notice, on which that decision may be made without a response. */
  readonly tpEarliest: number | null;
  readonly appeal: number | null;
}

export interface Regime {
  /** `ON-FOI-CAL30`, `ON-FOI-BUS45`; a version that the office adds has an id of its own. Kept in the `regime` column of requests. */
  readonly id: string;
  /** First and last day of receipt to which it applies. */
  readonly from: Readonly<Record<Act, CalendarDate>>;
  readonly to?: CalendarDate;
  readonly unit: DayUnit;
  readonly limits: Limits;
  /** What stops the clock. */
  readonly pauses: readonly ('deposit' | 'accessPlan')[];
  /** Source of the decision limit. */
  readonly source: Readonly<Record<Act, RuleSource>>;
  /** Source of the day on which these rules begin. */
  readonly commencement: RuleSource;
}

/**
 * Ontario's two sets of rules. The second is Bill 97 of 2026, whose text could not be read in full: its limits other than
 * the decision stay null, and its first day rests on one secondary source.
 */
export const foiRegimes: readonly Regime[] = [
  {
    id: 'ON-FOI-CAL30',
    from: { FIPPA: calendarDate('1988-01-01'), MFIPPA: calendarDate('1991-01-01') },
    to: calendarDate('2026-06-30'),
    unit: 'calendarDay',
    limits: { decision: 30, forward: 15, transfer: 15, tpRepresentations: 20, tpDecision: 30, tpEarliest: 21, appeal: 30 },
    pauses: ['deposit'],
    source: {
      FIPPA: { text: 'FIPPA, s. 26', textFr: 'LAIPVP, art. 26', confidence: 'high' },
      MFIPPA: { text: 'MFIPPA, s. 19', textFr: 'LAIMPVP, art. 19', confidence: 'high' },
    },
    commencement: { text: 'In force since the Acts began', textFr: "En vigueur depuis l'entrée en vigueur des lois", confidence: 'high' },
  },
  {
    id: 'ON-FOI-BUS45',
    from: { FIPPA: calendarDate('2026-07-01'), MFIPPA: calendarDate('2026-07-01') },
    unit: 'businessDay',
    limits: { decision: 45, forward: null, transfer: null, tpRepresentations: null, tpDecision: null, tpEarliest: null, appeal: null },
    pauses: ['deposit', 'accessPlan'],
    source: {
      FIPPA: { text: 'FIPPA, s. 26, as amended by S.O. 2026, c. 2 (Bill 97), Sched. 7', textFr: 'LAIPVP, art. 26, modifié par L.O. 2026, chap. 2 (projet de loi 97), annexe 7', confidence: 'medium' },
      MFIPPA: { text: 'MFIPPA, s. 19, as amended by S.O. 2026, c. 2 (Bill 97), Sched. 11', textFr: 'LAIMPVP, art. 19, modifié par L.O. 2026, chap. 2 (projet de loi 97), annexe 11', confidence: 'medium' },
    },
    commencement: { text: 'Bill 97: July 1, 2026 by a secondary source, to be confirmed', textFr: 'Projet de loi 97 : 1er juillet 2026 selon une source secondaire, à confirmer', confidence: 'low' },
  },
];

/**
 * The rules for a request, by the day on which its writing actually arrived. Not the day on which it counts as received, nor
 * the day on which its fee or a clarification completed it: the day of arrival is a fact that no later event and no office
 * practice can move, so a request never changes its rules half-way. (At the change of 2026 the two readings of a closed day
 * agree: June 30 is open, and what arrives on Canada Day is under the new rules either way.)
 * @throws RangeError when the Act had no rules yet on that day.
 */
export function regimeFor(arrivedOn: CalendarDate, act: Act, regimes: readonly Regime[] = foiRegimes): Regime {
  const regime = regimes.find(({ from, to }) => from[act] <= arrivedOn && (to === undefined || arrivedOn <= to));
  if (!regime) throw new RangeError(`${act} had no rules on ${arrivedOn}`);
  return regime;
}
