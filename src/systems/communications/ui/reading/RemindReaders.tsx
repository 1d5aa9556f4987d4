import * as React from 'react';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { LinkButton } from '../../../../ui/LinkButton';
import { Notice } from '../../../../ui/Notice';
import { useWords } from '../../../../ui/surroundings';
import { useMounted } from '../../../../ui/useMounted';
import { Addressee } from '../../reading/whoHasNot';
import { remindReaders, RemindResult } from '../../reading/remindReaders';
import { readersWords } from './readersWords';
import type { WhoHasNotProps } from './WhoHasNot';

type Sending = { readonly kind: 'asked' | 'closed' } | { readonly kind: 'sending'; readonly done: number; readonly total: number } | { readonly kind: 'ended'; readonly result: RemindResult };

/** Reminds those who have not confirmed, once somebody has seen to how many it goes. */
export function RemindReaders({ work, item, waiting }: WhoHasNotProps & { readonly waiting: readonly Addressee[] }): JSX.Element {
  const words = useWords(readersWords);
  const [state, setState] = React.useState<Sending>({ kind: 'closed' });
  const [sent] = React.useState(() => new Set<string>());
  const isMounted = useMounted();
  const left = waiting.filter(({ person }) => !sent.has(person.email));
  const send = async (): Promise<void> => {
    setState({ kind: 'sending', done: 0, total: left.length });
    const result = await remindReaders(work, item, left, sent, (done, total) => isMounted.current && setState({ kind: 'sending', done, total }));
    if (isMounted.current) setState({ kind: 'ended', result });
  };
  return (
    <div className="ri-section ri-noPrint">
      {state.kind === 'ended' && <Ended result={state.result} />}
      {state.kind !== 'sending' && left.length > 0 && <LinkButton text={words.remind(left.length)} icon="person" isOpen={state.kind === 'asked'} onClick={() => setState({ kind: state.kind === 'asked' ? 'closed' : 'asked' })} />}
      {state.kind === 'asked' && (
        <div className="ri-preview">
          <p>{words.remindNote}</p>
          <div className="ri-buttons">
            <MainButton text={words.send(left.length)} onClick={() => void send()} />
            <OtherButton text={words.cancel} onClick={() => setState({ kind: 'closed' })} />
          </div>
        </div>
      )}
      {state.kind === 'sending' && (
        <p role="status">
          <progress value={state.done} max={state.total} aria-hidden="true" /> {state.done === 0 ? words.sending : words.progress(state.done, state.total)}
        </p>
      )}
    </div>
  );
}

function Ended({ result: { sent, notSent, because } }: { readonly result: RemindResult }): JSX.Element {
  const words = useWords(readersWords);
  return (
    <Notice tone={notSent > 0 ? 'alert' : 'news'} title={words.sent(sent)} takesFocus>
      {notSent > 0 && <p>{words.notSent(notSent)}</p>}
      {because && <p>{words[because]}</p>}
    </Notice>
  );
}
