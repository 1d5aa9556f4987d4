import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { isProblem } from '../../../../kernel/ports/storeError';
import { Section } from '../../../../ui/Page';
import { useWords } from '../../../../ui/surroundings';
import { ClockResult } from '../../clock/clockTypes';
import { FoiRequest } from '../../lists';
import { clockOf } from '../../work/dates';
import { OfficeRules } from '../../work/officeRules';
import { DueDates } from '../DueDates';
import { foiWords } from '../foiWords';
import { useOfficeRules } from '../queries';
import { FoiProps } from '../screen';
import { WhyThisDate } from '../WhyThisDate';
import { DueAlerts } from './DueAlerts';
import { FollowingDates } from './FollowingDates';

/** When the decision is due, in both readings, what the clock warns of, the dates that follow, and why. */
export function DueSection({ work, request }: Pick<FoiProps, 'work'> & { readonly request: FoiRequest }): JSX.Element {
  const words = useWords(foiWords).request;
  const today = work.clock.today();
  const { dueStrict: strict, dueOperational: operational } = request;
  const office = useOfficeRules(work).data;
  const clock = React.useMemo(() => office && readClock(request, office, today), [request, office, today]);
  const hasDates = strict !== null && operational !== null;
  return (
    <Section title={words.due}>
      {hasDates ? <DueDates due={{ strict, operational }} today={request.clock === 'ended' || request.status === 'closed' ? undefined : today} /> : <p>{request.feePaidOn === null ? words.noDueFee : words.noDueStopped}</p>}
      {clock === 'unreadable' && <p>{words.unreadable}</p>}
      {office && clock && clock !== 'unreadable' && (
        <>
          <DueAlerts request={request} clock={clock} office={office} today={today} />
          <FollowingDates clock={clock} status={request.status} />
          <WhyThisDate work={work} steps={clock.steps} />
        </>
      )}
    </Section>
  );
}

/** `unreadable` for events that were overwritten outside our pages. */
function readClock(request: FoiRequest, office: OfficeRules, today: CalendarDate): ClockResult | 'unreadable' {
  try {
    return clockOf(request, office, today);
  } catch (error) {
    if (isProblem(error, 'invalid')) return 'unreadable';
    throw error;
  }
}
