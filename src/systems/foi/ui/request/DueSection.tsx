import * as React from 'react';
import { isProblem } from '../../../../kernel/ports/storeError';
import { Section } from '../../../../ui/Page';
import { useWords } from '../../../../ui/surroundings';
import { ClockResult } from '../../clock/clockTypes';
import { FoiRequest } from '../../lists';
import { clockOf } from '../../work/dates';
import { DueDates } from '../DueDates';
import { foiWords } from '../foiWords';
import { FoiProps } from '../screen';
import { WhyThisDate } from '../WhyThisDate';

/** When the decision is due, in both readings, and why. */
export function DueSection({ work, request }: Pick<FoiProps, 'work'> & { readonly request: FoiRequest }): JSX.Element {
  const words = useWords(foiWords).request;
  const today = work.clock.today();
  const { dueStrict: strict, dueOperational: operational } = request;
  const steps = React.useMemo(() => stepsOf(request, today), [request, today]);
  const hasDates = strict !== null && operational !== null;
  return (
    <Section title={words.due}>
      {hasDates ? <DueDates due={{ strict, operational }} today={request.status === 'closed' ? undefined : today} /> : <p>{request.feePaidOn === null ? words.noDueFee : words.noDueStopped}</p>}
      {steps ? <WhyThisDate steps={steps} /> : <p>{words.unreadable}</p>}
    </Section>
  );
}

/** Undefined for events that were overwritten outside our pages. */
function stepsOf(request: FoiRequest, today: ReturnType<FoiProps['work']['clock']['today']>): ClockResult['steps'] | undefined {
  try {
    return clockOf(request, today).steps;
  } catch (error) {
    if (isProblem(error, 'invalid')) return undefined;
    throw error;
  }
}
