import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { letterLanguages, relations, requesterCategories, sources } from '../../choices';
import { FoiRequest, requests } from '../../lists';
import { Checked } from '../contract';
import { requestDay } from '../requestDay';
import { choiceOf, good, optionalText, requiredText, wrong } from '../../../../kernel/typed';
import { checkedForm, Read } from '../typed';
import { AmendFacts, ContentiousNoticeFacts, FlagContentiousFacts, LinkFacts, Typed } from './facts';

type Entered<Facts> = Checked<Typed<Facts>, Facts>;
const { columns } = requests;

export function checkAmend(entry: Typed<AmendFacts>): Entered<AmendFacts> {
  return checkedForm<Typed<AmendFacts>, AmendFacts>({
    title: requiredText(entry.title, columns.title),
    requesterCategory: choiceOf(entry.requesterCategory, requesterCategories),
    source: choiceOf(entry.source, sources),
    corporateNumber: optionalText(entry.corporateNumber, columns.corporateNumber),
    programArea: optionalText(entry.programArea, columns.programArea),
    language: choiceOf(entry.language, letterLanguages),
    series: optionalText(entry.series, columns.series),
  });
}

export function checkFlagContentious({ contentiousReason }: Typed<FlagContentiousFacts>): Entered<FlagContentiousFacts> {
  return checkedForm<Typed<FlagContentiousFacts>, FlagContentiousFacts>({ contentiousReason: requiredText(contentiousReason, columns.contentiousReason) });
}

export function checkContentiousNotice({ noticeSentOn }: Typed<ContentiousNoticeFacts>, request: FoiRequest, today: CalendarDate): Entered<ContentiousNoticeFacts> {
  return checkedForm<Typed<ContentiousNoticeFacts>, ContentiousNoticeFacts>({ noticeSentOn: requestDay(noticeSentOn, request, today) });
}

/** Whether another request has the number is known only when it is looked for (`link`). */
export function checkLink({ number, relation }: Typed<LinkFacts>, request: FoiRequest): Entered<LinkFacts> {
  return checkedForm<Typed<LinkFacts>, LinkFacts>({ number: otherNumber(number, request), relation: choiceOf(relation, relations) });
}

function otherNumber(typed: string, request: FoiRequest): Read<string> {
  const number = typed.trim();
  if (number === '') return wrong('missing');
  return number === request.number ? wrong('noSuchRequest') : good(number);
}
