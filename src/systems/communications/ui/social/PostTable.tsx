import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { AddressLink } from '../../../../ui/AddressLink';
import { CardTable } from '../../../../ui/CardTable';
import { DueDate } from '../../../../ui/DueDate';
import { choiceLabel } from '../../../../ui/labels';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { SocialPost, socialPosts } from '../../planLists';
import { postLacks } from '../../social/postLacks';
import { lackTexts } from './lackTexts';
import { postWords } from './postWords';

interface PostTableProps {
  readonly caption: string;
  readonly posts: readonly SocialPost[];
  readonly today: CalendarDate;
  readonly hrefOf: (post: SocialPost) => string;
  readonly onOpen: (id: string) => void;
}

const { columns } = socialPosts;

/** Posts in the order in which they are given, each with what it still lacks. */
export function PostTable({ caption, posts, today, hrefOf, onOpen }: PostTableProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(postWords);
  const heads = [words.labels.dueOn, words.labels.title, words.labels.platform, columns.status.title[language], words.lacksHead];
  return (
    <CardTable caption={caption} heads={heads}>
      {posts.map(post => {
        const isOver = post.status === 'posted' || post.status === 'dropped';
        const lacks = lackTexts(postLacks(post), words);
        return (
          <tr key={post.id} role="row" data-post={post.id}>
            <td role="cell">
              {post.dueOn && !isOver && <DueDate date={post.dueOn} today={today} />} <span className="ri-subtle ri-nowrap">{post.dueOn}</span>
            </td>
            <td role="cell">
              <AddressLink href={hrefOf(post)} onGo={() => onOpen(String(post.id))}>
                {post.title}
              </AddressLink>
            </td>
            <td role="cell">
              <span className="ri-label">{words.before(words.labels.platform)}</span>
              {choiceLabel(columns.platform, post.platform, language)}
            </td>
            <td role="cell">
              <span className="ri-label">{words.before(columns.status.title[language])}</span>
              {choiceLabel(columns.status, post.status, language)}
            </td>
            <td role="cell">
              <span className="ri-label">{words.before(words.lacksHead)}</span>
              {lacks.length === 0 || isOver ? words.complete : lacks.join(', ')}
            </td>
          </tr>
        );
      })}
    </CardTable>
  );
}
