import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { ThirdParty } from '../../caseLists';
import { FoiRequest } from '../../lists';
import { OfficeRules } from '../officeRules';
import { unfinished, Unfinished } from '../stepWithItem';
import { notifyThirdParty } from './notifyThirdParty';
import { recordRepresentation } from './recordRepresentation';
import { allAnsweredOn } from './thirdPartyDates';

/** Notices and answers that the clock of the request does not know: their step broke off. */
export function unfinishedThirdParties(request: FoiRequest, parties: readonly ThirdParty[], office: OfficeRules, today: CalendarDate): readonly Unfinished<ThirdParty>[] {
  const answeredOn = allAnsweredOn(parties);
  return parties.flatMap(party => {
    const { status, title: name, contact, section, noticeSentOn, respondedOn, position, representations } = party;
    if (status === 'notified') return unfinished(notifyThirdParty, request, party, { name, contact, section, noticeSentOn }, office, today);
    if (status !== 'responded' || !respondedOn || !position) return [];
    return unfinished(recordRepresentation, request, party, { thirdParty: party, respondedOn, position, representations, allAnsweredOn: answeredOn }, office, today);
  });
}
