import { CalendarDate } from '../../../kernel/dates/calendarDate';
import { acts, letterLanguages, requesterCategories, requestKinds, sources } from '../choices';
import { requesters, requests } from '../lists';
import { foiRegimes } from '../rules';
import { Checked, RegisterEntry, RegisterFacts } from './contract';
import { choiceOf, freeText, optionalText, requiredText, wrong } from '../../../kernel/typed';
import { checkedForm, optionalPastDate, pastDate, Read } from './typed';

/**
 * Reads the registration form. The fee may have come before the request (paid on line): the clock starts on the later day.
 */
export function checkRegister(entry: RegisterEntry, today: CalendarDate): Checked<RegisterEntry, RegisterFacts> {
  const { columns } = requests;
  return checkedForm<RegisterEntry, RegisterFacts>({
    receivedOn: receiptDay(entry, today),
    title: requiredText(entry.title, columns.title),
    wording: requiredText(entry.wording, columns.wording),
    act: choiceOf(entry.act, acts),
    kind: choiceOf(entry.kind, requestKinds),
    source: choiceOf(entry.source, sources),
    corporateNumber: optionalText(entry.corporateNumber, columns.corporateNumber),
    programArea: optionalText(entry.programArea, columns.programArea),
    series: optionalText(entry.series, columns.series),
    language: choiceOf(entry.language, letterLanguages),
    requesterCategory: choiceOf(entry.requesterCategory, requesterCategories),
    feePaidOn: optionalPastDate(entry.feePaidOn, today),
    requesterName: requesterName(entry),
    requesterContact: freeText(entry.requesterContact, requesters.columns.contact),
  });
}

/** A municipal request can't be older than the municipal Act. */
function receiptDay({ receivedOn, act }: RegisterEntry, today: CalendarDate): Read<CalendarDate> {
  const [day, chosen] = [pastDate(receivedOn, today), choiceOf(act, acts)];
  if (!day.ok || !chosen.ok) return day;
  return foiRegimes.some(regime => regime.from[chosen.value] <= day.value) ? day : wrong('tooLongAgo');
}

/** Both may be left empty; an address alone has no name to be kept under. */
function requesterName({ requesterName: name, requesterContact: contact }: RegisterEntry): Read<string> {
  const { title } = requesters.columns;
  return contact.trim() === '' ? freeText(name, title) : requiredText(name, title);
}
