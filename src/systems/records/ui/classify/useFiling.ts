import { Workplace } from '../../../../kernel/ports/workplace';
import { Submission, useSubmission } from '../../../../ui/form/useSubmission';
import { useTurns } from '../../../../ui/TurnsProgress';
import { RecordEvent } from '../../classify/eventPlans';
import { ManagedLibrary } from '../../classify/libraries';
import { RecordOutcome } from '../../classify/recordStep';
import { fileAll, Filing, recordOnAll } from '../../classify/steps';
import { RecordEntry } from '../../disposition/candidate';
import { RecordResult } from './Results';

interface Outcome {
  readonly kind: 'done';
  readonly results: readonly RecordResult[];
}

export interface Filer<Input> {
  readonly submission: Submission<Input, Outcome>;
  readonly progress: ReturnType<typeof useTurns>['progress'];
}

/** Files what is chosen, once however often it is pressed. */
export function useFiling(work: Workplace, library: ManagedLibrary): Filer<readonly Filing[]> {
  const { turns, progress } = useTurns<RecordOutcome>();
  const file = async (filings: readonly Filing[], actionId: string): Promise<Outcome> => {
    const results = await fileAll(work, library, filings, actionId, turns);
    return { kind: 'done', results: results.map(result => ({ ...result, item: result.item.entry })) };
  };
  return { submission: useSubmission(work, file, () => undefined), progress };
}

/** Records one event on all of these. */
export function useRecording(work: Workplace, library: ManagedLibrary, entries: readonly RecordEntry[]): Filer<RecordEvent> {
  const { turns, progress } = useTurns<RecordOutcome>();
  const record = async (event: RecordEvent, actionId: string): Promise<Outcome> => ({ kind: 'done', results: await recordOnAll(work, library, entries, event, actionId, turns) });
  return { submission: useSubmission(work, record, () => undefined), progress };
}
