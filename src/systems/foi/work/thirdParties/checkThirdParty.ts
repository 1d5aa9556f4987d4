import { CalendarDate, latest } from '../../../../kernel/dates/calendarDate';
import { Act, dispositions, positions } from '../../choices';
import { ThirdParty, thirdParties } from '../../caseLists';
import { sectionsOf } from '../../exemptions';
import { FoiRequest } from '../../lists';
import { Checked } from '../contract';
import { OfficeRules } from '../officeRules';
import { clockDay } from '../requestDay';
import { choiceOf, good, optionalText, requiredText, wrong } from '../../../../kernel/typed';
import { checkedForm, pastDate, Read } from '../typed';
import { NotifyEntry, NotifyFacts, RepresentationEntry, RepresentationFacts, ThirdPartyDecisionEntry, ThirdPartyDecisionFacts } from './facts';
import { allAnsweredOn, thirdPartyDates } from './thirdPartyDates';

const { columns } = thirdParties;

/** What a third party may answer. Silence is no answer: it is recorded with the decision. */
export const answers = { consents: positions.consents, consentsInPart: positions.consentsInPart, objects: positions.objects } as const;
/** What may become of a third party's information. */
export const thirdPartyDispositions = { release: dispositions.release, sever: dispositions.sever, withhold: dispositions.withhold } as const;

/** The sections that ask for a notice: FIPPA s. 28(1), MFIPPA s. 21(1). */
export function noticeSections(act: Act) {
  return sectionsOf(act).filter(({ triggersNotice }) => triggersNotice);
}

export function checkNotify(entry: NotifyEntry, request: Pick<FoiRequest, 'act' | 'receivedOn' | 'events'>, today: CalendarDate): Checked<NotifyEntry, NotifyFacts> {
  return checkedForm<NotifyEntry, NotifyFacts>({
    name: requiredText(entry.name, columns.title),
    contact: optionalText(entry.contact, columns.contact),
    section: noticeSection(entry.section, request.act),
    noticeSentOn: clockDay(entry.noticeSentOn, request, today),
  });
}

function noticeSection(typed: string, act: Act): Read<string> {
  if (typed === '') return wrong('missing');
  return noticeSections(act).some(({ section }) => section === typed) ? good(typed) : wrong('noSuchSection');
}

/** `parties` are all of the request: an answer brings the decision forward once nobody else is waited for. */
export function checkRepresentation(entry: RepresentationEntry, parties: readonly ThirdParty[], today: CalendarDate): Checked<RepresentationEntry, RepresentationFacts> {
  const thirdParty = parties.find(({ id, status }) => String(id) === entry.thirdParty && status === 'notified');
  const read = checkedForm<RepresentationEntry, Omit<RepresentationFacts, 'allAnsweredOn'>>({
    thirdParty: thirdParty ? good(thirdParty) : wrong('missing'),
    respondedOn: notBefore(entry.respondedOn, today, thirdParty?.noticeSentOn),
    position: choiceOf(entry.position, answers),
    representations: optionalText(entry.representations, columns.representations),
  });
  if (!read.ok) return read;
  return { ok: true, facts: { ...read.facts, allAnsweredOn: allAnsweredOn(parties.map(party => (party.id === read.facts.thirdParty.id ? { status: 'responded', respondedOn: read.facts.respondedOn } : party))) } };
}

/** FIPPA s. 28(7), MFIPPA s. 21(7): not before the earlier of the answer and the 21st day after the notice. */
export function checkThirdPartyDecision(
  entry: ThirdPartyDecisionEntry, party: ThirdParty, request: Pick<FoiRequest, 'act' | 'events'>, office: OfficeRules, today: CalendarDate,
): Checked<ThirdPartyDecisionEntry, ThirdPartyDecisionFacts> {
  const { earliestDecisionOn } = thirdPartyDates(request, party, office, today);
  return checkedForm<ThirdPartyDecisionEntry, ThirdPartyDecisionFacts>({
    decidedOn: notBefore(entry.decidedOn, today, latest(party.noticeSentOn, earliestDecisionOn ?? party.noticeSentOn)),
    disposition: choiceOf(entry.disposition, thirdPartyDispositions),
  });
}

function notBefore(typed: string, today: CalendarDate, first: CalendarDate | undefined): Read<CalendarDate> {
  const day = pastDate(typed, today);
  return day.ok && first !== undefined && day.value < first ? wrong('outOfOrder') : day;
}
