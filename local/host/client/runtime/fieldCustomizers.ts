import type { BaseFieldCustomizer, IFieldCustomizerCellEventParameters } from '@microsoft/sp-listview-extensibility';
import type { FieldInfo } from '../sharePoint/listInfo';
import type { Row } from '../sharePoint/rows';
import type { HostListView } from './listView';
import type { RunningHost } from './modules';
import type { FieldContextConstructor } from './privateTypes';

/** Draws the cells of one column. */
export interface CellRenderer {
  /** Draws into the element and gives what ends it. */
  render(domElement: HTMLDivElement, row: Row): () => void;
}

/** Starts a column's field customizer. Rejects when its code fails to start. */
export async function startFieldCustomizer(host: RunningHost, view: HostListView, field: FieldInfo): Promise<CellRenderer> {
  const { _ExtensionManager: Manager } = host.modules['@microsoft/sp-extension-base'];
  const Context = host.modules['@microsoft/sp-listview-extensibility'].FieldCustomizerContext as unknown as FieldContextConstructor;
  const spField = view.spField(field);
  const customizer = await new Manager(host.scope).createExtension<BaseFieldCustomizer<unknown>>(
    field.customizer?.componentId ?? '', field.customizer?.properties ?? '', (parameters) => new Context(parameters, { field: spField, listView: view.accessor }),
  );
  return {
    render: (domElement, row) => {
      const event: IFieldCustomizerCellEventParameters = { domElement, listItem: view.rowAccessor(row), fieldValue: row[field.internalName], userData: undefined };
      customizer.onRenderCell(event);
      return () => customizer.onDisposeCell(event);
    },
  };
}
