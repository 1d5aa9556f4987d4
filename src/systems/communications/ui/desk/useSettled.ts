import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Visitor } from '../../../../kernel/ports/people';
import { Workplace } from '../../../../kernel/ports/workplace';
import { refreshPage } from '../../../../ui/refreshPage';
import { settle } from '../../work/settle';
import { NewsDeskWork } from './newsQueries';

/**
 * Brings the desk up to what has happened by itself since: a schedule whose moment came, an item past its last day, a publication that was
 * broken off. Done once when a communications lead opens the desk, because nothing of ours runs by a timer.
 */
export function useSettled(work: Workplace, visitor: Visitor, desk: NewsDeskWork | undefined): void {
  const client = useQueryClient();
  const isDone = React.useRef(false);
  React.useEffect(() => {
    if (!desk || isDone.current || !visitor.roles.includes('communicationsLead')) return;
    isDone.current = true;
    settle(work, [...desk.open, ...desk.published]).then(
      settled => (settled.length > 0 ? refreshPage(client) : undefined),
      // It stays as it stands, and whoever opens the desk next tries again.
      () => work.log.warn('settleFailed', {}),
    );
  }, [work, visitor, desk, client]);
}
