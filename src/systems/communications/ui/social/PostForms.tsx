import * as React from 'react';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { TypedForm, useTypedForm } from '../../../../ui/form/useTypedForm';
import { useWords } from '../../../../ui/surroundings';
import { socialPostLifecycle } from '../../planLifecycles';
import { SocialPost, socialPosts } from '../../planLists';
import { checkPost, PostFacts } from '../../social/checkPost';
import { changePost, writePost } from '../../social/postSteps';
import { BeginForm } from '../forms/BeginForm';
import { ChangeForm } from '../forms/ChangeForm';
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
  return (
    <BeginForm
      work={work}
      visitor={visitor}
      form="comms-post"
      typed={typed}
      run={(facts, actionId) => writePost(work, facts, visitor.person, actionId)}
      onDone={({ item, recorded }, { title }) => onSaved(saved(words.saved(title), recorded), item)}
      submitText={words.save}
      onCancel={onCancel}
    >
      <PostFields work={work} typed={typed} />
    </BeginForm>
  );
}

export function ChangePostForm({ work, visitor, post, onSaved, onCancel }: WritePostFormProps & { readonly post: SocialPost }): JSX.Element {
  const words = useWords(postWords);
  const saved = useSaved();
  const typed = usePostForm(postEntry(post), entry => checkPost(entry, work.clock.today(), post.dueOn));
  return (
    <ChangeForm
      work={work}
      visitor={visitor}
      list={socialPosts}
      item={post}
      form="comms-post"
      typed={typed}
      run={changePost}
      changes={facts => facts}
      mayApply={theirs => mayTake(socialPostLifecycle, 'change', theirs.status, standingOf(visitor, theirs))}
      onDone={({ item, recorded }) => onSaved(saved(words.saved(item.title), recorded), item)}
      submitText={words.save}
      onCancel={onCancel}
    >
      <PostFields work={work} typed={typed} />
    </ChangeForm>
  );
}

function usePostForm(initial: PostFormEntry, read: (entry: PostFormEntry) => ReturnType<typeof checkPost>): TypedForm<PostFormEntry, PostFacts> {
  const { labels } = useWords(postWords);
  const { title, platform, dueOn, textEn, textFr, hasPicture, altEn, altFr, planId } = labels;
  return useTypedForm<PostFormEntry, PostFacts>({ id: 'comms-post', initial, read, labels: { title, platform, dueOn, textEn, textFr, hasPicture, altEn, altFr, planId }, sayFault: useSayFault() });
}
