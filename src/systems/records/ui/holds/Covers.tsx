import * as React from 'react';
import { Icon } from '../../../../ui/icons';
import { useWords } from '../../../../ui/surroundings';
import { seriesOf } from '../../holds/coverage';
import { readNamedRecords } from '../../holds/heldRecords';
import { Hold } from '../../lists';
import { Scheme } from '../../scheme/contract';
import { holdWords } from './holdWords';

/** What a hold covers, in words. A code that the scheme does not know holds nothing, and that is said. */
export function Covers({ hold, scheme }: { readonly hold: Hold; readonly scheme: Scheme }): JSX.Element {
  const words = useWords(holdWords);
  if (hold.scope === 'search') return <>{words.search(hold.words ?? '')}</>;
  if (hold.scope === 'items') return <>{words.items(readNamedRecords(hold.records)?.length ?? 0)}</>;
  const codes = seriesOf(hold.series);
  if (codes.length === 0) return <>{words.everything}</>;
  const unknown = codes.filter(code => !isKnown(code, scheme));
  return (
    <>
      {words.series(codes.join(', '))}
      {unknown.length > 0 && (
        <p>
          <Icon name="error" /> {words.unknownSeries(unknown.join(', '))}
        </p>
      )}
    </>
  );
}

function isKnown(code: string, { entries }: Scheme): boolean {
  const wanted = code.toUpperCase();
  return entries.some(entry => entry.code.toUpperCase() === wanted || entry.code.toUpperCase().startsWith(`${wanted}-`));
}
