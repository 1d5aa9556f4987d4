import * as React from 'react';
import { StoreProblem } from '../kernel/ports/storeError';
import { Notice } from './Notice';
import { useWords } from './surroundings';
import { uiWords } from './uiWords';

interface ErrorNoticeProps {
  readonly problem: StoreProblem;
  readonly takesFocus?: boolean;
  /** Buttons. */
  readonly children?: React.ReactNode;
}

/** What happened, what is safe, what to do. Never the technical account, which goes to the log. */
export function ErrorNotice({ problem, takesFocus, children }: ErrorNoticeProps): JSX.Element {
  const words = useWords(uiWords).problems[problem.kind];
  return (
    <Notice tone="alert" title={words.what} takesFocus={takesFocus}>
      <p>{words.safe}</p>
      <p>{words.todo}</p>
      {children && <div className="ri-buttons">{children}</div>}
    </Notice>
  );
}
