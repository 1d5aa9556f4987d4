import * as React from 'react';
import { CardTable } from '../../../../ui/CardTable';
import { DueDate } from '../../../../ui/DueDate';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { OpenRequest } from '../../dashboard/readDashboard';
import { requests as requestList } from '../../lists';
import { requestAddress } from '../../work/addresses';
import { choiceLabel } from '../../../../ui/labels';
import { FoiProps } from '../screen';
import { dashboardWords } from './dashboardWords';

interface RequestTableProps extends Pick<FoiProps, 'work'> {
  readonly caption: string;
  readonly requests: readonly OpenRequest[];
  /** Which of its dates a request is listed for. */
  readonly dates: 'due' | 'received';
}

/** Requests by name, each with a link to its page. Cards on a phone; the roles are written out because blocks lose their own in some browsers. */
export function RequestTable({ work, caption, requests, dates }: RequestTableProps): JSX.Element {
  const language = useLanguage();
  const { columns } = requestList;
  const dateColumn = dates === 'due' ? columns.dueOn : columns.receivedOn;
  return (
    <CardTable caption={caption} heads={[dateColumn, columns.number, columns.title, columns.status, columns.programArea].map(({ title }) => title[language])}>
      {requests.map(request => (
        <RequestRow key={request.id} work={work} request={request} dates={dates} />
      ))}
    </CardTable>
  );
}

function RequestRow({ work, request, dates }: Pick<RequestTableProps, 'work' | 'dates'> & { readonly request: OpenRequest }): JSX.Element {
  const language = useLanguage();
  const words = useWords(dashboardWords);
  const { columns } = requestList;
  const { number, title, status, dueOn, receivedOn, programArea } = request;
  return (
    <tr role="row" data-number={number}>
      <td role="cell">
        {dates === 'due' && dueOn !== null ? <DueDate date={dueOn} today={work.clock.today()} /> : <time dateTime={receivedOn}>{receivedOn}</time>}
      </td>
      <td role="cell" className="ri-nowrap">
        <a className="ri-rowLink" href={requestAddress(work, number)}>
          {number}
        </a>
      </td>
      <td role="cell">{title}</td>
      <td role="cell">
        <span className="ri-label">{columns.status.title[language]}: </span>
        {choiceLabel(columns.status, status, language)}
      </td>
      <td role="cell">
        <span className="ri-label">{columns.programArea.title[language]}: </span>
        {programArea ?? words.noArea}
      </td>
    </tr>
  );
}
