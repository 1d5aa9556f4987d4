import * as React from 'react';
import { Workplace } from '../../../../kernel/ports/workplace';
import { LinkButton } from '../../../../ui/LinkButton';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { Notice } from '../../../../ui/Notice';
import { problemOf } from '../../../../ui/problemOf';
import { useWords } from '../../../../ui/surroundings';
import { HoldPreview, previewHold } from '../../holds/preview';
import { Hold } from '../../lists';
import { holdWords } from './holdWords';

type Scope = Pick<Hold, 'scope' | 'series' | 'words' | 'records'>;
type State = { readonly kind: 'idle' } | { readonly kind: 'looking'; readonly seen: number } | { readonly kind: 'found'; readonly preview: HoldPreview } | { readonly kind: 'failed'; readonly error: unknown };

interface PreviewProps {
  readonly work: Workplace;
  /** Undefined while what was typed can't be read. */
  readonly scope: () => Scope | undefined;
  readonly text: string;
}

/** Counts what a hold covers before it is placed. It reads every library, so it is begun by the person, and stops when they leave. */
export function Preview({ work, scope, text }: PreviewProps): JSX.Element {
  const words = useWords(holdWords);
  const [state, setState] = React.useState<State>({ kind: 'idle' });
  const stopped = React.useRef(false);
  React.useEffect(() => () => void (stopped.current = true), []);
  const tell = (next: State): void => {
    if (!stopped.current) setState(next);
  };
  const look = (): void => {
    const asked = scope();
    if (!asked) return;
    stopped.current = false;
    setState({ kind: 'looking', seen: 0 });
    previewHold(work, asked, { onProgress: seen => tell({ kind: 'looking', seen }), isStopped: () => stopped.current }).then(
      preview => tell({ kind: 'found', preview }),
      (error: unknown) => tell({ kind: 'failed', error }),
    );
  };
  const stop = (): void => {
    stopped.current = true;
    setState({ kind: 'idle' });
  };
  switch (state.kind) {
    case 'idle':
      return <LinkButton text={text} onClick={look} />;
    case 'looking':
      return (
        <p role="status">
          {words.looking(state.seen)} <LinkButton text={words.stop} onClick={stop} />
        </p>
      );
    case 'failed':
      return <ErrorNotice problem={problemOf(state.error)} />;
    case 'found':
      return <Found preview={state.preview} onAgain={look} text={text} />;
  }
}

function Found({ preview: { documents, paperFiles, first }, onAgain, text }: { readonly preview: HoldPreview; readonly onAgain: () => void; readonly text: string }): JSX.Element {
  const words = useWords(holdWords);
  return (
    <Notice tone="news" title={words.covers(documents, paperFiles)}>
      {first.length > 0 && (
        <ul aria-label={words.first}>
          {first.map(({ key, title, place }) => (
            <li key={key}>
              {title} <span className="ri-subtle">{place}</span>
            </li>
          ))}
        </ul>
      )}
      <LinkButton text={text} onClick={onAgain} />
    </Notice>
  );
}
