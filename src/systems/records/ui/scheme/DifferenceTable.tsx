import * as React from 'react';
import { CardTable } from '../../../../ui/CardTable';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { EntryDifference } from '../../scheme/import/differences';
import { fieldLabel, fieldText } from './fieldText';
import { schemeWords } from './schemeWords';

interface DifferenceTableProps {
  readonly caption: string;
  /** What stands over the two columns. */
  readonly from: string;
  readonly to: string;
  readonly differences: readonly EntryDifference[];
}

/** Two versions of an entry side by side, only where they differ; one under the other on a phone. */
export function DifferenceTable({ caption, from, to, differences }: DifferenceTableProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(schemeWords);
  const { before } = words;
  const said = (difference: EntryDifference, side: 'from' | 'to'): string => fieldText(difference.field, difference[side], language) || words.empty;
  return (
    <CardTable caption={caption} heads={[words.field, from, to]}>
      {differences.map(each => (
        <tr role="row" key={each.field} data-field={each.field}>
          <td role="cell">
            <strong>{fieldLabel(each.field, language)}</strong>
          </td>
          {(['from', 'to'] as const).map(side => (
            <td role="cell" key={side} className="ri-lines">
              <span className="ri-label">{before(side === 'from' ? from : to)}</span>
              {said(each, side)}
            </td>
          ))}
        </tr>
      ))}
    </CardTable>
  );
}
