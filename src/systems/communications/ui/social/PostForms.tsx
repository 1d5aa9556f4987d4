import * as React from 'react';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { FormFrame } from '../../../../ui/form/FormFrame';
import { useDraft } from '../../../../ui/form/useDraft';
import { useItemAction } from '../../../../ui/form/useItemAction';
import { useSubmission } from '../../../../ui/form/useSubmission';
import { TypedForm, useTypedForm } from '../../../../ui/form/useTypedForm';
import { useWords } from '../../../../ui/surroundings';
import { socialPostLifecycle } from '../../planLifecycles';
import { SocialPost, socialPosts } from '../../planLists';
import { checkPost, PostFacts } from '../../social/checkPost';
import { changePost, writePost } from '../../social/postSteps';
import { nothingSecret } from '../forms/nothingSecret';
import { useSaved } from '../forms/useSaved';
import { useSayFault } from '../forms/useSayFault';
import { CommunicationsProps } from '../screen';
import { emptyPost, postEntry } from './postEntry';
import { PostFields, PostFormEntry } from './PostFields';
import { postWords } from './postWords';

interface WritePostFormProps extends CommunicationsProps {
  readonly onSaved: (message: string, post: SocialPost) => void;
  readonly onCancel: () => void;
}

export function WritePostForm({ work, visitor, onSaved, onCancel }: WritePostFormProps): JSX.Element {
  const words = useWords(postWords);
  const saved = useSaved();
  const typed = usePostForm(emptyPost(), entry => checkPost(entry, work.clock.today()));
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'comms-post', item: 'new' }, clock: work.clock, secret: nothingSecret });
  const submission = useSubmission(
    work,
    (facts: PostFacts, actionId) => writePost(work, facts, visitor.person, actionId),
    (outcome, facts) => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      onSaved(saved(words.saved(facts.title), outcome.recorded), outcome.item);
    },
  );
  return (
    <FormFrame typed={typed} draft={draft} submission={submission} onSend={submission.send} submitText={words.save} onCancel={onCancel}>
      <PostFields work={work} typed={typed} />
    </FormFrame>
  );
}

export function ChangePostForm({ work, visitor, post, onSaved, onCancel }: WritePostFormProps & { readonly post: SocialPost }): JSX.Element {
  const words = useWords(postWords);
  const saved = useSaved();
  const typed = usePostForm(postEntry(post), entry => checkPost(entry, work.clock.today(), post.dueOn));
  const draft = useDraft(typed.form, { place: { person: visitor.person.email, form: 'comms-post', item: `${socialPosts.name}:${post.id}` }, clock: work.clock, secret: nothingSecret });
  const action = useItemAction({
    work,
    list: socialPosts,
    item: post,
    typed,
    run: (now, facts: PostFacts, actionId) => changePost(work, now, facts, actionId),
    changes: facts => facts,
    mayApply: theirs => mayTake(socialPostLifecycle, 'change', theirs.status, standingOf(visitor, theirs)),
    onAnswer: outcome => {
      if (outcome.kind !== 'done') return;
      draft.clear();
      onSaved(saved(words.saved(outcome.item.title), outcome.recorded), outcome.item);
    },
    onTakeTheirs: () => {
      draft.clear();
      onCancel();
    },
  });
  return (
    <FormFrame typed={typed} draft={draft} submission={action.submission} onSend={action.send} submitText={words.save} onCancel={onCancel} before={action.conflict}>
      <PostFields work={work} typed={typed} />
    </FormFrame>
  );
}

function usePostForm(initial: PostFormEntry, read: (entry: PostFormEntry) => ReturnType<typeof checkPost>): TypedForm<PostFormEntry, PostFacts> {
  const { labels } = useWords(postWords);
  const { title, platform, dueOn, textEn, textFr, hasPicture, altEn, altFr, planId } = labels;
  return useTypedForm<PostFormEntry, PostFacts>({ id: 'comms-post', initial, read, labels: { title, platform, dueOn, textEn, textFr, hasPicture, altEn, altFr, planId }, sayFault: useSayFault() });
}
