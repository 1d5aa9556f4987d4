import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { CardTable } from '../../../../ui/CardTable';
import { Loaded } from '../../../../ui/Loaded';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { entryAddress, postAddress } from '../../calendar/addresses';
import { eventKey } from '../../calendar/eventEntry';
import { newsDeskAddress } from '../../addresses';
import { newsLifecycle } from '../../newsLifecycle';
import { eventLifecycle, socialPostLifecycle } from '../../planLifecycles';
import { Plan } from '../../planLists';
import { CommunicationsProps } from '../screen';
import { useActivities } from './planQueries';
import { planWords } from './planWords';

interface Activity {
  readonly key: string;
  readonly kind: 'news' | 'event' | 'post';
  readonly day: CalendarDate | null;
  readonly title: string;
  readonly state: string;
  readonly href: string;
}

/** What goes out under a plan, by day. */
export function ActivitiesSection({ work, plan }: Pick<CommunicationsProps, 'work'> & { readonly plan: Plan }): JSX.Element {
  const language = useLanguage();
  const words = useWords(planWords);
  const found = useActivities(work, plan);
  const { sitePath } = work;
  return (
    <Section title={words.activities}>
      <p className="ri-subtle">{words.activitiesHint}</p>
      <Loaded query={found} shape={['line', 'line']}>
        {({ events, posts, news }) => (
          <ActivityTable
            activities={[
              ...news.map(({ number, title, titleFr, status, publishedOn, dueOn }): Activity => ({
                key: number, kind: 'news', day: publishedOn ?? dueOn, title: language === 'fr' ? (titleFr ?? title) : title, state: newsLifecycle.states[status].label[language], href: newsDeskAddress(work, number),
              })),
              ...events.map((event): Activity => ({
                key: eventKey(event), kind: 'event', day: event.fromOn, title: language === 'fr' ? event.titleFr : event.title, state: eventLifecycle.states[event.status].label[language], href: entryAddress(sitePath, eventKey(event)),
              })),
              ...posts.map((post): Activity => ({
                key: `post${post.id}`, kind: 'post', day: post.dueOn, title: post.title, state: socialPostLifecycle.states[post.status].label[language], href: postAddress(sitePath, String(post.id)),
              })),
            ]}
          />
        )}
      </Loaded>
    </Section>
  );
}

function ActivityTable({ activities }: { readonly activities: readonly Activity[] }): JSX.Element {
  const words = useWords(planWords);
  const { day, kind, title, state } = words.activityHeads;
  if (activities.length === 0) return <p>{words.noActivities}</p>;
  const byDay = [...activities].sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
  return (
    <CardTable caption={words.activities} heads={[day, kind, title, state]}>
      {byDay.map(activity => (
        <tr key={activity.key} role="row" data-activity={activity.key}>
          <td role="cell" className="ri-nowrap">
            {activity.day}
          </td>
          <td role="cell">{words.kinds[activity.kind]}</td>
          <td role="cell">
            <a className="ri-rowLink" href={activity.href}>
              {activity.title}
            </a>
          </td>
          <td role="cell">
            <span className="ri-label">{words.before(state)}</span>
            {activity.state}
          </td>
        </tr>
      ))}
    </CardTable>
  );
}
