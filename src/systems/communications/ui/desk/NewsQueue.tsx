import * as React from 'react';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { EmptyState } from '../../../../ui/EmptyState';
import { Loaded } from '../../../../ui/Loaded';
import { Page, Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { newsLifecycle } from '../../newsLifecycle';
import { CommunicationsProps } from '../screen';
import { deskWords } from './deskWords';
import { NewsDeskWork, useNewsDesk } from './newsQueries';
import { NewsTable } from './NewsTable';
import { PublishedTable } from './PublishedTable';
import { isUnder, QueueFilter, queueFilters } from './queueFilters';
import { useSettled } from './useSettled';

interface NewsQueueProps extends CommunicationsProps {
  readonly takesFocus: boolean;
  readonly onOpen: (address: string) => void;
}

/** Every item in preparation, what is due first at the top, and what went out lately. */
export function NewsQueue({ work, visitor, takesFocus, onOpen }: NewsQueueProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(deskWords);
  const desk = useNewsDesk(work);
  useSettled(work, visitor, desk.data);
  const mayBegin = mayTake(newsLifecycle, 'begin', undefined, standingOf(visitor));
  const mayEditWords = visitor.roles.includes('communicationsLead') || visitor.roles.includes('owner');
  const actions = (
    <>
      {mayBegin && <MainButton text={newsLifecycle.transitions.begin.label[language]} icon="add" onClick={() => onOpen('new')} />}
      {mayEditWords && <OtherButton text={words.words} icon="info" onClick={() => onOpen('words')} />}
    </>
  );
  return (
    <Page title={words.title} actions={actions} takesFocus={takesFocus}>
      <Loaded query={desk} shape={['block', 'line', 'line', 'line', 'line']}>
        {found => (
          <>
            {found.open.length === 0 ? <EmptyState title={words.emptyTitle} hint={words.emptyHint} /> : <Queue work={work} visitor={visitor} desk={found} onOpen={onOpen} />}
            <Section title={words.published}>{found.published.length === 0 ? <p>{words.publishedEmpty}</p> : <PublishedTable work={work} items={found.published} onOpen={onOpen} />}</Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Queue({ work, visitor, desk, onOpen }: Pick<NewsQueueProps, 'work' | 'visitor' | 'onOpen'> & { readonly desk: NewsDeskWork }): JSX.Element {
  const words = useWords(deskWords);
  const [filter, setFilter] = React.useState<QueueFilter>('open');
  const shown = desk.open.filter(item => isUnder(filter, item, visitor));
  const caption = words.caption(words[filter], shown.length);
  return (
    <>
      <ul className="ri-counts ri-noPrint" aria-label={words.filters}>
        {queueFilters.map(each => (
          <li key={each}>
            <button type="button" className="ri-count" aria-pressed={each === filter} onClick={() => setFilter(each)} data-filter={each}>
              <b>{desk.open.filter(item => isUnder(each, item, visitor)).length}</b> {words[each]}
            </button>
          </li>
        ))}
      </ul>
      <span className="ri-hidden" role="status">
        {caption}
      </span>
      {shown.length === 0 ? <p>{words.filterEmpty}</p> : <NewsTable caption={caption} items={shown} today={work.clock.today()} onOpen={onOpen} />}
    </>
  );
}
