import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { torontoToday } from '../../../../kernel/dates/torontoToday';
import { Bilingual } from '../../../../kernel/text';
import { Icon } from '../../../../ui/icons';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { AcknowledgeOutcome } from '../../reading/acknowledge';
import { isPinned, Story } from '../../reading/feed';
import { ConfirmRead } from './ConfirmRead';
import { newsWords } from './newsWords';

/** A story with what is known of it and this reader. */
export interface ShownStory {
  readonly story: Story;
  readonly href: string;
  readonly isUnread: boolean;
  readonly isConfirmed: boolean;
  /** False where it must be read by others only. */
  readonly concerns: boolean;
}

export interface StoryProps {
  readonly shown: ShownStory;
  readonly today: CalendarDate;
  readonly topics: Readonly<Record<string, Bilingual>>;
  readonly onRead: (story: Story) => void;
  readonly onConfirm: (story: Story) => Promise<AcknowledgeOutcome>;
}

/** The title as the link to its page, with what sets the item apart, in words. */
export function StoryTitle({ shown: { story, href, isUnread, concerns }, today, onRead }: StoryProps): JSX.Element {
  const words = useWords(newsWords);
  const language = useLanguage();
  const isOther = story.language !== language;
  const isMust = story.mustReadBy !== null && concerns;
  return (
    <>
      {(isUnread || isMust || isPinned(story, today)) && (
        <div className="ri-newsMarks">
          {isUnread && <span className="ri-newsMark ri-newsMark-fresh">{words.fresh}</span>}
          {isMust && story.mustReadBy && (
            <span className="ri-newsMark ri-newsMark-must">
              <Icon name="overdue" /> {words.mustRead(dateInWords(story.mustReadBy, language))}
            </span>
          )}
          {isPinned(story, today) && (
            <span className="ri-newsMark">
              <Icon name="document" /> {words.pinned}
            </span>
          )}
        </div>
      )}
      <h3>
        <a className="ri-rowLink" href={href} lang={isOther ? `${story.language}-CA` : undefined} onClick={() => onRead(story)}>
          {story.title}
        </a>
        {isOther && <span className="ri-subtle"> ({words.inOtherLanguage})</span>}
      </h3>
    </>
  );
}

/** When it came out and what it is about. */
export function StoryFacts({ shown: { story }, topics }: StoryProps): JSX.Element {
  const words = useWords(newsWords);
  const language = useLanguage();
  const day = torontoToday(Date.parse(story.on));
  const topic = story.topic === null ? undefined : topics[story.topic];
  return (
    <p className="ri-subtle">
      <time dateTime={day}>{words.published(dateInWords(day, language))}</time>
      {topic && ` · ${topic[language]}`}
    </p>
  );
}

export function StorySummary({ shown: { story } }: StoryProps): JSX.Element | null {
  const language = useLanguage();
  if (story.summary === '') return null;
  return <p lang={story.language === language ? undefined : `${story.language}-CA`}>{story.summary}</p>;
}

/** The button of what must be read, for those whom it concerns. */
export function StoryConfirm({ shown: { story, isConfirmed, concerns }, onConfirm }: StoryProps): JSX.Element | null {
  if (story.mustReadBy === null || !concerns) return null;
  return <ConfirmRead title={story.title} isConfirmed={isConfirmed} confirm={() => onConfirm(story)} />;
}

/** `isFirst`: it is what the page is looked at for, and does not wait to be scrolled to. */
export function StoryPicture({ story: { banner }, isFirst = false }: { readonly story: Story; readonly isFirst?: boolean }): JSX.Element | null {
  if (!banner) return null;
  return <img className="ri-newsPicture" src={sourceOf(banner.path)} alt={banner.alternative} width={640} height={360} loading={isFirst ? 'eager' : 'lazy'} />;
}

/** Names of files may hold `#` and `%`. */
function sourceOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
