import * as React from 'react';
import { AskFirst } from '../../../../ui/form/AskFirst';
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
  return (
    <SidePanel title={words.retireOf(title)} onClose={onClose}>
      <AskFirst
        work={work}
        question={words.retireAsk(title)}
        submitText={words.retire}
        cancelText={cancel}
        run={actionId => retireWord(work, item, actionId)}
        onDone={isRecorded => onSaved(saved(words.retired(title), isRecorded))}
        onCancel={onClose}
      />
    </SidePanel>
  );
}
