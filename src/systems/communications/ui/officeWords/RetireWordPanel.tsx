import * as React from 'react';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { SidePanel } from '../../../../ui/SidePanel';
import { useWords } from '../../../../ui/surroundings';
import { uiWords } from '../../../../ui/uiWords';
import { retireWord } from '../../officeWords/keepWord';
import { OfficeWord } from '../../planLists';
import { useSaved } from '../forms/useSaved';
import { CommunicationsProps } from '../screen';
import { officeWordsWords } from './officeWordsWords';

interface RetireWordPanelProps extends Pick<CommunicationsProps, 'work'> {
  readonly item: OfficeWord;
  /** What the reader calls it. */
  readonly title: string;
  readonly onClose: () => void;
  readonly onSaved: (message: string) => void;
}

/** Asks with the name of what is to go. */
export function RetireWordPanel({ work, item, title, onClose, onSaved }: RetireWordPanelProps): JSX.Element {
  const words = useWords(officeWordsWords);
  const { cancel } = useWords(uiWords);
  const saved = useSaved();
  const submission = useSubmission(
    work,
    (_input: null, actionId) => retireWord(work, item, actionId),
    outcome => {
      if (outcome.kind === 'done') onSaved(saved(words.retired(title), outcome.recorded));
    },
  );
  const { state } = submission;
  const isChanged = state.kind === 'answered' && state.outcome.kind === 'conflict';
  return (
    <SidePanel title={words.retireOf(title)} onClose={onClose}>
      {state.kind === 'failed' && <ErrorNotice problem={state.problem} takesFocus />}
      {isChanged && <ErrorNotice problem={{ kind: 'stale' }} takesFocus />}
      <p>{words.retireAsk(title)}</p>
      <div className="ri-buttons">
        <MainButton text={words.retire} onClick={() => submission.send(null)} />
        <OtherButton text={cancel} onClick={onClose} />
      </div>
    </SidePanel>
  );
}
