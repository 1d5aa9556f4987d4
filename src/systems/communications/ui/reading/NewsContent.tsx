import * as React from 'react';
import { Bilingual } from '../../../../kernel/text';
import { Announcement } from '../../../../ui/Announcement';
import { EmptyState } from '../../../../ui/EmptyState';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { LinkButton } from '../../../../ui/LinkButton';
import { Notice } from '../../../../ui/Notice';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { newsPageAddress } from '../../addresses';
import { AcknowledgeOutcome } from '../../reading/acknowledge';
import { inNews, inOrder, isForReader, Reader, storiesOf, Story, withoutCut } from '../../reading/feed';
import { findStories, topicsIn, Wanted } from '../../reading/find';
import { SeenNews } from '../../reading/readNews';
import type { NewsProps } from './News';
import { NewsFinder } from './NewsFinder';
import { NewsLayout } from './newsState';
import { newsWords } from './newsWords';
import { isRead } from './readMarks';
import { LeadStory, StoryList } from './Stories';
import { ShownStory, StoryProps } from './StoryParts';
import { NewsControl } from './useNews';
import { useReadMarks } from './useReadMarks';

interface ContentProps extends Omit<NewsProps, 'onLanguage'> {
  readonly news: NewsControl;
  readonly seen: SeenNews;
  readonly isOld: boolean;
}

/** How many stories stand on a page that is not about news. */
const shortened = { lead: 6, compact: 6 } as const;
const nothingWanted: Wanted = { text: '', topic: '' };

/** The stories for the reader, or all of them, with what may be done with them. */
export function NewsContent({ news, seen, isOld, layout, work, reader: person, source }: ContentProps): JSX.Element {
  const words = useWords(newsWords);
  const language = useLanguage();
  const { marks, noteRead, noteAllRead } = useReadMarks(person, work.clock);
  const [isAll, setAll] = React.useState(false);
  const [wanted, setWanted] = React.useState(nothingWanted);
  const [told, setTold] = React.useState<string>();
  const today = work.clock.today();
  // What is confirmed just now keeps its place: the order is that of the moment in which it was read.
  const [confirmedNow, setConfirmedNow] = React.useState<readonly string[]>([]);
  const reader: Reader = { where: seen.where ?? undefined, language, today, confirmed: seen.confirmed.filter(number => !confirmedNow.includes(number)) };

  const stories = withoutCut(storiesOf(news.rows, language), language, news.older.kind !== 'none');
  const current = inOrder(inNews(stories, today), reader);
  const whose = isAll ? current : current.filter(story => isForReader(story, reader));
  const found = layout === 'list' ? findStories(whose, wanted) : whose.slice(0, shortened[layout]);
  const shown = found.map((story): ShownStory => ({
    story,
    href: newsPageAddress(work, story.number, story.language),
    isUnread: !isRead(marks, story),
    isConfirmed: seen.confirmed.includes(story.number),
    concerns: isForReader(story, reader),
  }));
  const confirm = (story: Story): Promise<AcknowledgeOutcome> => {
    setConfirmedNow([...confirmedNow, story.number]);
    return source.confirm(story);
  };
  const shared = { today, topics: seen.topics, onRead: ({ number }: Story) => noteRead(number), onConfirm: confirm };
  const isSearching = wanted.text.trim() !== '' || wanted.topic !== '';
  return (
    <>
      <Announcement text={told} />
      {isOld && <Notice tone="news" title={words.partly} />}
      {layout !== 'compact' && <WhoseNews isAll={isAll} onAll={setAll} />}
      {layout === 'list' && current.length > 0 && <NewsFinder wanted={wanted} onWanted={setWanted} topics={labelled(topicsIn(current), seen.topics)} />}
      {layout === 'list' && (
        <p role="status" className={isSearching ? 'ri-subtle' : 'ri-hidden'}>
          {isSearching ? words.found(found.length) : ''}
        </p>
      )}
      {shown.length > 0 ? <Shown stories={shown} layout={layout} {...shared} /> : <NothingShown isSearching={isSearching} hasOthers={current.length > 0} onAll={() => setAll(true)} />}
      <div className="ri-buttons">
        {shown.some(({ isUnread }) => isUnread) && layout !== 'compact' && (
          <LinkButton
            text={words.markAllRead}
            icon="done"
            onClick={() => {
              noteAllRead();
              setTold(words.allMarked);
            }}
          />
        )}
        {layout !== 'list' && <a href={`${work.sitePath}/SitePages/News.aspx`}>{words.more}</a>}
      </div>
      {layout === 'list' && <OlderNews news={news} />}
    </>
  );
}

function Shown({ stories, layout, ...shared }: Omit<StoryProps, 'shown'> & { readonly stories: readonly ShownStory[]; readonly layout: NewsLayout }): JSX.Element {
  if (layout !== 'lead') return <StoryList stories={stories} isShort={layout === 'compact'} {...shared} />;
  const [first, ...others] = stories;
  return (
    <>
      <LeadStory shown={first} {...shared} />
      {others.length > 0 && <StoryList stories={others} {...shared} />}
    </>
  );
}

function WhoseNews({ isAll, onAll }: { readonly isAll: boolean; readonly onAll: (isAll: boolean) => void }): JSX.Element {
  const words = useWords(newsWords);
  return (
    <div className="ri-switch" role="group" aria-label={words.whose}>
      {[false, true].map(all => (
        <button key={String(all)} type="button" className="ri-button" aria-pressed={isAll === all} onClick={() => onAll(all)}>
          {all ? words.all : words.forMe}
        </button>
      ))}
    </div>
  );
}

function NothingShown({ isSearching, hasOthers, onAll }: { readonly isSearching: boolean; readonly hasOthers: boolean; readonly onAll: () => void }): JSX.Element {
  const words = useWords(newsWords);
  if (isSearching) return <EmptyState title={words.notFoundTitle} hint={words.notFoundHint} />;
  if (!hasOthers) return <EmptyState title={words.emptyTitle} hint={words.emptyHint} />;
  return (
    <EmptyState title={words.nothingForMeTitle} hint={words.nothingForMeHint}>
      <LinkButton text={words.showAll} onClick={onAll} />
    </EmptyState>
  );
}

function OlderNews({ news: { older, readOlder } }: { readonly news: NewsControl }): JSX.Element | null {
  const words = useWords(newsWords);
  if (older.kind === 'none') return null;
  return (
    <>
      {older.kind === 'failed' && <ErrorNotice problem={older.problem} />}
      <div className="ri-buttons">
        <button type="button" className="ri-button" aria-disabled={older.kind === 'reading' || undefined} onClick={readOlder}>
          {older.kind === 'reading' ? words.readingOlder : words.older}
        </button>
      </div>
    </>
  );
}

function labelled(keys: readonly string[], topics: SeenNews['topics']): readonly (readonly [string, Bilingual])[] {
  return keys.flatMap(key => (topics[key] ? [[key, topics[key]] as const] : []));
}
