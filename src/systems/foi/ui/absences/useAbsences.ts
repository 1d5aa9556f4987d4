import { useQuery, UseQueryResult } from '@tanstack/react-query';
import { Person } from '../../../../kernel/lists/columns';
import { Workplace } from '../../../../kernel/ports/workplace';
import { CallOut, callOuts } from '../../lists';
import { Absence } from '../../officeLists';
import { currentAbsences } from '../../work/absences';
import { everyPage } from '../../../../kernel/lists/everyPage';

/** One manager who is or was away, with the call-outs concerned. */
export interface Delegated {
  readonly manager: Person;
  readonly callOuts: readonly CallOut[];
}

export interface AbsencesNow {
  readonly absences: readonly Absence[];
  /** Open call-outs, whoever has them. */
  readonly open: readonly CallOut[];
}

/** Absences that are not over, and the open call-outs. Both questions travel together. */
export function useAbsences(work: Workplace): UseQueryResult<AbsencesNow> {
  return useQuery(['foi', work.sitePath, 'absences'], async () => {
    const [absences, open] = await Promise.all([
      currentAbsences(work, work.clock.today()),
      everyPage<CallOut>(after => work.lists.find(callOuts, { where: { status: 'asked' }, top: 500, after })),
    ]);
    return { absences, open };
  });
}

/** What a manager has, and could hand over. */
export function withManager(open: readonly CallOut[], manager: Person): readonly CallOut[] {
  return open.filter(({ assignedTo, onBehalfOf }) => assignedTo?.id === manager.id && onBehalfOf === null);
}

/** What delegates have, by the manager for whom they do it. */
export function delegatedByManager(open: readonly CallOut[]): readonly Delegated[] {
  const byManager = new Map<number, Delegated>();
  for (const callOut of open) {
    const manager = callOut.onBehalfOf;
    if (manager) byManager.set(manager.id, { manager, callOuts: [...(byManager.get(manager.id)?.callOuts ?? []), callOut] });
  }
  return [...byManager.values()];
}
