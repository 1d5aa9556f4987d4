import * as React from 'react';
import { CardTable } from '../../../../ui/CardTable';
import { CalendarDate } from '../../../../kernel/dates/calendarDate';
import { dateInWords } from '../../../../kernel/dates/dateInWords';
import { AddressLink } from '../../../../ui/AddressLink';
import { DueDate } from '../../../../ui/DueDate';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { undecided } from '../../lifecycle';
import { FoiRequest, requests as requestList } from '../../lists';
import { SearchResult } from '../../search/findRequests';
import { foiWords } from '../foiWords';
import { choiceLabel } from '../../../../ui/labels';
import { searchWords } from './searchWords';

interface SearchResultsProps {
  readonly result: SearchResult;
  readonly today: CalendarDate;
  readonly onOpen: (number: string) => void;
}

/** What was found, and how far back it was looked for. */
export function SearchResults({ result, today, onOpen }: SearchResultsProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(searchWords);
  const { requests, closedWithin } = result;
  const { columns } = requestList;
  const heads = [columns.number.title[language], columns.title.title[language], columns.status.title[language], words.dueOrClosed, columns.programArea.title[language]];
  return (
    <>
      <p role="status">
        <strong>{words.found(requests.length)}</strong>
      </p>
      {closedWithin && <p className="ri-subtle">{words.closedWithin(dateInWords(closedWithin.from, language), dateInWords(closedWithin.to, language))}</p>}
      {requests.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <CardTable caption={words.found(requests.length)} heads={heads}>
          {requests.map(request => (
            <ResultRow key={request.id} request={request} today={today} onOpen={onOpen} />
          ))}
        </CardTable>
      )}
    </>
  );
}

function ResultRow({ request, today, onOpen }: Omit<SearchResultsProps, 'result'> & { readonly request: FoiRequest }): JSX.Element {
  const language = useLanguage();
  const { before } = useWords(foiWords);
  const { columns } = requestList;
  const { number, title, status, programArea } = request;
  return (
    <tr role="row" data-number={number}>
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
        <DueOrClosed request={request} today={today} />
      </td>
      <td role="cell">{programArea}</td>
    </tr>
  );
}

function DueOrClosed({ request: { status, dueOn, closedOn }, today }: { readonly request: FoiRequest; readonly today: CalendarDate }): JSX.Element | null {
  const language = useLanguage();
  const words = useWords(searchWords);
  if (closedOn) return <span>{words.closedOn(dateInWords(closedOn, language))}</span>;
  const isDue = (undecided as readonly FoiRequest['status'][]).includes(status);
  return isDue && dueOn ? <DueDate date={dueOn} today={today} /> : null;
}
