import * as React from 'react';
import { UseQueryResult } from '@tanstack/react-query';
import { Loaded } from '../../../../ui/Loaded';
import { Section } from '../../../../ui/Page';
import { useWords } from '../../../../ui/surroundings';
import { CallOut } from '../../lists';
import { CallOutCard } from '../callOuts/CallOutCard';
import { RemindLate } from '../callOuts/RemindLate';
import { foiWords } from '../foiWords';
import { SectionProps } from './section';

interface CallOutsSectionProps extends SectionProps {
  readonly callOuts: UseQueryResult<readonly CallOut[]>;
}

/** Whom the coordinators asked, and what came back. */
export function CallOutsSection({ callOuts, ...props }: CallOutsSectionProps): JSX.Element {
  const words = useWords(foiWords).request;
  return (
    <Section title={words.callOuts}>
      <Loaded query={callOuts} shape={['line', 'line']}>
        {found =>
          found.length === 0 ? (
            <p>{words.noCallOuts}</p>
          ) : (
            <>
              {props.mayAct && <RemindLate {...props} callOuts={found} />}
              <ul className="ri-cards">
                {found.map(callOut => (
                  <CallOutCard key={callOut.id} {...props} callOut={callOut} />
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </Section>
  );
}
