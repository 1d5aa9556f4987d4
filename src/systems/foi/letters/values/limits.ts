import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { Language } from '../../../../kernel/text';
import { Regime } from '../../rules';
import { known, MarkName, MarkValue } from '../marks';
import { letterWords } from '../letterWords';

interface Limit {
  /** In the regime's unit; null when it is not known. */
  readonly days: number | null;
  readonly unit: Regime['unit'];
  /** Where the clock gives it. */
  readonly date: CalendarDate | null | undefined;
}

/** "within 30 days after the day of this notice", with the date where there is one. A gap when neither is known: nothing is guessed. */
export function limitInWords({ days, unit, date }: Limit, mark: MarkName, language: Language): MarkValue {
  const { limit } = letterWords[language];
  const last = date && dateInWords(date, language);
  if (days === null) return known(last && limit.to(last), mark);
  return [last ? limit.countedTo(days, unit, last) : limit.counted(days, unit)];
}
