import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { BarCode } from './BarCode';
import { labelPaper } from './roomStyles';

/** Modules of a QR code, row by row; true is black. */
type Modules = readonly (readonly boolean[])[];

interface LabelSheetProps {
  readonly codes: readonly string[];
  /** Labels that are gone from the first sheet. */
  readonly used: number;
}

/** Labels as they stand on their sheets of 30, three to a row. */
export function LabelSheet({ codes, used }: LabelSheetProps): JSX.Element {
  const squares = useQuery(['fileRoom', 'qr', codes], () => qrCodes(codes), { staleTime: Infinity });
  return (
    <div className="ri-labelFrame">
      <style>{labelPaper}</style>
      <div className="ri-labelSheet">
        {Array.from({ length: used }, (_, index) => (
          <div key={index} className="ri-sheetLabel" aria-hidden="true" />
        ))}
        {codes.map((code, index) => (
          <div key={code} className="ri-sheetLabel" data-label={code}>
            <div>
              <BarCode text={code} />
              <b>{code}</b>
            </div>
            {squares.data && <Square modules={squares.data[index]} />}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The same text as the bar code beside it: either is read by any scanner. */
async function qrCodes(codes: readonly string[]): Promise<readonly Modules[]> {
  const { encode } = await import('uqr');
  return codes.map(code => encode(code, { ecc: 'M', border: 2 }).data);
}

function Square({ modules }: { readonly modules: Modules }): JSX.Element {
  const path = modules.flatMap((row, y) => row.flatMap((isBlack, x) => (isBlack ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${modules.length} ${modules.length}`} shapeRendering="crispEdges">
      <path d={path} fill="#000" />
    </svg>
  );
}
