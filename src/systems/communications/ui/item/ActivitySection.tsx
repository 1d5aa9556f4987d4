import * as React from 'react';
import { ChainNotice } from '../../../../ui/ChainNotice';
import { transitionLabel } from '../../../../ui/labels';
import { Loaded } from '../../../../ui/Loaded';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { lineOfEntry, Timeline } from '../../../../ui/Timeline';
import { newsLifecycle } from '../../newsLifecycle';
import { NewsItem } from '../../newsLists';
import { useNewsActivity } from '../desk/newsQueries';
import { CommunicationsProps } from '../screen';
import { itemWords } from './itemWords';

/** What was done to an item, the latest first, and whether the account of it is whole. */
export function ActivitySection({ work, item }: Pick<CommunicationsProps, 'work'> & { readonly item: NewsItem }): JSX.Element {
  const language = useLanguage();
  const words = useWords(itemWords);
  const activity = useNewsActivity(work, item);
  return (
    <Section title={words.activity}>
      <Loaded query={activity} shape={['line', 'line', 'line']}>
        {entries => (
          <>
            <ChainNotice entries={entries} />
            {/* A step that this version does not know goes by its own name. */}
            {entries.length === 0 ? <p>{words.noActivity}</p> : <Timeline entries={entries.map(entry => lineOfEntry(entry, transitionLabel(newsLifecycle, entry.title, language) ?? entry.title))} />}
          </>
        )}
      </Loaded>
    </Section>
  );
}
