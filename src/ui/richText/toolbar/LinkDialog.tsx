import * as React from 'react';
import { EditorView } from 'prosemirror-view';
import { OtherButton } from '../../Buttons';
import { useWords } from '../../surroundings';
import { addLink, linkDraft, meantAddress, removeLink } from '../editor/links';
import { richTextWords } from '../richTextWords';
import { DialogField } from './DialogField';
import { ToolDialog } from './ToolDialog';

interface LinkDialogProps {
  /** Of the text. */
  readonly id: string;
  readonly view: EditorView;
  readonly onClose: () => void;
}

/** The words and the address of a link: of the one the cursor is in, or a new one of the selected words. */
export function LinkDialog({ id, view, onClose }: LinkDialogProps): JSX.Element {
  const { linkDialog: words } = useWords(richTextWords);
  const [draft] = React.useState(() => linkDraft(view.state));
  const [text, setText] = React.useState(draft.words);
  const [address, setAddress] = React.useState(draft.address);
  const [isTried, setTried] = React.useState(false);
  const href = meantAddress(address);
  const hasWords = !draft.isOneLine || text.trim() !== '';
  const save = (): void => {
    setTried(true);
    if (href === undefined || !hasWords) return;
    view.dispatch(addLink(view.state, draft, text, href));
    onClose();
  };
  const remove = (): void => {
    view.dispatch(removeLink(view.state, draft));
    onClose();
  };
  return (
    <ToolDialog id={`${id}-link`} title={words.title} saveText={words.save} onSave={save} onClose={onClose} more={draft.isLink && <OtherButton text={words.remove} onClick={remove} />}>
      {draft.isOneLine && <DialogField id={`${id}-linkWords`} label={words.words} hint={words.wordsHint} fault={isTried && !hasWords ? words.noWords : undefined} value={text} onChange={setText} />}
      <DialogField id={`${id}-linkAddress`} label={words.address} hint={words.addressHint} fault={isTried && href === undefined ? words.noAddress : undefined} value={address} onChange={setAddress} />
    </ToolDialog>
  );
}
