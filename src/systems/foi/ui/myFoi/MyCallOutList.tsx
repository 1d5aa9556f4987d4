import * as React from 'react';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { AddressLink } from '../../../../ui/AddressLink';
import { DueDate } from '../../../../ui/DueDate';
import { EmptyState } from '../../../../ui/EmptyState';
import { Loaded } from '../../../../ui/Loaded';
import { Page, Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { callOutLifecycle } from '../../callOutLifecycle';
import { CallOut } from '../../lists';
import { FoiProps } from '../screen';
import { myFoiWords } from './myFoiWords';
import { useMyCallOuts } from './useMyCallOuts';

interface ListProps extends FoiProps {
  readonly takesFocus: boolean;
  readonly onOpen: (id: CallOut['id']) => void;
}

/** What a manager is asked, what is due first at the top; then what a delegate does; then what was answered of late. */
export function MyCallOutList({ takesFocus, onOpen, ...props }: ListProps): JSX.Element {
  const words = useWords(myFoiWords);
  const found = useMyCallOuts(props);
  return (
    <Page title={words.title} takesFocus={takesFocus}>
      <Loaded query={found} shape={['line', 'line', 'short']}>
        {({ toAnswer, away, answered }) => (
          <>
            {toAnswer.length === 0 && <EmptyState title={words.emptyTitle} hint={words.emptyHint} />}
            <Lines title={words.toAnswer} callOuts={toAnswer} {...props} onOpen={onOpen} />
            <Lines title={words.away} callOuts={away} {...props} onOpen={onOpen} />
            <Lines title={words.answered} callOuts={answered} {...props} onOpen={onOpen} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface LinesProps extends FoiProps, Pick<ListProps, 'onOpen'> {
  readonly title: string;
  readonly callOuts: readonly CallOut[];
}

function Lines({ title, callOuts, ...props }: LinesProps): JSX.Element | null {
  if (callOuts.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="ri-work">
        {callOuts.map(callOut => (
          <Line key={callOut.id} callOut={callOut} {...props} />
        ))}
      </ul>
    </Section>
  );
}

function Line({ work, visitor, callOut, onOpen }: Omit<LinesProps, 'title' | 'callOuts'> & { readonly callOut: CallOut }): JSX.Element {
  const language = useLanguage();
  const words = useWords(myFoiWords);
  const { id, requestNumber, title, status, dueOn, onBehalfOf, assignedTo, amendment, answeredOn } = callOut;
  const isMine = assignedTo?.id === visitor.person.id;
  return (
    <li data-callout={id}>
      <div>
        <AddressLink href={addressWith('callout', String(id))} onGo={() => onOpen(id)}>
          {words.line(requestNumber, title)}
        </AddressLink>
        <span className="ri-subtle">{answeredOn && status === 'answered' ? words.answeredOn(dateInWords(answeredOn, language)) : callOutLifecycle.states[status].label[language]}</span>
        {onBehalfOf && isMine && <span>{words.onBehalfOf(onBehalfOf.name)}</span>}
        {assignedTo && !isMine && <span>{words.doneBy(assignedTo.name)}</span>}
        {amendment && status === 'asked' && <span>{words.sentBack(amendment)}</span>}
      </div>
      {status === 'asked' && dueOn && <DueDate date={dueOn} today={work.clock.today()} />}
    </li>
  );
}
