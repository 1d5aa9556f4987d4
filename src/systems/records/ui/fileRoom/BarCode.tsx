import * as React from 'react';
import { code128 } from '../../fileRoom/code128';
import { useWords } from '../../../../ui/surroundings';
import { roomWords } from './roomWords';

/** White on either side, without which a scanner finds no beginning (ISO/IEC 15417: ten modules). */
const quiet = 10;
/** Height in modules. */
const height = 40;

/** A text as Code 128, black on white whatever the theme. */
export function BarCode({ text }: { readonly text: string }): JSX.Element {
  const words = useWords(roomWords).labels;
  const { bars, width } = React.useMemo(() => code128(text), [text]);
  return (
    <svg className="ri-barCode" role="img" aria-label={words.barCode(text)} viewBox={`0 0 ${width + 2 * quiet} ${height}`} preserveAspectRatio="none" height={height} shapeRendering="crispEdges">
      <rect width={width + 2 * quiet} height={height} fill="#fff" />
      {bars.map(bar => (
        <rect key={bar.at} x={quiet + bar.at} width={bar.width} height={height} fill="#000" />
      ))}
    </svg>
  );
}
