import * as React from 'react';
import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { standingOf } from '../../../../kernel/lifecycle/standing';
import { PlainRoot } from '../../../../ui/PlainRoot';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAddress } from '../../../../ui/useAddress';
import { eventLifecycle } from '../../planLifecycles';
import { plans } from '../../planLists';
import { mayRead } from '../../calendar/readCalendar';
import { CommunicationsProps, CommunicationsScreenProps } from '../screen';
import { CalendarView } from './CalendarView';
import { Part, parts, PartsNav } from './PartsNav';

const PlansView = React.lazy(() => import('../plans/PlansView').then(module => ({ default: module.PlansView })));
const PlanPage = React.lazy(() => import('../plans/PlanPage').then(module => ({ default: module.PlanPage })));
const PostsView = React.lazy(() => import('../social/PostsView').then(module => ({ default: module.PostsView })));
const PostPage = React.lazy(() => import('../social/PostPage').then(module => ({ default: module.PostPage })));

/** The calendar for everybody; for those who plan also the plans (`?plan=4`) and the social posts (`?post=7`). */
export function CalendarScreen({ theme, client, language, ...props }: CommunicationsScreenProps): JSX.Element {
  return (
    <PlainRoot language={language ?? props.work.language} theme={theme} client={client}>
      {mayRead(plans, props.visitor) ? <PlannersViews {...props} /> : <CalendarView {...props} isPlanner={false} />}
    </PlainRoot>
  );
}

function PlannersViews(props: CommunicationsProps): JSX.Element {
  const [plan, goPlan] = useAddress('plan');
  const [post, goPost] = useAddress('post');
  const [part, goPart] = useAddress('part');
  const now: Part = parts.find(each => each === part) ?? 'calendar';
  const go = (next: Part): void => goPart(next === 'calendar' ? undefined : next);
  const nav = <PartsNav now={now} onGo={go} />;
  return (
    <React.Suspense fallback={<Skeleton shape={['short', 'block', 'line', 'line']} />}>
      {plan !== undefined && <PlanPage {...props} key={plan} address={plan} onOpen={id => goPlan(id, 'replace')} onBack={() => goPlan(undefined)} />}
      {plan === undefined && post !== undefined && <PostPage {...props} key={post} address={post} onOpen={id => goPost(id, 'replace')} onBack={() => goPost(undefined)} />}
      {plan === undefined && post === undefined && now === 'calendar' && <CalendarView {...props} isPlanner={mayPlan(props)} before={nav} />}
      {plan === undefined && post === undefined && now === 'plans' && <PlansView {...props} before={nav} onOpen={goPlan} />}
      {plan === undefined && post === undefined && now === 'posts' && <PostsView {...props} before={nav} onOpen={goPost} />}
    </React.Suspense>
  );
}

function mayPlan({ visitor }: CommunicationsProps): boolean {
  return mayTake(eventLifecycle, 'add', undefined, standingOf(visitor));
}
