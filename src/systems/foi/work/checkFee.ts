import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { Checked, FeeEntry, FeeFacts } from './contract';
import { checkedForm, pastDate } from './typed';

export function checkFee(entry: FeeEntry, today: CalendarDate): Checked<FeeEntry, FeeFacts> {
  return checkedForm<FeeEntry, FeeFacts>({ feePaidOn: pastDate(entry.feePaidOn, today) });
}
