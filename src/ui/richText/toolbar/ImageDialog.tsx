import * as React from 'react';
import { EditorView } from 'prosemirror-view';
import { describedBy } from '../../form/binding';
import { Field } from '../../form/Field';
import { useWords } from '../../surroundings';
import { mend } from '../editor/changes';
import { afterLine } from '../editor/clipboard';
import { selectionFacts } from '../editor/selectionFacts';
import { addUpload } from '../editor/uploads';
import { richTextWords } from '../richTextWords';
import { DialogField } from './DialogField';
import { ToolDialog } from './ToolDialog';

interface ImageDialogProps {
  readonly id: string;
  readonly view: EditorView;
  readonly onClose: () => void;
}

/** A new image with its alternative text; or the alternative text of the one that is selected. */
export function ImageDialog({ id, view, onClose }: ImageDialogProps): JSX.Element {
  const { imageDialog: words } = useWords(richTextWords);
  const [selected] = React.useState(() => selectionFacts(view.state).image);
  const [file, setFile] = React.useState<File>();
  const [text, setText] = React.useState(selected?.alternative ?? '');
  const [isDecorative, setDecorative] = React.useState(selected?.alternative === '');
  const [isTried, setTried] = React.useState(false);
  const alternative = isDecorative ? '' : text.trim();
  const hasAlternative = isDecorative || alternative !== '';
  const save = (): void => {
    setTried(true);
    if (!hasAlternative || (!selected && !file)) return;
    if (selected) view.dispatch(mend(view.state, { kind: 'setAlternative', line: selected.line, alternative }));
    else if (file) view.dispatch(addUpload(view.state.tr, file, alternative, afterLine(view.state, view.state.selection.to)));
    onClose();
  };
  return (
    <ToolDialog id={`${id}-image`} title={selected ? words.titleOld : words.titleNew} saveText={selected ? words.save : words.add} onSave={save} onClose={onClose}>
      {!selected && <FileField id={`${id}-imageFile`} label={words.file} hint={words.fileHint} fault={isTried && !file ? words.noFile : undefined} onChoose={setFile} />}
      <DialogField id={`${id}-imageText`} label={words.alternative} hint={words.alternativeHint} fault={isTried && !hasAlternative ? words.noAlternative : undefined} value={text} onChange={setText} isOff={isDecorative} />
      <label className="ri-option">
        <input type="checkbox" checked={isDecorative} onChange={event => setDecorative(event.currentTarget.checked)} />
        <span>{words.decorative}</span>
      </label>
    </ToolDialog>
  );
}

interface FileFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly fault?: string;
  readonly onChoose: (file: File | undefined) => void;
}

function FileField({ onChoose, ...field }: FileFieldProps): JSX.Element {
  return (
    <Field {...field}>
      <input type="file" className="ri-input" id={field.id} accept="image/png,image/jpeg,image/webp,image/gif" aria-describedby={describedBy(field)} aria-invalid={field.fault ? true : undefined} onChange={event => onChoose(event.currentTarget.files?.[0])} />
    </Field>
  );
}
