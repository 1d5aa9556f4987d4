import * as React from 'react';
import { MainButton } from '../../../ui/Buttons';
import { Notice } from '../../../ui/Notice';
import { useWords } from '../../../ui/surroundings';
import { uiWords } from '../../../ui/uiWords';

/** What was saved is read before the list takes the page again: SharePoint ends a form as soon as it is told of a save. */
export function SavedNotice({ message, onDone }: { readonly message: string; readonly onDone: () => void }): JSX.Element {
  const { backToList } = useWords(uiWords);
  return (
    <>
      <Notice tone="news" title={message} takesFocus />
      <div className="ri-buttons">
        <MainButton text={backToList} onClick={onDone} />
      </div>
    </>
  );
}
