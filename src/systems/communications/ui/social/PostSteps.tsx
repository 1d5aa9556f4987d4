import * as React from 'react';
import { allowedTransitions } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { AskFirst } from '../../../../ui/form/AskFirst';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { Notice } from '../../../../ui/Notice';
import { SidePanel } from '../../../../ui/SidePanel';
import { useWords } from '../../../../ui/surroundings';
import { socialPostLifecycle } from '../../planLifecycles';
import { SocialPost } from '../../planLists';
import { dropPost, makeReady, ReadyOutcome } from '../../social/postSteps';
import { useSaved } from '../forms/useSaved';
import { CommunicationsProps } from '../screen';
import { lackTexts } from './lackTexts';
import { ChangePostForm } from './PostForms';
import { PostedForm } from './PostedForm';
import { postWords } from './postWords';

interface PostStepsProps extends CommunicationsProps {
  readonly post: SocialPost;
  readonly onSaved: (message: string) => void;
}

type Opened = 'change' | 'post' | 'drop';

/** What may be done with a post. */
export function PostSteps({ post, onSaved, ...props }: PostStepsProps): JSX.Element {
  const words = useWords(postWords);
  const saved = useSaved();
  const [opened, setOpened] = React.useState<Opened>();
  const allowed = allowedTransitions(socialPostLifecycle, post.status, standingOf(props.visitor, post));
  const close = (): void => setOpened(undefined);
  const done = (message: string): void => {
    close();
    onSaved(message);
  };
  const readying = useSubmission<null, ReadyOutcome>(
    props.work,
    (_input, actionId) => makeReady(props.work, post, actionId),
    outcome => {
      if (outcome.kind === 'done') done(saved(words.isReady(post.title), outcome.recorded));
    },
  );
  return (
    <>
      <Trouble state={readying.state} />
      <div className="ri-buttons">
        {allowed.includes('makeReady') && <MainButton text={words.ready} icon="done" onClick={() => readying.send(null)} />}
        {allowed.includes('post') && <MainButton text={words.recordPosted} icon="done" onClick={() => setOpened('post')} />}
        {allowed.includes('change') && <OtherButton text={words.change} onClick={() => setOpened('change')} />}
        {allowed.includes('drop') && <OtherButton text={words.drop} onClick={() => setOpened('drop')} />}
      </div>
      {opened === 'change' && (
        <SidePanel title={post.title} onClose={close}>
          <ChangePostForm {...props} post={post} onSaved={done} onCancel={close} />
        </SidePanel>
      )}
      {opened === 'post' && (
        <SidePanel title={post.title} onClose={close}>
          <PostedForm {...props} post={post} onSaved={done} onCancel={close} />
        </SidePanel>
      )}
      {opened === 'drop' && <DropPanel work={props.work} post={post} onSaved={done} onClose={close} />}
    </>
  );
}

/** Why a post is not ready, or what went wrong. */
function Trouble({ state }: { readonly state: ReturnType<typeof useSubmission<null, ReadyOutcome>>['state'] }): JSX.Element | null {
  const words = useWords(postWords);
  if (state.kind === 'failed') return <ErrorNotice problem={state.problem} takesFocus />;
  if (state.kind !== 'answered' || state.outcome.kind === 'done') return null;
  if (state.outcome.kind === 'conflict') return <ErrorNotice problem={{ kind: 'stale' }} takesFocus />;
  return (
    <Notice tone="alert" title={words.notReady} takesFocus>
      <ul>
        {lackTexts(state.outcome.lacks, words).map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Asks with the name of the post. */
function DropPanel({ work, post, onSaved, onClose }: Pick<PostStepsProps, 'work' | 'post' | 'onSaved'> & { readonly onClose: () => void }): JSX.Element {
  const words = useWords(postWords);
  const saved = useSaved();
  return (
    <SidePanel title={words.drop} onClose={onClose}>
      <AskFirst
        work={work}
        question={words.dropAsk(post.title)}
        submitText={words.drop}
        cancelText={words.keep}
        run={actionId => dropPost(work, post, actionId)}
        onDone={isRecorded => onSaved(saved(words.isDropped(post.title), isRecorded))}
        onCancel={onClose}
      />
    </SidePanel>
  );
}
