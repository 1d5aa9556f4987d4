import * as React from 'react';
import { CardTable } from '../../../../ui/CardTable';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { RoleId, roles } from '../../../../kernel/roles';
import { AddressLink } from '../../../../ui/AddressLink';
import { DueDate } from '../../../../ui/DueDate';
import { Icon } from '../../../../ui/icons';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { requestLifecycle } from '../../lifecycle';
import { FoiRequest, requests as requestList } from '../../lists';
import { foiWords } from '../foiWords';
import { choiceLabel } from '../../../../ui/labels';
import { isUndecided } from './deskFilters';

interface QueueTableProps {
  readonly caption: string;
  readonly requests: readonly FoiRequest[];
  readonly searching: ReadonlyMap<string, readonly string[]>;
  readonly today: CalendarDate;
  readonly onOpen: (number: string) => void;
}

/** Open requests in the order in which they are given, each with who has it. */
export function QueueTable({ caption, requests, searching, today, onOpen }: QueueTableProps): JSX.Element {
  const language = useLanguage();
  const { who } = useWords(foiWords).desk;
  const { columns } = requestList;
  const heads = [columns.dueOn, columns.number, columns.title, columns.status].map(({ title }) => title[language]);
  return (
    <CardTable caption={caption} heads={[...heads, who]}>
      {requests.map(request => (
        <QueueRow key={request.id} request={request} owners={searching.get(request.number)} today={today} onOpen={onOpen} />
      ))}
    </CardTable>
  );
}

interface QueueRowProps extends Pick<QueueTableProps, 'today' | 'onOpen'> {
  readonly request: FoiRequest;
  readonly owners: readonly string[] | undefined;
}

function QueueRow({ request, owners, today, onOpen }: QueueRowProps): JSX.Element {
  const language = useLanguage();
  const { before, desk } = useWords(foiWords);
  const { columns } = requestList;
  const { number, title, status } = request;
  return (
    <tr role="row" data-number={number}>
      <td role="cell">
        <Due request={request} today={today} />
      </td>
      <td role="cell" className="ri-nowrap">
        <AddressLink href={addressWith('request', number)} onGo={() => onOpen(number)}>
          {number}
        </AddressLink>
      </td>
      <td role="cell">{title}</td>
      <td role="cell">
        <span className="ri-label">{before(columns.status.title[language])}</span>
        {choiceLabel(columns.status, status, language)}
      </td>
      <td role="cell">
        <span className="ri-label">{before(desk.who)}</span>
        {owners?.join(', ') ?? roles[ownerOf(status)].title[language]}
      </td>
    </tr>
  );
}

/** Who moves a request on while no manager has it, by the lifecycle. */
function ownerOf(status: FoiRequest['status']): RoleId {
  const state = requestLifecycle.states[status];
  return state.kind === 'waiting' && 'role' in state.owner ? state.owner.role : 'foiCoordinator';
}

function Due({ request, today }: Pick<QueueRowProps, 'request' | 'today'>): JSX.Element {
  const language = useLanguage();
  const words = useWords(foiWords).desk;
  const { dueOn, feePaidOn, appealUntil } = request;
  if (!isUndecided(request)) return <span>{appealUntil ? words.appealUntil(dateInWords(appealUntil, language)) : words.decided}</span>;
  if (dueOn === null) {
    return (
      <span className="ri-due">
        <Icon name="fee" />
        <span>{feePaidOn === null ? words.waitsForFee : words.clockStopped}</span>
      </span>
    );
  }
  return (
    <>
      <DueDate date={dueOn} today={today} /> <span className="ri-subtle ri-nowrap">{dueOn}</span>
    </>
  );
}
