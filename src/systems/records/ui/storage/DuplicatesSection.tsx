import * as React from 'react';
import { StoreProblem } from '../../../../kernel/ports/storeError';
import { Workplace } from '../../../../kernel/ports/workplace';
import { OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { Section } from '../../../../ui/Page';
import { problemOf } from '../../../../ui/problemOf';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { withChecksums } from '../../storage/compareContent';
import { duplicates, sameSize } from '../../storage/duplicates';
import { StoredFile } from '../../storage/storedFile';
import { bytesInWords } from './bytesInWords';
import { storageWords } from './storageWords';

interface DuplicatesProps {
  readonly work: Workplace;
  readonly files: readonly StoredFile[];
  readonly isReadable: boolean;
  readonly onCompared: (files: readonly StoredFile[]) => void;
}

const shown = 30;

/** What is there more than once. Content is compared only when somebody asks: it is all read for that. */
export function DuplicatesSection({ work, files, isReadable, onCompared }: DuplicatesProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(storageWords);
  const found = React.useMemo(() => duplicates(files), [files]);
  const unread = React.useMemo(() => (isReadable ? sameSize(files).filter(({ checksum }) => checksum === undefined).length : 0), [files, isReadable]);
  const comparing = useComparing(work, files, onCompared);
  return (
    <Section title={words.duplicates}>
      {comparing.problem && <ErrorNotice problem={comparing.problem} takesFocus />}
      {comparing.done !== undefined ? (
        <div className="ri-buttons">
          <span role="status">{words.compared(comparing.done)}</span>
          <OtherButton text={words.stop} onClick={comparing.stop} />
        </div>
      ) : (
        unread > 0 && (
          <div className="ri-buttons">
            <OtherButton text={words.compare(unread)} onClick={comparing.start} />
          </div>
        )
      )}
      {found.length === 0 && <p>{words.noDuplicates}</p>}
      <ul className="ri-cards">
        {found.slice(0, shown).map(({ files: same, spare, by }) => (
          <li key={same[0].path} className="ri-card">
            <p>
              {words.spare(bytesInWords(spare, language))} ({by === 'content' ? words.byContent : words.byNameAndSize})
            </p>
            <ul className="ri-plainList">
              {same.map(({ path, changedOn }) => (
                <li key={path}>
                  {path} · {changedOn}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface Comparing {
  /** Documents compared so far; undefined while nothing is compared. */
  readonly done: number | undefined;
  readonly problem: StoreProblem | undefined;
  readonly start: () => void;
  readonly stop: () => void;
}

function useComparing(work: Workplace, files: readonly StoredFile[], onCompared: (files: readonly StoredFile[]) => void): Comparing {
  const [done, setDone] = React.useState<number>();
  const [problem, setProblem] = React.useState<StoreProblem>();
  const isStopped = React.useRef(false);
  const isGone = React.useRef(false);
  React.useEffect(
    () => () => {
      isStopped.current = true;
      isGone.current = true;
    },
    [],
  );
  const start = (): void => {
    isStopped.current = false;
    setProblem(undefined);
    setDone(0);
    withChecksums(work, files, { onProgress: count => isGone.current || setDone(count), isStopped: () => isStopped.current }).then(
      compared => {
        if (isGone.current) return;
        setDone(undefined);
        onCompared(compared);
      },
      (error: unknown) => {
        if (isGone.current) return;
        setDone(undefined);
        setProblem(problemOf(error));
      },
    );
  };
  return { done, problem, start, stop: () => void (isStopped.current = true) };
}
