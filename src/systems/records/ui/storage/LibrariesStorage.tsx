import * as React from 'react';
import { StoreProblem } from '../../../../kernel/ports/storeError';
import { Workplace } from '../../../../kernel/ports/workplace';
import { OtherButton } from '../../../../ui/Buttons';
import { EmptyState } from '../../../../ui/EmptyState';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { problemOf } from '../../../../ui/problemOf';
import { Skeleton } from '../../../../ui/Skeleton';
import { useWords } from '../../../../ui/surroundings';
import { readLibraries } from '../../storage/readLibraries';
import { StoredFile } from '../../storage/storedFile';
import { StoredFiles } from './StoredFiles';
import { storageWords } from './storageWords';

type State =
  | { readonly kind: 'reading'; readonly seen: number }
  | { readonly kind: 'read'; readonly files: readonly StoredFile[] }
  | { readonly kind: 'failed'; readonly problem: StoreProblem };

/** What lies in the libraries of the site. Reading stops when the page is left. */
export function LibrariesStorage({ work }: { readonly work: Workplace }): JSX.Element {
  const words = useWords(storageWords);
  const [round, setRound] = React.useState(0);
  const state = useFiles(work, round);
  return (
    <>
      <p>{words.intro}</p>
      {state.kind === 'reading' && (
        <>
          <Skeleton shape={['line', 'line', 'block']} />
          <p role="status">{words.reading(state.seen)}</p>
        </>
      )}
      {state.kind === 'failed' && <ErrorNotice problem={state.problem} />}
      {state.kind === 'read' && state.files.length === 0 && <EmptyState title={words.none} hint={words.noneHint} />}
      {state.kind === 'read' && state.files.length > 0 && <StoredFiles key={round} work={work} today={work.clock.today()} root={work.sitePath} files={state.files} isReadable />}
      {state.kind !== 'reading' && (
        <div className="ri-buttons">
          <OtherButton text={words.again} onClick={() => setRound(count => count + 1)} />
        </div>
      )}
    </>
  );
}

function useFiles(work: Workplace, round: number): State {
  const [state, setState] = React.useState<State>({ kind: 'reading', seen: 0 });
  React.useEffect(() => {
    let isStopped = false;
    const tell = (next: State): void => {
      if (!isStopped) setState(next);
    };
    tell({ kind: 'reading', seen: 0 });
    readLibraries(work, { onProgress: seen => tell({ kind: 'reading', seen }), isStopped: () => isStopped }).then(
      files => files && tell({ kind: 'read', files }),
      (error: unknown) => tell({ kind: 'failed', problem: problemOf(error) }),
    );
    return () => {
      isStopped = true;
    };
  }, [work, round]);
  return state;
}
