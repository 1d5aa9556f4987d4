import * as React from 'react';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { torontoToday } from '../../../../kernel/dates/torontoToday';
import { StoreProblem } from '../../../../kernel/ports/storeError';
import { Workplace } from '../../../../kernel/ports/workplace';
import { Language } from '../../../../kernel/text';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { Facts } from '../../../../ui/Facts';
import { Icon } from '../../../../ui/icons';
import { LinkButton } from '../../../../ui/LinkButton';
import { problemOf } from '../../../../ui/problemOf';
import { Skeleton } from '../../../../ui/Skeleton';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { useMounted } from '../../../../ui/useMounted';
import { newsPageAddress } from '../../addresses';
import { PageReview } from '../../planLists';
import { acknowledge } from '../../reading/acknowledge';
import { AboutNews, readAbout } from '../../reading/readAbout';
import { aboutWords } from './aboutWords';
import { ConfirmRead } from './ConfirmRead';
import { installNewsStyles } from './newsStyles';

type AboutState = { readonly kind: 'waiting' | 'notThere' } | { readonly kind: 'found'; readonly about: AboutNews } | { readonly kind: 'failed'; readonly problem: StoreProblem };

export interface AboutPageProps {
  readonly work: Workplace;
  readonly newsNumber: string;
  /** Called when the reader goes to the page in the other language. */
  readonly onLanguage: (language: Language) => void;
  /** Called when the page is there: it counts as read from then on. */
  readonly onSeen: (newsNumber: string) => void;
  /** Draws the answers that the owner may give, where one is asked about the page. */
  readonly answers?: (review: PageReview, onAnswered: () => void) => React.ReactNode;
}

/** What stands under the text of a news page, in the language of the page: its counterpart, what the reader is to confirm, whom to write to. */
export function AboutPage(props: AboutPageProps): JSX.Element {
  const words = useWords(aboutWords);
  const { state, again } = useAbout(props);
  React.useLayoutEffect(() => installNewsStyles(), []);
  return (
    <section className="ri-page" aria-label={words.title}>
      {state.kind === 'waiting' && <Skeleton shape={['line', 'short']} />}
      {state.kind === 'notThere' && <p className="ri-subtle">{words.notPublished}</p>}
      {state.kind === 'failed' && (
        <ErrorNotice problem={state.problem}>
          <LinkButton text={words.tryAgain} onClick={again} />
        </ErrorNotice>
      )}
      {state.kind === 'found' && <About {...props} about={state.about} onAnswered={again} />}
    </section>
  );
}

function About({ work, about, onLanguage, answers, onAnswered }: AboutPageProps & { readonly about: AboutNews; readonly onAnswered: () => void }): JSX.Element {
  const words = useWords(aboutWords);
  const language = useLanguage();
  const { story, counterpart, topic, owner, mustReadBy, isConfirmed, review } = about;
  const day = torontoToday(Date.parse(story.on));
  return (
    <>
      {mustReadBy && (
        <div className="ri-preview">
          <p className="ri-newsMark">
            <Icon name="info" /> {words.mustRead(dateInWords(mustReadBy, language))}
          </p>
          <div>
            <ConfirmRead title={story.title} isConfirmed={isConfirmed} confirm={() => acknowledge(work, story)} />
          </div>
        </div>
      )}
      {review && answers?.(review, onAnswered)}
      {counterpart && (
        <p>
          <a href={newsPageAddress(work, story.number, counterpart)} lang={`${counterpart}-CA`} hrefLang={counterpart} onClick={() => onLanguage(counterpart)}>
            {words.inOtherLanguage}
          </a>
        </p>
      )}
      <Facts
        facts={[
          { label: words.published, value: <time dateTime={day}>{dateInWords(day, language)}</time> },
          { label: words.topic, value: topic?.[language] },
          { label: words.owner, value: owner?.name },
        ]}
      />
      {owner && owner.email !== '' && (
        <p>
          <a href={`mailto:${encodeURIComponent(owner.email).replace('%40', '@')}?subject=${encodeURIComponent(words.wrongSubject(story.title))}`}>{words.wrong}</a>
        </p>
      )}
    </>
  );
}

function useAbout({ work, newsNumber, onSeen }: AboutPageProps): { readonly state: AboutState; readonly again: () => void } {
  const language = useLanguage();
  const [state, setState] = React.useState<AboutState>({ kind: 'waiting' });
  const [round, setRound] = React.useState(0);
  const isMounted = useMounted();
  const seen = React.useRef(onSeen);
  seen.current = onSeen;
  React.useEffect(() => {
    readAbout(work, newsNumber, language).then(
      about => {
        if (about) seen.current(newsNumber);
        if (isMounted.current) setState(about ? { kind: 'found', about } : { kind: 'notThere' });
      },
      (error: unknown) => isMounted.current && setState({ kind: 'failed', problem: problemOf(error) }),
    );
  }, [work, newsNumber, language, round, isMounted]);
  return { state, again: () => setRound(before => before + 1) };
}
