import type { BaseListViewCommandSet, Command } from '@microsoft/sp-listview-extensibility';
import type { CustomAction } from '../../pages/pageData';
import type { HostListView } from './listView';
import type { RunningHost } from './modules';
import type { CommandContextConstructor, PrivateCommandContext, PrivateCommandSet } from './privateTypes';

/** One command set of the page, running. */
export interface RunningCommandSet {
  /** Its commands as they are now: title, visibility and state may change with the selection. */
  commands(): readonly Readonly<Command>[];
  execute(commandId: string): void;
  /** Tells the set that rows or the selection changed. */
  refresh(): void;
}

/** Starts a command set. `onChange` is called whenever it asks for its buttons to be drawn again. Rejects when its code fails to start. */
export async function startCommandSet(host: RunningHost, view: HostListView, action: CustomAction, onChange: () => void): Promise<RunningCommandSet> {
  const { _ExtensionManager: Manager } = host.modules['@microsoft/sp-extension-base'];
  const Context = host.modules['@microsoft/sp-listview-extensibility'].ListViewCommandSetContext as unknown as CommandContextConstructor;
  const set = await new Manager(host.scope).createExtension<BaseListViewCommandSet<unknown>>(
    action.clientSideComponentId, action.clientSideComponentProperties, (parameters) => new Context(parameters, { listView: view.accessor }),
  );
  (set as unknown as PrivateCommandSet)._raiseOnChange = onChange;
  const selectedRows = (): NonNullable<typeof view.accessor.selectedRows> => view.accessor.selectedRows ?? [];
  const refresh = (): void => set.onListViewUpdated({ selectedRows: selectedRows() });
  refresh();
  return {
    refresh,
    commands: () => (set.context as unknown as PrivateCommandContext)._commands,
    execute: (itemId) => set.onExecute({ itemId, selectedRows: selectedRows() }),
  };
}
