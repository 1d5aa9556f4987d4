import { folded } from '../../../kernel/folded';
import { Story } from './feed';

/** What a reader looks for among the stories that were read. */
export interface Wanted {
  readonly text: string;
  /** Key of a topic; empty for all. */
  readonly topic: string;
}

/** Stories whose title or summary has every word that was typed, without regard to case or accents. */
export function findStories(stories: readonly Story[], { text, topic }: Wanted): readonly Story[] {
  const words = folded(text).split(' ').filter(word => word !== '');
  return stories.filter(story => (topic === '' || story.topic === topic) && words.every(word => folded(`${story.title} ${story.summary}`).includes(word)));
}

/** Keys of the topics that stories have, each once, in the order of the stories. */
export function topicsIn(stories: readonly Story[]): readonly string[] {
  return [...new Set(stories.flatMap(({ topic }) => (topic === null ? [] : [topic])))];
}
