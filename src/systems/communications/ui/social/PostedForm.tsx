import * as React from 'react';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { TextInput } from '../../../../ui/form/inputs';
import { useDraft } from '../../../../ui/form/useDraft';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { useTypedForm } from '../../../../ui/form/useTypedForm';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { useWords } from '../../../../ui/surroundings';
import { SocialPost, socialPosts } from '../../planLists';
import { checkLink, LinkFacts } from '../../social/checkPost';
import { recordPosted } from '../../social/postSteps';
import { nothingSecret } from '../forms/nothingSecret';
import { useSaved } from '../forms/useSaved';
import { useSayFault } from '../forms/useSayFault';
import { CommunicationsProps } from '../screen';
import { postWords } from './postWords';

interface PostedFormProps extends CommunicationsProps {
  readonly post: SocialPost;
  readonly onSaved: (message: string) => void;
  readonly onCancel: () => void;
}

/** It was posted by hand; where it stands on the platform. */
export function PostedForm({ work, visitor, post, onSaved, onCancel }: PostedFormProps): JSX.Element {
  const words = useWords(postWords);
  const saved = useSaved();
  const typed = useTypedForm<{ link: string }, LinkFacts>({ id: 'comms-posted', initial: { link: post.link ?? '' }, read: checkLink, labels: { link: words.labels.link }, sayFault: useSayFault() });
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'comms-posted', item: `${socialPosts.name}:${post.id}` }, clock: work.clock, secret: nothingSecret });
  const submission = useSubmission(
    work,
    ({ link }: LinkFacts, actionId) => recordPosted(work, post, link, actionId),
    outcome => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      onSaved(saved(words.isPosted(post.title), outcome.recorded));
    },
  );
  const { state } = submission;
  const conflict = state.kind === 'answered' && state.outcome.kind === 'conflict' && <ErrorNotice problem={{ kind: 'stale' }} takesFocus />;
  return (
    <FormFrame typed={typed} draft={draft} submission={submission} onSend={submission.send} submitText={words.recordPosted} onCancel={onCancel} before={conflict}>
      <TextInput {...typed.field('link')} hint={words.linkHint} isOptional />
    </FormFrame>
  );
}
