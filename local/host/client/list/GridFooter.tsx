import * as React from 'react';
import type { Language } from '../../../../src/kernel/text';
import { say } from '../strings';
import { Rows } from './useRows';

interface GridFooterProps { readonly language: Language; readonly rows: Rows; readonly selectedCount: number }

/** How many rows are shown, and the way to more. */
export function GridFooter({ language, rows, selectedCount }: GridFooterProps): React.ReactElement {
  const count = rows.rows.length;
  return (
    <div className="grid-footer">
      <p role="status">
        {rows.isLoading ? `${say(language, 'loading')}…` : count > 0 && `${count} ${say(language, count === 1 ? 'rowShown' : 'rowsShown')}`}
        {selectedCount > 0 && ` · ${selectedCount} ${say(language, selectedCount === 1 ? 'rowSelected' : 'rowsSelected')}`}
      </p>
      {rows.next !== undefined && <button type="button" disabled={rows.isLoading} onClick={rows.loadMore}>{say(language, 'loadMore')}</button>}
    </div>
  );
}
