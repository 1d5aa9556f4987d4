import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { outcomes } from '../choices';
import { FoiRequest } from '../lists';
import { Checked, CloseEntry, CloseFacts } from './contract';
import { checkedForm, choiceOf, pastDate, Read, wrong } from './typed';

export function checkClose(entry: CloseEntry, request: Pick<FoiRequest, 'receivedOn'>, today: CalendarDate): Checked<CloseEntry, CloseFacts> {
  return checkedForm<CloseEntry, CloseFacts>({
    decisionSentOn: decisionDay(entry.decisionSentOn, request.receivedOn, today),
    outcome: choiceOf(entry.outcome, outcomes),
  });
}

function decisionDay(typed: string, receivedOn: CalendarDate, today: CalendarDate): Read<CalendarDate> {
  const day = pastDate(typed, today);
  const early = day.ok ? day.value < receivedOn : day.fault === 'tooLongAgo';
  return early ? wrong('beforeReceipt') : day;
}
