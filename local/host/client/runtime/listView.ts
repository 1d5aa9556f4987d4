import type { SPField } from '@microsoft/sp-page-context';
import type { ColumnAccessor, IFilter, IFolderInfo, IList, IListViewAccessorState, IRow, IView, ListViewAccessor, RowAccessor } from '@microsoft/sp-listview-extensibility';
import type { FieldInfo, ListInfo, ViewInfo } from '../sharePoint/listInfo';
import type { Row } from '../sharePoint/rows';
import type { RunningHost } from './modules';

/** A list page as command sets and field customizers see it. */
export interface ListSnapshot {
  readonly list: ListInfo;
  readonly view: ViewInfo;
  readonly columns: readonly FieldInfo[];
  readonly rows: readonly Row[];
  readonly selected: readonly Row[];
  readonly filters: readonly { readonly fieldName: string; readonly values: readonly string[] }[];
  readonly sort?: { readonly field: string; readonly descending: boolean };
}

/** The page's side of SPFx's list view: an accessor that always shows the latest snapshot. */
export interface HostListView {
  readonly accessor: ListViewAccessor;
  rowAccessor(row: Row): RowAccessor;
  spField(field: FieldInfo): SPField;
  /** Takes a new state of the page and tells extensions, as SharePoint does. */
  update(next: ListSnapshot): void;
}

export function hostListView(host: RunningHost, first: ListSnapshot): HostListView {
  const { Guid } = host.modules['@microsoft/sp-core-library'];
  const { ListViewAccessor: Accessor, RowAccessor: BaseRow } = host.modules['@microsoft/sp-listview-extensibility'];
  let state = first;
  const spField = (field: FieldInfo): SPField => ({
    id: Guid.parse(field.id), internalName: field.internalName, fieldType: field.type, isRequired: field.required, displayName: field.title,
    clientSideComponentId: field.customizer && Guid.parse(field.customizer.componentId), clientSideComponentProperties: field.customizer?.properties ?? '',
  }) as SPField;
  const columnOf = (field: FieldInfo): ColumnAccessor => ({ field: spField(field), visible: true });

  class HostRow extends BaseRow {
    public constructor(private readonly row: Row) {
      super();
    }

    public get fields(): readonly SPField[] {
      return state.columns.map(spField);
    }

    public getValueByName(internalName: string): unknown {
      return this.row[internalName];
    }

    public getValue(field: SPField): unknown {
      return this.row[field.internalName];
    }
  }

  class HostView extends Accessor {
    public get columns(): readonly ColumnAccessor[] {
      return state.columns.map(columnOf);
    }

    public get rows(): readonly RowAccessor[] {
      return state.rows.map((row) => new HostRow(row));
    }

    public get selectedRows(): readonly RowAccessor[] {
      return state.selected.map((row) => new HostRow(row));
    }

    public get list(): IList {
      return { guid: Guid.parse(state.list.id), title: state.list.title, serverRelativeUrl: state.list.url };
    }

    public get view(): IView {
      return { id: Guid.parse(state.view.id), title: state.view.title, url: state.view.url };
    }

    public get folderInfo(): IFolderInfo {
      return { folderPath: state.list.url };
    }

    public get appliedFilters(): Record<string, IFilter> {
      return Object.fromEntries(state.filters.map((filter) => [filter.fieldName, { ...filter }]));
    }

    public get sortField(): string | undefined {
      return state.sort?.field;
    }

    public get sortAscending(): boolean | undefined {
      return state.sort && !state.sort.descending;
    }

    public tryGetColumnByName(internalName: string): ColumnAccessor | undefined {
      const field = state.columns.find((column) => column.internalName === internalName);
      return field && columnOf(field);
    }
  }

  const accessor = new HostView();
  return {
    accessor, spField,
    rowAccessor: (row) => new HostRow(row),
    update: (next) => {
      const previous = state;
      state = next;
      raiseStateEvents(host, accessor, previous, next);
    },
  };
}

function raiseStateEvents({ modules }: RunningHost, accessor: ListViewAccessor, previous: ListSnapshot, next: ListSnapshot): void {
  const { ListViewAccessorStateChanges: Changes, ListViewStateChangedEventArgs: StateArgs, SelectedRowsChangedEventArgs: SelectionArgs, ListViewAccessor: Accessor } = modules['@microsoft/sp-listview-extensibility'];
  const { _SPEventManager } = modules['@microsoft/sp-core-library'];
  const differs = (key: keyof ListSnapshot): boolean => previous[key] !== next[key];
  const args = new StateArgs();
  args.prevState = previousState(previous);
  args.stateChanges = (differs('selected') ? Changes.SelectedRows : Changes.None) | (differs('rows') ? Changes.Rows : Changes.None)
    | (differs('filters') ? Changes.AppliedFilters : Changes.None) | (differs('sort') ? Changes.Sort : Changes.None) | (differs('columns') ? Changes.Columns : Changes.None);
  _SPEventManager.instance.raiseEvent(Accessor._listViewStateChangedEventName, args);
  if (!differs('selected')) return;
  const selection = new SelectionArgs();
  selection.selectedRows = accessor.selectedRows ?? [];
  _SPEventManager.instance.raiseEvent(Accessor._selectedRowsChangedEventName, selection);
}

function previousState({ rows, selected, sort }: ListSnapshot): IListViewAccessorState {
  const plain = (row: Row): IRow => ({ values: row as unknown as IRow['values'] });
  return { columns: [], rows: rows.map(plain), selectedRows: selected.map(plain), sortField: sort?.field, sortAscending: sort && !sort.descending };
}
