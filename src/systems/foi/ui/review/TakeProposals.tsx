import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { problemOf } from '../../../../ui/problemOf';
import { useMounted } from '../../../../ui/useMounted';
import { useWords } from '../../../../ui/surroundings';
import { FoiRecord } from '../../caseLists';
import { proposalsIn } from '../../work/records/proposals';
import { takeProposals } from '../../work/records/takeProposals';
import { refreshPage } from '../../../../ui/refreshPage';
import { useCallOuts } from '../queries';
import { SectionProps } from '../request/section';
import { reviewWords } from './reviewWords';

type Progress = { readonly kind: 'idle' } | { readonly kind: 'taking'; readonly done: number; readonly all: number } | { readonly kind: 'failed'; readonly error: unknown };

/** Takes the records that the managers described in their answers. Not there while the answers hold none that is new. */
export function TakeProposals({ work, request, records, onSaved }: SectionProps & { readonly records: readonly FoiRecord[] }): JSX.Element | null {
  const words = useWords(reviewWords).records;
  const client = useQueryClient();
  const callOuts = useCallOuts(work, request.number).data ?? [];
  const isMounted = useMounted();
  const [progress, setProgress] = React.useState<Progress>({ kind: 'idle' });
  const count = proposalsIn(callOuts, records).length;
  const show = (next: Progress): void => {
    if (isMounted.current) setProgress(next);
  };
  const take = async (): Promise<void> => {
    show({ kind: 'taking', done: 0, all: count });
    try {
      const taken = await takeProposals(work, request, (done, all) => show({ kind: 'taking', done, all }));
      onSaved(words.taken(taken));
      await refreshPage(client);
      show({ kind: 'idle' });
    } catch (error) {
      show({ kind: 'failed', error });
    }
  };
  if (progress.kind === 'taking') return <p role="status">{words.taking(progress.done, progress.all)}</p>;
  if (count === 0) return null;
  return (
    <>
      {progress.kind === 'failed' && <ErrorNotice problem={problemOf(progress.error)} takesFocus />}
      <OtherButton text={words.take(count)} onClick={() => void take()} />
    </>
  );
}
