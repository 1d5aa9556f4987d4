import * as React from 'react';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { MainButton } from '../../../../ui/Buttons';
import { EmptyState } from '../../../../ui/EmptyState';
import { Loaded } from '../../../../ui/Loaded';
import { Page, Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { socialPostLifecycle } from '../../planLifecycles';
import { SocialPost } from '../../planLists';
import { CommunicationsProps } from '../screen';
import { usePosts } from './postQueries';
import { PostTable } from './PostTable';
import { postWords } from './postWords';

interface PostsViewProps extends CommunicationsProps {
  readonly before: React.ReactNode;
  readonly onOpen: (id: string) => void;
}

/** Posts that wait, what goes out first at the top, and what was posted lately. */
export function PostsView({ work, visitor, before, onOpen }: PostsViewProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(postWords);
  const posts = usePosts(work);
  const mayWrite = mayTake(socialPostLifecycle, 'write', undefined, standingOf(visitor));
  const table = { today: work.clock.today(), hrefOf: ({ id }: SocialPost) => addressWith('post', String(id)), onOpen };
  return (
    <Page title={words.title} before={before} actions={mayWrite && <MainButton text={socialPostLifecycle.transitions.write.label[language]} icon="add" onClick={() => onOpen('new')} />}>
      <p>{words.intro}</p>
      <Loaded query={posts} shape={['line', 'line', 'line']}>
        {({ open, posted }) => (
          <>
            {open.length === 0 ? <EmptyState title={words.emptyTitle} hint={words.emptyHint} /> : <PostTable {...table} caption={words.open} posts={open} />}
            <Section title={words.posted}>{posted.length === 0 ? <p>{words.nothingPosted}</p> : <PostTable {...table} caption={words.posted} posts={posted} />}</Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}
