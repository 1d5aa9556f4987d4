import * as React from 'react';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { RoleId, roles } from '../../../../kernel/roles';
import { AddressLink } from '../../../../ui/AddressLink';
import { CardTable } from '../../../../ui/CardTable';
import { DueDate } from '../../../../ui/DueDate';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { newsLifecycle } from '../../newsLifecycle';
import { news, NewsItem } from '../../newsLists';
import { isApproved, isApprovedIn } from '../../work/approvals';
import { deskWords } from './deskWords';

interface NewsTableProps {
  readonly caption: string;
  readonly items: readonly NewsItem[];
  readonly today: CalendarDate;
  readonly onOpen: (number: string) => void;
}

/** Items in preparation in the order in which they are given, each with who has it. */
export function NewsTable({ caption, items, today, onOpen }: NewsTableProps): JSX.Element {
  const language = useLanguage();
  const { who } = useWords(deskWords);
  const { columns } = news;
  const heads = [columns.dueOn, columns.number, columns.title, columns.status].map(({ title }) => title[language]);
  return (
    <CardTable caption={caption} heads={[...heads, who]}>
      {items.map(item => (
        <NewsRow key={item.id} item={item} today={today} onOpen={onOpen} />
      ))}
    </CardTable>
  );
}

function NewsRow({ item, today, onOpen }: Pick<NewsTableProps, 'today' | 'onOpen'> & { readonly item: NewsItem }): JSX.Element {
  const language = useLanguage();
  const words = useWords(deskWords);
  const { number, status, dueOn } = item;
  return (
    <tr role="row" data-number={number}>
      <td role="cell">
        {dueOn && (
          <>
            <DueDate date={dueOn} today={today} /> <span className="ri-subtle ri-nowrap">{dueOn}</span>
          </>
        )}
      </td>
      <td role="cell" className="ri-nowrap">
        <AddressLink href={addressWith('news', number)} onGo={() => onOpen(number)}>
          {number}
        </AddressLink>
      </td>
      <td role="cell">{titleOf(item, language)}</td>
      <td role="cell">
        <span className="ri-label">{words.before(news.columns.status.title[language])}</span>
        {newsLifecycle.states[status].label[language]}
      </td>
      <td role="cell">
        <span className="ri-label">{words.before(words.who)}</span>
        {ownersOf(item, language)}
      </td>
    </tr>
  );
}

/** The title in the reader's language, or the other one while that is not written. */
export function titleOf({ title, titleFr }: Pick<NewsItem, 'title' | 'titleFr'>, language: 'en' | 'fr'): string {
  return language === 'fr' && titleFr ? titleFr : title;
}

/** Who moves an item on: the person it is with, or the roles that have not yet done their part. */
function ownersOf(item: NewsItem, language: 'en' | 'fr'): string {
  if (item.status === 'draft') return item.assignedTo?.name ?? '';
  return waitingRoles(item).map(role => roles[role].title[language]).join(', ');
}

function waitingRoles(item: NewsItem): readonly RoleId[] {
  if (item.status === 'review') return ['newsReviewer'];
  if ((item.status !== 'approval' && item.status !== 'afterApproval') || isApproved(item)) return ['communicationsLead'];
  const lacking: (RoleId | false)[] = [!isApprovedIn('en', item) && 'newsApproverEn', !isApprovedIn('fr', item) && 'newsApproverFr'];
  return lacking.filter((role): role is RoleId => role !== false);
}
