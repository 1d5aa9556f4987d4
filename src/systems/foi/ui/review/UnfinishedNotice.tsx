import * as React from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Workplace } from '../../../../kernel/ports/workplace';
import { OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { Notice } from '../../../../ui/Notice';
import { problemOf } from '../../../../ui/problemOf';
import { useWords } from '../../../../ui/surroundings';
import { Unfinished } from '../../work/stepWithItem';
import { refreshPage } from '../../../../ui/refreshPage';
import { reviewWords } from './reviewWords';

interface UnfinishedNoticeProps {
  readonly work: Workplace;
  readonly unfinished: Pick<Unfinished<unknown>, 'complete'>;
  readonly mayAct: boolean;
  readonly onSaved: (message: string) => void;
}

/** An item that the clock of its request does not know yet, and the button that mends it. */
export function UnfinishedNotice({ work, unfinished, mayAct, onSaved }: UnfinishedNoticeProps): JSX.Element {
  const words = useWords(reviewWords).unfinished;
  const client = useQueryClient();
  const [isBusy, setBusy] = React.useState(false);
  const [error, setError] = React.useState<unknown>();
  const complete = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      const outcome = await unfinished.complete(work);
      onSaved(outcome.kind === 'done' ? words.done : words.conflict);
      await refreshPage(client);
    } catch (failure) {
      setError(failure);
    }
    setBusy(false);
  };
  return (
    <Notice tone="note" title={words.title}>
      <p>{words.hint}</p>
      {error !== undefined && <ErrorNotice problem={problemOf(error)} takesFocus />}
      {mayAct && !isBusy && <OtherButton text={words.complete} onClick={() => void complete()} />}
    </Notice>
  );
}
