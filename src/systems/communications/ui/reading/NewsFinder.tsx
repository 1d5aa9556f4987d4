import * as React from 'react';
import { Bilingual } from '../../../../kernel/text';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { Wanted } from '../../reading/find';
import { newsWords } from './newsWords';

interface NewsFinderProps {
  readonly wanted: Wanted;
  readonly onWanted: (wanted: Wanted) => void;
  /** Topics that the news shown here have. */
  readonly topics: readonly (readonly [key: string, label: Bilingual])[];
}

/** Words and a topic to look for in what was read. */
export function NewsFinder({ wanted, onWanted, topics }: NewsFinderProps): JSX.Element {
  const words = useWords(newsWords);
  const language = useLanguage();
  return (
    <div className="ri-newsFinder" role="search">
      <div className="ri-field">
        <label className="ri-field-label" htmlFor="ri-news-search">
          {words.search}
        </label>
        <input id="ri-news-search" type="search" className="ri-input" aria-describedby="ri-news-search-hint" value={wanted.text} onChange={event => onWanted({ ...wanted, text: event.target.value })} />
        <span id="ri-news-search-hint" className="ri-hint">
          {words.searchHint}
        </span>
      </div>
      {topics.length > 0 && (
        <div className="ri-field">
          <label className="ri-field-label" htmlFor="ri-news-topic">
            {words.topic}
          </label>
          <select id="ri-news-topic" className="ri-input" value={wanted.topic} onChange={event => onWanted({ ...wanted, topic: event.target.value })}>
            <option value="">{words.allTopics}</option>
            {topics.map(([key, label]) => (
              <option key={key} value={key}>
                {label[language]}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}
