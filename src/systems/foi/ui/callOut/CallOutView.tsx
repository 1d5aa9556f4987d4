import * as React from 'react';
import { dayInWords } from '../../../../kernel/dates/dateInWords';
import { DueDate } from '../../../../ui/DueDate';
import { Facts } from '../../../../ui/Facts';
import { Page, Section } from '../../../../ui/Page';
import { Notice } from '../../../../ui/Notice';
import { sentence } from '../../../../ui/sentence';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { CallOut, callOuts } from '../../lists';
import { callOutWords } from '../callOuts/callOutWords';
import { foiWords } from '../foiWords';
import { choiceLabel } from '../../../../ui/labels';
import { FoiProps } from '../screen';
import { AnswerFacts } from './AnswerFacts';

interface CallOutViewProps extends Pick<FoiProps, 'work'> {
  readonly callOut: CallOut;
  /** The answer, or the form for it. */
  readonly children?: React.ReactNode;
}

/** What one manager is asked: the words of the request and its day first, then the answer. */
export function CallOutView({ work, callOut, children }: CallOutViewProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(foiWords).callOut;
  const { sentBack: amended } = useWords(callOutWords);
  const { columns } = callOuts;
  const { dueOn, status, assignedTo, requesterCategory } = callOut;
  return (
    <Page title={words.title(callOut.requestNumber, callOut.title)}>
      <Section title={words.asked}>
        {dueOn && status === 'asked' && (
          <p>
            <DueDate date={dueOn} today={work.clock.today()} />
          </p>
        )}
        {status === 'asked' && callOut.amendment && (
          <Notice tone="note" title={amended}>
            <p className="ri-wording">{callOut.amendment}</p>
          </Notice>
        )}
        <p className="ri-wording">{callOut.wording}</p>
        <Facts
          facts={[
            { label: columns.status.title[language], value: choiceLabel(columns.status, status, language) },
            { label: columns.assignedTo.title[language], value: assignedTo?.name },
            { label: columns.onBehalfOf.title[language], value: callOut.onBehalfOf?.name },
            { label: columns.dueOn.title[language], value: dueOn && sentence(dayInWords(dueOn, language)) },
            { label: columns.requesterCategory.title[language], value: choiceLabel(columns.requesterCategory, requesterCategory, language) },
          ]}
        />
      </Section>
      <Section title={words.answer}>{children ?? (status === 'answered' ? <AnswerFacts callOut={callOut} /> : <p>{words.noAnswer}</p>)}</Section>
    </Page>
  );
}
