import * as React from 'react';
import { CardTable } from '../../../../ui/CardTable';
import { useWords } from '../../../../ui/surroundings';
import { Sheet } from '../../fileRoom/transferList';
import { BarCode } from './BarCode';
import { roomWords } from './roomWords';

/** A sheet as it is printed: the bar code of each row first, to be scanned off the paper. */
export function SheetTable({ sheet, caption }: { readonly sheet: Sheet; readonly caption: string }): JSX.Element {
  const words = useWords(roomWords);
  return (
    <CardTable caption={caption} heads={sheet.heads}>
      {sheet.rows.map(([code, ...cells]) => (
        <tr key={code} role="row">
          <td role="cell">
            <BarCode text={code} />
            {code}
          </td>
          {cells.map((cell, index) => (
            <td key={sheet.heads[index + 1]} role="cell">
              <span className="ri-label">{words.before(sheet.heads[index + 1])}</span>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </CardTable>
  );
}
