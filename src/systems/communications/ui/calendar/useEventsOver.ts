import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { refreshPage } from '../../../../ui/refreshPage';
import { closeEventsOver } from '../../calendar/eventsOver';
import { CommunicationsProps } from '../screen';

/** Events whose last day has passed are closed once when somebody who plans opens the calendar, because nothing of ours runs by a timer. */
export function useEventsOver({ work }: CommunicationsProps, isPlanner: boolean): void {
  const client = useQueryClient();
  const isDone = React.useRef(false);
  React.useEffect(() => {
    if (isDone.current || !isPlanner) return;
    isDone.current = true;
    closeEventsOver(work).then(
      closed => (closed > 0 ? refreshPage(client) : undefined),
      // They stay as they are, and whoever opens the calendar next tries again.
      () => work.log.warn('closeEventsFailed', {}),
    );
  }, [work, isPlanner, client]);
}
