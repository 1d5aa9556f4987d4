import * as React from 'react';
import { CardTable } from '../../../../../ui/CardTable';
import { useLanguage, useWords } from '../../../../../ui/surroundings';
import { ComputedColumns } from '../../../retention/retentionOf';
import { finalDispositions } from '../../../retained';
import { ChangedRecord } from '../../../scheme/recompute/changedRecord';
import { schemeWords } from '../schemeWords';
import { recomputeWords } from './recomputeWords';

/** Records shown at once; the count is of all. */
const shown = 200;

/** Which records get other dates, from which to which. */
export function ChangedTable({ changes }: { readonly changes: readonly ChangedRecord[] }): JSX.Element {
  const words = useWords(recomputeWords);
  const { before } = useWords(schemeWords);
  const language = useLanguage();
  return (
    <>
      <CardTable caption={words.caption(changes.length)} heads={[words.record, words.series, words.before, words.after]}>
        {changes.slice(0, shown).map(({ key, name, place, filed, from, to }) => (
          <tr role="row" key={key} data-record={key}>
            <td role="cell">
              {name} <span className="ri-subtle">{place[language]}</span>
            </td>
            <td role="cell" className="ri-nowrap">
              <span className="ri-label">{before(words.series)}</span>
              {filed.item.seriesCode}
            </td>
            <td role="cell">
              <span className="ri-label">{before(words.before)}</span>
              <Dates columns={from} />
            </td>
            <td role="cell">
              <span className="ri-label">{before(words.after)}</span>
              <Dates columns={to} />
            </td>
          </tr>
        ))}
      </CardTable>
      {changes.length > shown && <p>{words.shownOnly(shown, changes.length)}</p>}
    </>
  );
}

function Dates({ columns: { eligibleOn, retentionRule, schemeVersion, finalDisposition } }: { readonly columns: ComputedColumns }): JSX.Element {
  const words = useWords(recomputeWords);
  const language = useLanguage();
  const rule = [retentionRule, finalDisposition && finalDispositions[finalDisposition][language], schemeVersion !== null && words.version(schemeVersion)].filter(part => part !== null && part !== false);
  return (
    <>
      <strong className="ri-nowrap">{eligibleOn ?? words.noDate}</strong> <span className="ri-subtle">{rule.join(', ')}</span>
    </>
  );
}
