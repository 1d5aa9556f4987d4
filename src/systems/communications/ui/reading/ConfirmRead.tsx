import * as React from 'react';
import { StoreProblem } from '../../../../kernel/ports/storeError';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { Icon } from '../../../../ui/icons';
import { Notice } from '../../../../ui/Notice';
import { problemOf } from '../../../../ui/problemOf';
import { useWords } from '../../../../ui/surroundings';
import { useMounted } from '../../../../ui/useMounted';
import { AcknowledgeOutcome } from '../../reading/acknowledge';
import { newsWords } from './newsWords';

type Answer = { readonly kind: 'idle' | 'sending' } | AcknowledgeOutcome | { readonly kind: 'failed'; readonly problem: StoreProblem };

interface ConfirmReadProps {
  readonly title: string;
  readonly isConfirmed: boolean;
  readonly confirm: () => Promise<AcknowledgeOutcome>;
}

/** The button by which a reader says that they read what must be read. Pressed twice, it says so once. */
export function ConfirmRead({ title, isConfirmed, confirm }: ConfirmReadProps): JSX.Element {
  const words = useWords(newsWords);
  const [answer, setAnswer] = React.useState<Answer>({ kind: 'idle' });
  const isMounted = useMounted();
  const press = async (): Promise<void> => {
    if (answer.kind === 'sending') return;
    setAnswer({ kind: 'sending' });
    const outcome = await confirm().catch((error: unknown) => ({ kind: 'failed', problem: problemOf(error) }) as const);
    if (isMounted.current) setAnswer(outcome);
  };
  if (answer.kind === 'done' || isConfirmed) return <Confirmed takesFocus={answer.kind === 'done'} />;
  return (
    <>
      {answer.kind === 'failed' && <ErrorNotice problem={answer.problem} />}
      {answer.kind === 'taken' && <Notice tone="alert" title={words.taken} />}
      <button type="button" className="ri-button" aria-label={words.haveReadAbout(title)} aria-disabled={answer.kind === 'sending' || undefined} onClick={() => void press()}>
        <Icon name="done" />
        <span>{answer.kind === 'sending' ? words.sending : words.haveRead}</span>
      </button>
    </>
  );
}

/** Takes the focus of the button that it stands for. */
function Confirmed({ takesFocus }: { readonly takesFocus: boolean }): JSX.Element {
  const words = useWords(newsWords);
  const line = React.useRef<HTMLParagraphElement>(null);
  React.useEffect(() => {
    if (takesFocus) line.current?.focus();
  }, [takesFocus]);
  return (
    <p ref={line} tabIndex={-1} className="ri-newsMark ri-subtle">
      <Icon name="done" /> {words.confirmed}
    </p>
  );
}
