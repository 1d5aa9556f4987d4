import * as React from 'react';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { moneyInWords } from '../../clock/wording';
import { Fees } from '../../fees';
import { feeWords } from './feeWords';

const lines = ['search', 'preparation', 'programming', 'pages', 'discs', 'external'] as const;

/** An estimate line by line, with its total and the deposit that may be asked. Lines of nothing are left out. */
export function FeeLines({ fees, deposit }: { readonly fees: Fees; readonly deposit: number }): JSX.Element {
  const language = useLanguage();
  const words = useWords(feeWords);
  return (
    <table className="ri-sums">
      <caption>{words.lines}</caption>
      <tbody>
        {lines.filter(line => fees[line] > 0).map(line => (
          <tr key={line} data-line={line}>
            <th scope="row">{words[line]}</th>
            <td>{moneyInWords(fees[line], language)}</td>
          </tr>
        ))}
        <tr data-line="total">
          <th scope="row">{words.total}</th>
          <td>
            <output>{moneyInWords(fees.total, language)}</output>
          </td>
        </tr>
        {deposit > 0 && (
          <tr data-line="deposit">
            <th scope="row">{words.deposit}</th>
            <td>{moneyInWords(deposit, language)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
