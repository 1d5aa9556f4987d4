import * as React from 'react';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { AddressLink } from '../../../../ui/AddressLink';
import { Announcement } from '../../../../ui/Announcement';
import { EmptyState } from '../../../../ui/EmptyState';
import { Facts } from '../../../../ui/Facts';
import { choiceLabel } from '../../../../ui/labels';
import { Loaded } from '../../../../ui/Loaded';
import { Page } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { SocialPost, socialPosts } from '../../planLists';
import { isWebAddress } from '../../social/checkPost';
import { platformLimits } from '../../social/platformLimits';
import { postLacks } from '../../social/postLacks';
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
  const back = (
    <AddressLink href={addressWith('post', undefined)} onGo={onBack} icon="back">
      {words.back}
    </AddressLink>
  );
  if (address === 'new') {
    return (
      <Page title={words.newTitle} before={back} takesFocus>
        <WritePostForm {...props} onSaved={(_message, post) => onOpen(String(post.id))} onCancel={onBack} />
      </Page>
    );
  }
  return <KnownPost {...props} address={address} before={back} />;
}

function KnownPost({ address, before, ...props }: CommunicationsProps & { readonly address: string; readonly before: React.ReactNode }): JSX.Element {
  const words = useWords(postWords);
  const post = usePost(props.work, address);
  const [news, setNews] = React.useState<string>();
  return (
    <Loaded query={post} shape={['short', 'line', 'block']}>
      {found =>
        found === null ? (
          <Page title={words.title} before={before} takesFocus>
            <EmptyState title={words.notThereTitle} hint={words.notThereHint} />
          </Page>
        ) : (
          <Page title={found.title} before={before} takesFocus>
            <Announcement text={news} />
            <PostFactsList post={found} />
            <PostSteps {...props} key={found.etag} post={found} onSaved={setNews} />
            <CopyTexts post={found} tell={setNews} />
          </Page>
        )
      }
    </Loaded>
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
