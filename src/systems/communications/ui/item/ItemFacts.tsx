import * as React from 'react';
import { DueDate } from '../../../../ui/DueDate';
import { Facts } from '../../../../ui/Facts';
import { momentInWords } from '../../../../ui/momentInWords';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { newsPageAddress } from '../../addresses';
import { newsLifecycle } from '../../newsLifecycle';
import { news, NewsItem } from '../../newsLists';
import { CommunicationsProps } from '../screen';
import { itemWords } from './itemWords';

/** Where an item stands, in one row. */
export function ItemFacts({ work, item }: Pick<CommunicationsProps, 'work'> & { readonly item: NewsItem }): JSX.Element {
  const language = useLanguage();
  const words = useWords(itemWords);
  const { status, dueOn, assignedTo, revision, isLive, liveRevision, publishAt, number } = item;
  const state = newsLifecycle.states[status];
  const seen = isLive ? <a href={newsPageAddress(work, number, language)}>{words.readersSeeRevision(liveRevision ?? revision)}</a> : words.readersSeeNothing;
  return (
    <Facts
      facts={[
        { label: words.state, value: state.label[language] },
        { label: words.due, value: state.kind === 'waiting' && dueOn ? <DueDate date={dueOn} today={work.clock.today()} /> : null },
        { label: words.with, value: state.kind === 'waiting' ? (assignedTo?.name ?? '') : '' },
        { label: words.revision, value: String(revision) },
        { label: words.readersSee, value: seen },
        { label: news.columns.publishAt.title[language], value: publishAt ? momentInWords(publishAt, language) : null },
        { label: news.columns.urgentReason.title[language], value: item.urgent ? item.urgentReason : null },
        { label: news.columns.retractReason.title[language], value: status === 'retracted' ? item.retractReason : null },
      ]}
    />
  );
}
