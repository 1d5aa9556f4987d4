import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { Language } from '../../../../kernel/text';
import { OtherButton } from '../../../../ui/Buttons';
import { DueDate } from '../../../../ui/DueDate';
import { Facts } from '../../../../ui/Facts';
import { useWords } from '../../../../ui/surroundings';
import { ThirdParty, thirdParties } from '../../caseLists';
import { OfficeRules } from '../../work/officeRules';
import { Unfinished } from '../../work/stepWithItem';
import { thirdPartyDates, ThirdPartyDates } from '../../work/thirdParties/thirdPartyDates';
import { choiceLabel } from '../../../../ui/labels';
import { SectionProps } from '../request/section';
import { reviewWords } from './reviewWords';
import { UnfinishedNotice } from './UnfinishedNotice';

interface ThirdPartyCardProps extends SectionProps {
  readonly party: ThirdParty;
  readonly language: Language;
  readonly office: OfficeRules | undefined;
  readonly unfinished: Unfinished<ThirdParty> | undefined;
  /** Absent where no decision may be recorded. */
  readonly onDecide?: () => void;
}

const { columns } = thirdParties;

/** One third party. Its dates are computed anew, so that a limit set by hand shows at once. */
export function ThirdPartyCard({ work, request, mayAct, onSaved, party, language, office, unfinished, onDecide }: ThirdPartyCardProps): JSX.Element {
  const words = useWords(reviewWords).parties;
  const day = (date: CalendarDate | null): string | null => date && dateInWords(date, language);
  const dates: ThirdPartyDates = office ? thirdPartyDates(request, party, office, work.clock.today()) : party;
  return (
    <li className="ri-card" data-third-party={party.id}>
      <strong>{party.title}</strong>
      <p>{choiceLabel(columns.status, party.status, language)}</p>
      {unfinished && <UnfinishedNotice work={work} unfinished={unfinished} mayAct={mayAct} onSaved={onSaved} />}
      {party.status !== 'decided' && dates.dueOn && <DueDate date={dates.dueOn} today={work.clock.today()} />}
      <Facts
        facts={[
          { label: columns.section.title[language], value: party.section },
          { label: columns.contact.title[language], value: party.contact },
          { label: columns.noticeSentOn.title[language], value: day(party.noticeSentOn) },
          { label: columns.representationsDueOn.title[language], value: day(dates.representationsDueOn) },
          { label: columns.earliestDecisionOn.title[language], value: day(dates.earliestDecisionOn) },
          { label: words.dueOn, value: day(dates.dueOn) },
          { label: columns.respondedOn.title[language], value: day(party.respondedOn) },
          { label: columns.position.title[language], value: choiceLabel(columns.position, party.position, language) },
          { label: columns.representations.title[language], value: party.representations },
          { label: columns.decidedOn.title[language], value: day(party.decidedOn) },
          { label: columns.disposition.title[language], value: choiceLabel(columns.disposition, party.disposition, language) },
        ]}
      />
      {onDecide && (
        <div className="ri-buttons ri-noPrint">
          <OtherButton text={words.decide(party.title)} onClick={onDecide} />
        </div>
      )}
    </li>
  );
}
