import * as React from 'react';
import { ShownStory, StoryConfirm, StoryFacts, StoryPicture, StoryProps, StorySummary, StoryTitle } from './StoryParts';

type SharedProps = Omit<StoryProps, 'shown'>;

/** One story, large: picture, summary, and what is to be done about it. */
export function LeadStory(props: StoryProps): JSX.Element {
  const { story, isUnread } = props.shown;
  return (
    <article className={['ri-leadStory', ...(isUnread ? ['ri-unread'] : []), ...(story.banner ? [] : ['ri-bare'])].join(' ')} data-news={story.number}>
      <StoryPicture story={story} isFirst />
      <div>
        <StoryTitle {...props} />
        <StorySummary {...props} />
        <StoryFacts {...props} />
        <StoryConfirm {...props} />
      </div>
    </article>
  );
}

/** Stories one under the other. `isShort`: titles and days alone. */
export function StoryList({ stories, isShort = false, ...props }: SharedProps & { readonly stories: readonly ShownStory[]; readonly isShort?: boolean }): JSX.Element {
  return (
    <ul className="ri-news">
      {stories.map(shown => (
        <li key={shown.story.number} className={shown.isUnread ? 'ri-unread' : undefined} data-news={shown.story.number}>
          <div>
            <StoryTitle shown={shown} {...props} />
            {!isShort && <StorySummary shown={shown} {...props} />}
            <StoryFacts shown={shown} {...props} />
            {!isShort && <StoryConfirm shown={shown} {...props} />}
          </div>
          {!isShort && <StoryPicture story={shown.story} />}
        </li>
      ))}
    </ul>
  );
}
