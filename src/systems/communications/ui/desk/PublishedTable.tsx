import * as React from 'react';
import { Workplace } from '../../../../kernel/ports/workplace';
import { AddressLink } from '../../../../ui/AddressLink';
import { CardTable } from '../../../../ui/CardTable';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { addressWith } from '../../../../ui/useAddress';
import { newsPageAddress } from '../../addresses';
import { newsLifecycle } from '../../newsLifecycle';
import { news, NewsItem } from '../../newsLists';
import { deskWords } from './deskWords';
import { titleOf } from './NewsTable';

interface PublishedTableProps {
  readonly work: Pick<Workplace, 'sitePath'>;
  readonly items: readonly NewsItem[];
  readonly onOpen: (number: string) => void;
}

/** What went out, the latest first, with a way to the item and to the page that readers see. */
export function PublishedTable({ work, items, onOpen }: PublishedTableProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(deskWords);
  const { columns } = news;
  return (
    <CardTable caption={words.published} heads={[columns.number.title[language], columns.title.title[language], columns.status.title[language], words.publishedOn, words.expiresOn]}>
      {items.map(item => (
        <tr role="row" key={item.id} data-number={item.number}>
          <td role="cell" className="ri-nowrap">
            <AddressLink href={addressWith('news', item.number)} onGo={() => onOpen(item.number)}>
              {item.number}
            </AddressLink>
          </td>
          <td role="cell">{item.isLive ? <a href={newsPageAddress(work, item.number, language)}>{titleOf(item, language)}</a> : titleOf(item, language)}</td>
          <td role="cell">{newsLifecycle.states[item.status].label[language]}</td>
          <td role="cell" className="ri-nowrap">
            <span className="ri-label">{words.before(words.publishedOn)}</span>
            {item.publishedOn}
          </td>
          <td role="cell" className="ri-nowrap">
            <span className="ri-label">{words.before(words.expiresOn)}</span>
            {item.expiresOn ?? words.noExpiry}
          </td>
        </tr>
      ))}
    </CardTable>
  );
}
