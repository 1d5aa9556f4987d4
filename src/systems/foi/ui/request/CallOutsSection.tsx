import * as React from 'react';
import { UseQueryResult } from '@tanstack/react-query';
import { DueDate } from '../../../../ui/DueDate';
import { Loaded } from '../../../../ui/Loaded';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { uiWords } from '../../../../ui/uiWords';
import { CallOut, callOuts as callOutList } from '../../lists';
import { AnswerFacts } from '../callOut/AnswerFacts';
import { ChangedOutside } from '../ChangedOutside';
import { foiWords } from '../foiWords';
import { choiceLabel } from '../labels';
import { FoiProps } from '../screen';

interface CallOutsSectionProps extends Pick<FoiProps, 'work'> {
  readonly callOuts: UseQueryResult<readonly CallOut[]>;
}

/** Whom the coordinators asked, and what came back. */
export function CallOutsSection({ work, callOuts }: CallOutsSectionProps): JSX.Element {
  const words = useWords(foiWords).request;
  return (
    <Section title={words.callOuts}>
      <Loaded query={callOuts} shape={['line', 'line']}>
        {found =>
          found.length === 0 ? (
            <p>{words.noCallOuts}</p>
          ) : (
            <ul className="ri-cards">
              {found.map(callOut => (
                <CallOutCard key={callOut.id} work={work} callOut={callOut} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

function CallOutCard({ work, callOut }: Pick<FoiProps, 'work'> & { readonly callOut: CallOut }): JSX.Element {
  const language = useLanguage();
  const { nobody } = useWords(uiWords);
  const { status, assignedTo, dueOn } = callOut;
  return (
    <li className="ri-card" data-callout={callOut.id}>
      <strong>{assignedTo?.name ?? nobody}</strong>
      <p>{choiceLabel(callOutList.columns.status, status, language)}</p>
      <ChangedOutside list="callOut" item={callOut} />
      {status === 'asked' && dueOn && <DueDate date={dueOn} today={work.clock.today()} />}
      {status === 'answered' && <AnswerFacts callOut={callOut} />}
    </li>
  );
}
