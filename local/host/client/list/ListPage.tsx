import * as React from 'react';
import { hostListView, ListSnapshot } from '../runtime/listView';
import { Row } from '../sharePoint/rows';
import { Breadcrumb } from './Breadcrumb';
import { CommandBar } from './CommandBar';
import { Column, viewColumns, wantedFields } from './columns';
import { FilterChips } from './FilterChips';
import { FilterPane } from './FilterPane';
import { Filter, filterValues } from './filters';
import { Grid } from './Grid';
import { GridFooter } from './GridFooter';
import type { ListPlace } from './place';
import { RefusedRows } from './RefusedRows';
import { useCommandSets } from './useCommandSets';
import { useCustomizers } from './useCustomizers';
import { useRows } from './useRows';
import { Sort } from './viewXml';
import { ViewSwitcher } from './ViewSwitcher';

interface ListPageProps {
  readonly place: ListPlace;
  /** Called once, when rows and extensions stand. */
  readonly onDrawn: () => void;
}

const noFilters: readonly Filter[] = [];
const noRows: readonly Row[] = [];

/** A list as SharePoint shows it: views, commands, rows. */
export function ListPage({ place, onDrawn }: ListPageProps): React.ReactElement {
  const { list, view, host } = place;
  const [sort, setSort] = React.useState<Sort>();
  const [filters, setFilters] = React.useState(noFilters);
  const [selected, setSelected] = React.useState(noRows);
  const [isFiltering, setIsFiltering] = React.useState(false);
  const columns = React.useMemo(() => viewColumns(list, view), [list, view]);
  const fields = React.useMemo(() => wantedFields(columns, view), [columns, view]);
  const rows = useRows(place, fields, sort, filters);
  const snapshot = useSnapshot(place, columns, rows.rows, selected, filters, sort);
  const [listView] = React.useState(() => hostListView(host, snapshot));
  const customizers = useCustomizers(place, listView, columns);
  const { commands, areStarted, refresh } = useCommandSets(place, listView);
  React.useEffect(() => setSelected((before) => stillShown(before, rows.rows)), [rows.rows]);
  React.useEffect(() => {
    listView.update(snapshot);
    refresh();
  }, [listView, snapshot, refresh]);
  const isDrawn = !rows.isLoading && customizers !== undefined && areStarted;
  React.useEffect(() => {
    if (isDrawn) onDrawn();
  }, [isDrawn, onDrawn]);
  return (
    <div className="list-page">
      <CommandBar place={place} columns={columns} selected={selected} commands={commands} sort={sort} filters={filters} isFiltering={isFiltering}
        onFilter={() => setIsFiltering(!isFiltering)} onChanged={rows.reload} />
      <ViewSwitcher place={place} />
      {place.folder !== undefined && <Breadcrumb place={place} folder={place.folder} />}
      <FilterChips place={place} filters={filters} onChange={setFilters} />
      <div className="list-body">
        <div className="list-rows">
          {rows.refusal
            ? <RefusedRows language={place.facts.language} refusal={rows.refusal} onRetry={rows.reload} />
            : <Grid place={place} columns={columns} rows={rows.rows} isLoading={rows.isLoading || customizers === undefined} selected={selected} sort={sort} isFiltered={filters.length > 0}
                customizers={customizers ?? new Map()} onSort={setSort} onSelect={setSelected} />}
          <GridFooter language={place.facts.language} rows={rows} selectedCount={selected.length} />
        </div>
        {isFiltering && <FilterPane place={place} columns={columns} rows={rows.rows} filters={filters} onChange={setFilters} onClose={() => setIsFiltering(false)} />}
      </div>
    </div>
  );
}

function useSnapshot(place: ListPlace, columns: readonly Column[], rows: readonly Row[], selected: readonly Row[], filters: readonly Filter[], sort: Sort | undefined): ListSnapshot {
  const applied = React.useMemo(() => filters.map((filter) => ({ fieldName: filter.field.internalName, values: filterValues(filter) })), [filters]);
  const { list, view } = place;
  const fields = React.useMemo(() => columns.map(({ field }) => field), [columns]);
  return React.useMemo(() => ({ list, view, columns: fields, rows, selected, filters: applied, sort }), [list, view, fields, rows, selected, applied, sort]);
}

/** The same selection among rows that were loaded again. */
function stillShown(selected: readonly Row[], rows: readonly Row[]): readonly Row[] {
  if (selected.length === 0) return selected;
  const kept = rows.filter(({ ID }) => selected.some((row) => row.ID === ID));
  return kept.length === 0 ? noRows : kept;
}
