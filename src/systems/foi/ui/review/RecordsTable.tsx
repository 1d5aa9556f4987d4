import * as React from 'react';
import { LinkButton } from '../../../../ui/LinkButton';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { FoiRecord, records as recordList } from '../../caseLists';
import { foiWords } from '../foiWords';
import { choiceLabel } from '../../../../ui/labels';
import { reviewWords } from './reviewWords';

interface RecordsTableProps {
  readonly number: string;
  readonly records: readonly FoiRecord[];
  readonly chosen: ReadonlySet<number>;
  /** Absent where the records are only read. */
  readonly onChoose?: (chosen: ReadonlySet<number>) => void;
  readonly onCode?: (record: FoiRecord) => void;
}

/** Records with their pages and sections, and the totals; cards on a phone. Roles are written out as in QueueTable. */
export function RecordsTable({ number, records, chosen, onChoose, onCode }: RecordsTableProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(reviewWords).records;
  const { columns } = recordList;
  const toReview = records.filter(({ status }) => status === 'proposed').length;
  const everyId = records.map(({ id }) => id);
  const choose = (ids: readonly number[], isChosen: boolean): void => onChoose?.(new Set(isChosen ? [...chosen, ...ids] : [...chosen].filter(id => !ids.includes(id))));
  return (
    <>
      <p>
        {words.totals(records.length, pagesOf(records))}. {toReview > 0 ? words.toReview(toReview) : words.allReviewed}.
      </p>
      {onChoose && (
        <label className="ri-option ri-noPrint">
          <input type="checkbox" checked={everyId.every(id => chosen.has(id))} onChange={event => choose(everyId, event.target.checked)} />
          <span>{words.selectAll}</span>
        </label>
      )}
      <table className="ri-table" role="table">
        <caption className="ri-hidden">{words.caption(number)}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">{columns.title.title[language]}</th>
            <th scope="col" role="columnheader" className="ri-number">{columns.pages.title[language]}</th>
            <th scope="col" role="columnheader">{columns.proposedSections.title[language]}</th>
            <th scope="col" role="columnheader">{words.outcome}</th>
            <th scope="col" role="columnheader">{columns.sections.title[language]}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {records.map(record => (
            <RecordRow
              key={record.id}
              record={record}
              isChosen={chosen.has(record.id)}
              onChoose={onChoose && (isChosen => choose([record.id], isChosen))}
              onCode={onCode && (() => onCode(record))}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RecordRowProps {
  readonly record: FoiRecord;
  readonly isChosen: boolean;
  readonly onChoose?: (isChosen: boolean) => void;
  readonly onCode?: () => void;
}

function RecordRow({ record, isChosen, onChoose, onCode }: RecordRowProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(reviewWords).records;
  const { before } = useWords(foiWords);
  const { columns } = recordList;
  const { title, pages, proposedSections, status, disposition, sections } = record;
  const named = (label: string): JSX.Element => <span className="ri-label">{before(label)}</span>;
  return (
    <tr role="row" data-record={record.id}>
      <td role="cell">
        <span className="ri-rowChoice">
          {onChoose && <input type="checkbox" className="ri-noPrint" aria-label={words.select(title)} checked={isChosen} onChange={event => onChoose(event.target.checked)} />}
          {onCode ? <LinkButton text={title} onClick={onCode} /> : <span>{title}</span>}
        </span>
      </td>
      <td role="cell" className="ri-number">
        {named(columns.pages.title[language])}
        {pages ?? '–'}
      </td>
      <td role="cell">
        {named(columns.proposedSections.title[language])}
        {proposedSections ?? '–'}
      </td>
      <td role="cell">
        {named(words.outcome)}
        {status === 'proposed' ? choiceLabel(columns.status, status, language) : choiceLabel(columns.disposition, disposition, language)}
      </td>
      <td role="cell">
        {named(columns.sections.title[language])}
        {sections ?? '–'}
        <Because record={record} />
      </td>
    </tr>
  );
}

/** Why, for whoever decides: the reason, and how the public interest was weighed. */
function Because({ record: { reason, overrideApplies, overrideReason } }: Pick<RecordRowProps, 'record'>): JSX.Element {
  const language = useLanguage();
  const { before } = useWords(foiWords);
  const { columns } = recordList;
  const weighed = overrideApplies ? columns.overrideApplies.title[language] : columns.overrideReason.title[language];
  return (
    <>
      {reason && <p className="ri-subtle">{reason}</p>}
      {overrideReason && (
        <p className="ri-subtle">
          {before(weighed)}
          {overrideReason}
        </p>
      )}
    </>
  );
}

function pagesOf(records: readonly FoiRecord[]): number {
  return records.reduce((sum, { pages }) => sum + (pages ?? 0), 0);
}
