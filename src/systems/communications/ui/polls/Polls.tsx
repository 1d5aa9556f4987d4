import * as React from 'react';
import { addDays } from '../../../../kernel/dates/calendarDate';
import { installChartStyles } from '../../../../ui/chart/chartStyles';
import { EmptyState } from '../../../../ui/EmptyState';
import { LinkButton } from '../../../../ui/LinkButton';
import { Loaded } from '../../../../ui/Loaded';
import { Page, Section } from '../../../../ui/Page';
import { PlainRoot } from '../../../../ui/PlainRoot';
import { Skeleton } from '../../../../ui/Skeleton';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { concerns, readAudience } from '../../audience';
import { Poll } from '../../planLists';
import { isTakingVotes } from '../../polls/vote';
import { CommunicationsProps, CommunicationsScreenProps } from '../screen';
import { OpenPoll } from './OpenPoll';
import { PollResult } from './PollResult';
import { PollsForReader, usePolls } from './pollQueries';
import { pollsWords } from './pollsWords';

const PollDesk = React.lazy(() => import('./PollDesk').then(module => ({ default: module.PollDesk })));

/** `compact`: one open question, for a page about other things. */
export type PollsLayout = 'full' | 'compact';

/** Results stand on the page for some weeks; earlier ones come when asked for. */
const shownDays = 60;

/** Questions to the staff: to answer, to see the results of and, for the communications lead, to prepare. */
export function Polls({ theme, client, language, layout, ...props }: CommunicationsScreenProps & { readonly layout: PollsLayout }): JSX.Element {
  React.useLayoutEffect(() => installChartStyles(), []);
  return (
    <PlainRoot language={language ?? props.work.language} theme={theme} client={client}>
      {layout === 'compact' ? <OneQuestion {...props} /> : <Whole {...props} />}
    </PlainRoot>
  );
}

function Whole(props: CommunicationsProps): JSX.Element {
  const words = useWords(pollsWords);
  const polls = usePolls(props);
  return (
    <Page title={words.title}>
      <Loaded query={polls} shape={['short', 'block', 'short', 'block']}>
        {found => (
          <>
            <Open {...props} found={found} />
            <Results {...props} closed={found.closed} />
          </>
        )}
      </Loaded>
      {props.visitor.roles.includes('communicationsLead') && (
        <React.Suspense fallback={<Skeleton shape={['short', 'line', 'line']} />}>
          <PollDesk {...props} />
        </React.Suspense>
      )}
    </Page>
  );
}

function OneQuestion(props: CommunicationsProps): JSX.Element {
  const words = useWords(pollsWords);
  const polls = usePolls(props);
  return (
    <Page title={words.title}>
      <Loaded query={polls} shape={['short', 'line']}>
        {found => <Open {...props} found={found} most={1} />}
      </Loaded>
      <p>
        <a href={`${props.work.sitePath}/SitePages/Polls.aspx`}>{words.allPolls}</a>
      </p>
    </Page>
  );
}

function Open({ work, found: { open, where, mine }, most }: CommunicationsProps & { readonly found: PollsForReader; readonly most?: number }): JSX.Element {
  const words = useWords(pollsWords);
  const language = useLanguage();
  const today = work.clock.today();
  const mineToSee = open.filter(poll => isTakingVotes(poll, today) && concerns(readAudience(poll.audience), where, language)).slice(0, most);
  if (mineToSee.length === 0) return <EmptyState title={words.emptyTitle} hint={words.emptyHint} />;
  return (
    <Section title={words.open}>
      <p>{words.whoSees}</p>
      {mineToSee.map(poll => (
        <OpenPoll key={poll.id} work={work} poll={poll} mine={mine.get(poll.id)} />
      ))}
    </Section>
  );
}

function Results({ work, closed }: CommunicationsProps & { readonly closed: readonly Poll[] }): JSX.Element {
  const words = useWords(pollsWords);
  const [isWhole, setWhole] = React.useState(false);
  const since = addDays(work.clock.today(), -shownDays);
  const shown = isWhole ? closed : closed.filter(({ closedOn }) => closedOn !== null && closedOn >= since);
  return (
    <Section title={words.results}>
      {shown.length === 0 && <p>{words.noResults}</p>}
      {shown.map(poll => (
        <PollResult key={poll.id} poll={poll} closed={closed} />
      ))}
      {shown.length < closed.length && <LinkButton text={words.earlier} onClick={() => setWhole(true)} />}
    </Section>
  );
}
