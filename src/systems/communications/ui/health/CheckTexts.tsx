import * as React from 'react';
import { PageFacts } from '../../../../kernel/ports/sitePages';
import { OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { useWords } from '../../../../ui/surroundings';
import { healthWords } from './healthWords';
import { TextsChecked } from './useTexts';

interface CheckTextsProps {
  readonly texts: TextsChecked;
  /** Those that are shown: what was not checked yet comes first, then all are checked anew. */
  readonly pages: readonly PageFacts[];
  readonly all: readonly PageFacts[];
  /** A link can be judged only once all pages are known. */
  readonly isWhole: boolean;
}

/** Reads the texts of the pages that are shown, when somebody asks for it, and can be stopped. */
export function CheckTexts({ texts: { checked, progress, problem, start, stop }, pages, all, isWhole }: CheckTextsProps): JSX.Element | null {
  const words = useWords(healthWords).texts;
  if (!isWhole || (pages.length === 0 && !progress)) return null;
  const left = pages.filter(({ id }) => !checked.has(id));
  const next = left.length > 0 ? left : pages;
  return (
    <div className="ri-section ri-noPrint">
      {problem && <ErrorNotice problem={problem} takesFocus />}
      {progress ? (
        <>
          <p role="status">
            <progress value={progress.done} max={progress.total} aria-hidden="true" /> {words.progress(progress.done, progress.total)}
          </p>
          <div className="ri-buttons">
            <OtherButton text={words.stop} onClick={stop} />
          </div>
        </>
      ) : (
        <div className="ri-buttons">
          <OtherButton text={left.length > 0 ? words.check(next.length) : words.checkAgain(next.length)} icon="search" onClick={() => start(next, all)} />
        </div>
      )}
      <p className="ri-hint">{words.hint}</p>
    </div>
  );
}
