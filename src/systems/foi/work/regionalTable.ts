import { DayUnit } from '../../../kernel/calendar/dayCount';
import { RuleSource } from '../../../kernel/clock/explanation';

/** A day within the statutory limit by which the region wants a step done. A custom of the office, not law. */
export interface RegionalDay {
  /** Counted from the day on which the clock starts. */
  readonly days: number;
  readonly unit: DayUnit;
  readonly source: RuleSource;
}

const source: RuleSource = {
  text: 'Regional practice, as a share of the statutory limit; not law',
  textFr: "Pratique régionale, en proportion du délai légal ; n'a pas force de loi",
  confidence: 'medium',
};

/** When managers are to have their records back, by the id of the rules that a request falls under. */
export const recordsBack: Readonly<Record<string, RegionalDay>> = {
  'ON-FOI-CAL30': { days: 10, unit: 'calendarDay', source },
  'ON-FOI-BUS45': { days: 15, unit: 'businessDay', source },
};
