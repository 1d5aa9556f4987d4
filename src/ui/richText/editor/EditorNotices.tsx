import * as React from 'react';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { OtherButton } from '../../Buttons';
import { LinkButton } from '../../LinkButton';
import { Notice } from '../../Notice';
import { useWords } from '../../surroundings';
import { ImageRefusal } from '../images';
import { richTextWords } from '../richTextWords';
import { dropUpload, retryUpload, Upload, uploadsOf } from './uploads';

/** What could not be taken into the text. */
export type Refused = { readonly reason: ImageRefusal; readonly name: string } | { readonly reason: 'missing'; readonly count: number } | { readonly reason: 'notHere' };

interface NoticesProps {
  readonly view: EditorView;
  readonly state: EditorState;
  readonly refused: readonly Refused[];
  readonly onDismiss: () => void;
}

/** Images that were refused, that are on their way, and that did not arrive. */
export function EditorNotices({ view, state, refused, onDismiss }: NoticesProps): JSX.Element {
  const words = useWords(richTextWords);
  const uploads = uploadsOf(state);
  const sending = uploads.filter(upload => upload.state === 'sending');
  return (
    <>
      {refused.length > 0 && (
        <Notice tone="alert">
          {refused.map((one, index) => (
            <span key={index}>{refusalWords(one, words)}</span>
          ))}
          <span>{words.refused.rest}</span>
          <LinkButton text={words.dismiss} onClick={onDismiss} />
        </Notice>
      )}
      {uploads
        .filter(upload => upload.state === 'failed')
        .map(upload => (
          <FailedUpload key={upload.id} upload={upload} onRetry={() => view.dispatch(retryUpload(view.state, upload.id))} onDrop={() => view.dispatch(dropUpload(view.state, upload.id))} />
        ))}
      <span role="status" className="ri-hidden">
        {sending.map(({ file }) => words.upload.sending(file.name)).join(' ')}
      </span>
    </>
  );
}

function FailedUpload({ upload, onRetry, onDrop }: { readonly upload: Upload; readonly onRetry: () => void; readonly onDrop: () => void }): JSX.Element {
  const { upload: words } = useWords(richTextWords);
  return (
    <Notice tone="alert" title={words.failed(upload.file.name)}>
      <span>{words.failedAdvice}</span>
      <div className="ri-buttons">
        <OtherButton text={words.again} onClick={onRetry} />
        <OtherButton text={words.without} onClick={onDrop} />
      </div>
    </Notice>
  );
}

function refusalWords(refused: Refused, { refused: words }: (typeof richTextWords)['en']): string {
  switch (refused.reason) {
    case 'missing':
      return words.missing(refused.count);
    case 'notHere':
      return words.notHere;
    default:
      return words[refused.reason](refused.name);
  }
}
