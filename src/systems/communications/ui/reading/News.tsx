import * as React from 'react';
import { Workplace } from '../../../../kernel/ports/workplace';
import { Language } from '../../../../kernel/text';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { LinkButton } from '../../../../ui/LinkButton';
import { Skeleton } from '../../../../ui/Skeleton';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { NewsLayout, NewsSource } from './newsState';
import { NewsContent } from './NewsContent';
import { installNewsStyles } from './newsStyles';
import { newsWords } from './newsWords';
import { useNews } from './useNews';

export interface NewsProps {
  readonly source: NewsSource;
  readonly layout: NewsLayout;
  readonly work: Pick<Workplace, 'sitePath' | 'clock'>;
  /** Names the person on this computer, for the unread marks. */
  readonly reader: string;
  readonly onLanguage: (language: Language) => void;
}

const shapes = { lead: ['block', 'short', 'line', 'line', 'line'], list: ['short', 'line', 'short', 'line', 'short', 'line'], compact: ['line', 'line', 'line'] } as const;

/** The news for whoever reads. Plain HTML: it is read, not operated. */
export function News({ source, layout, work, reader, onLanguage }: NewsProps): JSX.Element {
  const words = useWords(newsWords);
  const language = useLanguage();
  const other: Language = language === 'en' ? 'fr' : 'en';
  const news = useNews(source);
  React.useLayoutEffect(() => installNewsStyles(), []);
  return (
    <section className="ri-page" aria-label={words.title}>
      <div className="ri-head">
        <div>
          <h2>{words.title}</h2>
        </div>
        <button type="button" className="ri-linkButton" lang={other} onClick={() => onLanguage(other)}>
          {words.otherLanguage}
        </button>
      </div>
      {news.state.kind === 'waiting' && <Skeleton shape={shapes[layout]} />}
      {news.state.kind === 'failed' && (
        <ErrorNotice problem={news.state.problem}>
          <LinkButton text={words.tryAgain} onClick={source.again} />
        </ErrorNotice>
      )}
      {news.state.kind === 'found' && <NewsContent news={news} seen={news.state.seen} isOld={news.state.isOld} layout={layout} work={work} reader={reader} source={source} />}
    </section>
  );
}
