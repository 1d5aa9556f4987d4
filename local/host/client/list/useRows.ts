import * as React from 'react';
import { RestError } from '../sharePoint/rest';
import { loadRows, Row } from '../sharePoint/rows';
import { Filter } from './filters';
import type { ListPlace } from './place';
import { Sort, viewXml } from './viewXml';

/** Rows of the view as it is sorted and filtered now. */
export interface RowsState {
  readonly rows: readonly Row[];
  readonly next?: string;
  readonly isLoading: boolean;
  /** SharePoint's words when it refused. */
  readonly refusal?: RestError;
}

export interface Rows extends RowsState {
  loadMore(): void;
  reload(): void;
}

const first: RowsState = { rows: [], isLoading: true };

export function useRows(place: ListPlace, fields: readonly string[], sort: Sort | undefined, filters: readonly Filter[]): Rows {
  const [state, setState] = React.useState(first);
  const [attempt, setAttempt] = React.useState(0);
  const { rest, list, view, folder } = place;
  const xml = React.useMemo(() => viewXml({ view, fields, sort, filters, rowLimit: view.rowLimit }), [view, fields, sort, filters]);
  React.useEffect(() => {
    let isCurrent = true;
    setState((previous) => ({ ...previous, isLoading: true, refusal: undefined }));
    loadRows(rest, list.url, xml, { folder }).then(
      ({ rows, next }) => isCurrent && setState({ rows, next, isLoading: false }),
      (error: unknown) => isCurrent && setState({ rows: [], isLoading: false, refusal: asRefusal(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [rest, list.url, xml, folder, attempt]);
  const loadMore = (): void => {
    setState((previous) => ({ ...previous, isLoading: true }));
    loadRows(rest, list.url, xml, { paging: state.next, folder }).then(
      ({ rows, next }) => setState((previous) => ({ rows: [...previous.rows, ...rows], next, isLoading: false })),
      (error: unknown) => setState((previous) => ({ ...previous, isLoading: false, refusal: asRefusal(error) })),
    );
  };
  return { ...state, loadMore, reload: () => setAttempt((count) => count + 1) };
}

function asRefusal(error: unknown): RestError {
  return error instanceof RestError ? error : new RestError(0, error instanceof Error ? error.message : String(error));
}
