import * as React from 'react';
import { StoreProblem } from '../../../../../kernel/ports/storeError';
import { MainButton, OtherButton } from '../../../../../ui/Buttons';
import { ErrorNotice } from '../../../../../ui/ErrorNotice';
import { Notice } from '../../../../../ui/Notice';
import { useWords } from '../../../../../ui/surroundings';
import { importWords } from './importWords';
import { Opened } from './useSchemeImport';

interface StoppedViewProps {
  readonly opened: Opened;
  /** What stopped it; nothing when the person did. */
  readonly problem?: StoreProblem;
  readonly onGoOn: () => void;
  readonly onStartOver: () => void;
}

/** An import that stopped half way: what stands, and how to go on. */
export function StoppedView({ opened: { plan, ended }, problem, onGoOn, onStartOver }: StoppedViewProps): JSX.Element {
  const words = useWords(importWords);
  return (
    <>
      {problem && <ErrorNotice problem={problem} takesFocus />}
      <Notice tone="note" title={words.stopped(ended.size, plan.steps.length)} takesFocus={!problem} />
      <div className="ri-buttons">
        <MainButton text={words.goOn} onClick={onGoOn} />
        <OtherButton text={words.again} onClick={onStartOver} />
      </div>
    </>
  );
}
