import * as React from 'react';
import { MainButton, OtherButton } from '../../Buttons';
import { useWords } from '../../surroundings';
import { uiWords } from '../../uiWords';

interface ToolDialogProps {
  readonly id: string;
  readonly title: string;
  readonly saveText: string;
  readonly onSave: () => void;
  readonly onClose: () => void;
  /** Further buttons. */
  readonly more?: React.ReactNode;
  readonly children: React.ReactNode;
}

/**
 * The browser's own dialog: it keeps the keyboard inside and closes on Escape. No form element, for the editor may stand in a form, and a
 * form in a form is none; so Enter in a field is heard here.
 */
export function ToolDialog({ id, title, saveText, onSave, onClose, more, children }: ToolDialogProps): JSX.Element {
  const { cancel } = useWords(uiWords);
  const box = React.useRef<HTMLDialogElement>(null);
  React.useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement) || event.target.type === 'file') return;
    event.preventDefault();
    event.stopPropagation();
    onSave();
  };
  return (
    <dialog ref={box} className="ri-dialog" aria-labelledby={`${id}-title`} onKeyDown={onKeyDown} onCancel={event => (event.preventDefault(), onClose())}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div className="ri-form">{children}</div>
      <div className="ri-buttons">
        <MainButton text={saveText} onClick={onSave} />
        <OtherButton text={cancel} onClick={onClose} />
        {more}
      </div>
    </dialog>
  );
}
