import * as React from 'react';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { Announcement } from '../../../../ui/Announcement';
import { Facts } from '../../../../ui/Facts';
import { choiceLabel } from '../../../../ui/labels';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { SocialPost, socialPosts } from '../../planLists';
import { isWebAddress } from '../../social/checkPost';
import { platformLimits } from '../../social/platformLimits';
import { postLacks } from '../../social/postLacks';
import { OwnPage } from '../forms/OwnPage';
import { CommunicationsProps } from '../screen';
import { CopyTexts } from './CopyTexts';
import { lackTexts } from './lackTexts';
import { WritePostForm } from './PostForms';
import { usePost } from './postQueries';
import { PostSteps } from './PostSteps';
import { postWords } from './postWords';

interface PostPageProps extends CommunicationsProps {
  /** `new`, or the number of a post. */
  readonly address: string;
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
}

/** A social post on its own address, or a new one. */
export function PostPage({ address, onOpen, onBack, ...props }: PostPageProps): JSX.Element {
  const words = useWords(postWords);
  const post = usePost(props.work, address);
  return (
    <OwnPage
      address={address}
      parameter="post"
      item={post}
      shape={['short', 'line', 'block']}
      words={words}
      begin={<WritePostForm {...props} onSaved={(_message, begun) => onOpen(String(begun.id))} onCancel={onBack} />}
      onBack={onBack}
    >
      {found => <PostContent {...props} post={found} />}
    </OwnPage>
  );
}

function PostContent({ post, ...props }: CommunicationsProps & { readonly post: SocialPost }): JSX.Element {
  const [news, setNews] = React.useState<string>();
  return (
    <>
      <Announcement text={news} />
      <PostFactsList post={post} />
      {/* A step that was taken is over for good, so another state has steps of its own; a change of the post alone leaves what is open. */}
      <PostSteps {...props} key={post.status} post={post} onSaved={setNews} />
      <CopyTexts post={post} tell={setNews} />
    </>
  );
}

function PostFactsList({ post }: { readonly post: SocialPost }): JSX.Element {
  const language = useLanguage();
  const words = useWords(postWords);
  const { columns } = socialPosts;
  const { source } = platformLimits[post.platform];
  const lacks = lackTexts(postLacks(post), words);
  return (
    <>
      <Facts
        facts={[
          { label: words.labels.dueOn, value: post.dueOn && dateInWords(post.dueOn, language) },
          { label: words.labels.platform, value: choiceLabel(columns.platform, post.platform, language) },
          { label: columns.status.title[language], value: choiceLabel(columns.status, post.status, language) },
          { label: words.lacksHead, value: lacks.length === 0 ? words.complete : lacks.join(', ') },
          { label: words.labels.link, value: post.link && (isWebAddress(post.link) ? <a href={post.link}>{post.link}</a> : post.link) },
        ]}
      />
      <p className="ri-subtle">{words.howCounted(language === 'fr' ? source.textFr : source.text)}</p>
    </>
  );
}
