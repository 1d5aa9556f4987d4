import * as React from 'react';
import { OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { Notice } from '../../../../ui/Notice';
import { useWords } from '../../../../ui/surroundings';
import { NewsItem } from '../../newsLists';
import { finishPublication } from '../../work/publish';
import { CommunicationsProps } from '../screen';
import { itemWords } from './itemWords';

interface FinishNoticeProps extends CommunicationsProps {
  readonly item: NewsItem;
  readonly onDone: (message: string) => void;
}

/** A publication that was broken off between its pages, and the button that finishes it. */
export function FinishNotice({ work, visitor, item, onDone }: FinishNoticeProps): JSX.Element | null {
  const words = useWords(itemWords);
  const submission = useSubmission(work, (now: NewsItem) => finishPublication(work, now), outcome => {
    if (outcome.kind === 'done') onDone(words.finished);
  });
  if (item.status !== 'publishing' || !visitor.roles.includes('communicationsLead')) return null;
  const { state } = submission;
  return (
    <Notice tone="alert" title={words.finishWhy}>
      {state.kind === 'failed' && <ErrorNotice problem={state.problem} />}
      <OtherButton text={words.finish} onClick={() => submission.anew(item)} />
    </Notice>
  );
}
