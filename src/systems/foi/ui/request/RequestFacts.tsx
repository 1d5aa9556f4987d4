import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { Fact, Facts } from '../../../../ui/Facts';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { FoiRequest, requests } from '../../lists';
import { foiWords } from '../foiWords';
import { choiceLabel } from '../../../../ui/labels';
import { FoiProps } from '../screen';
import { RelatedRequests } from './RelatedRequests';

/** What is known of a request, column by column. What is empty is left out. */
export function RequestFacts({ work, request }: Pick<FoiProps, 'work'> & { readonly request: FoiRequest }): JSX.Element {
  const language = useLanguage();
  const words = useWords(foiWords).request;
  const { columns } = requests;
  const day = (name: DayColumn): Fact => fact(name, dayText(request[name]));
  const chosen = (name: ChoiceColumn): Fact => fact(name, choiceLabel(columns[name], request[name], language));
  const text = (name: TextColumn): Fact => fact(name, request[name]);
  const fact = (name: keyof typeof columns, value: React.ReactNode): Fact => ({ label: columns[name].title[language], value });
  const dayText = (date: CalendarDate | null): string | null => date && dateInWords(date, language);
  return (
    <Section title={words.facts}>
      <Facts
        facts={[
          chosen('status'),
          day('receivedOn'),
          chosen('source'),
          text('corporateNumber'),
          text('programArea'),
          fact('feePaidOn', dayText(request.feePaidOn) ?? words.feeMissing),
          chosen('act'),
          chosen('kind'),
          chosen('requesterCategory'),
          chosen('language'),
          fact('series', request.series ?? words.allSeries),
          fact('contentious', request.contentious ? words.contentious(request.contentiousReason ?? '') : null),
          request.contentious ? day('contentiousDueOn') : noFact,
          day('contentiousSentOn'),
          text('exemptions'),
          fact('related', request.related && <RelatedRequests work={work} related={request.related} />),
          chosen('proposedOutcome'),
          text('reviewNote'),
          fact('approvedBy', request.approvedBy?.name),
          day('approvedOn'),
          chosen('extensionGround'),
          text('extensionReason'),
          day('decisionSentOn'),
          chosen('outcome'),
          day('releasedOn'),
          fact('pagesReleased', request.pagesReleased),
          day('appealUntil'),
          day('appealedOn'),
          text('appealNumber'),
          day('appealDueOn'),
          day('appealEndedOn'),
          chosen('appealResult'),
          chosen('transferKind'),
          text('institution'),
          day('closedOn'),
        ]}
      />
    </Section>
  );
}

const noFact: Fact = { label: '', value: null };

type ColumnOf<Kind> = { [K in keyof typeof requests.columns]: (typeof requests.columns)[K] extends { readonly kind: Kind } ? K : never }[keyof typeof requests.columns];
type DayColumn = ColumnOf<'date'>;
type ChoiceColumn = ColumnOf<'choice'>;
type TextColumn = ColumnOf<'text' | 'note'>;
