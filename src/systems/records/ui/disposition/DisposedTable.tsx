import * as React from 'react';
import { CardTable } from '../../../../ui/CardTable';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { DisposedRecord, dispositionMethods, recordMedia } from '../../dispositionLists';
import { dispositionWords } from './dispositionWords';

/** What is left of records that were disposed of. */
export function DisposedTable({ records }: { readonly records: readonly DisposedRecord[] }): JSX.Element {
  const language = useLanguage();
  const { columns, title } = useWords(dispositionWords).disposed;
  return (
    <CardTable caption={title} heads={[columns.title, columns.series, columns.disposedOn, columns.method, columns.batch, columns.checksum]}>
      {records.map(record => (
        <tr key={record.id} role="row">
          <td role="cell">
            {record.title}
            <br />
            <span className="ri-subtle">
              {recordMedia[record.medium][language]} · {record.place}
            </span>
          </td>
          <td role="cell" data-label={columns.series}>
            {record.seriesCode}
          </td>
          <td role="cell" data-label={columns.disposedOn}>
            {record.disposedOn}
          </td>
          <td role="cell" data-label={columns.method}>
            {dispositionMethods[record.method][language]}
          </td>
          <td role="cell" data-label={columns.batch}>
            {record.batch}
          </td>
          <td role="cell" data-label={columns.checksum}>
            {record.sha256 && <code title={record.sha256}>{record.sha256.slice(0, shownDigits)}…</code>}
          </td>
        </tr>
      ))}
    </CardTable>
  );
}

const shownDigits = 12;
