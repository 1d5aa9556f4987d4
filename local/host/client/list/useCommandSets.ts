import * as React from 'react';
import type { Command } from '@microsoft/sp-listview-extensibility';
import { reportError } from '../probe';
import { RunningCommandSet, startCommandSet } from '../runtime/commandSets';
import type { HostListView } from '../runtime/listView';
import type { ListPlace } from './place';

/** A button that a command set offers now. */
export interface OfferedCommand extends Readonly<Command> {
  /** Unique among the sets of the page. */
  readonly key: string;
  execute(): void;
}

export interface CommandSets {
  readonly commands: readonly OfferedCommand[];
  readonly areStarted: boolean;
  refresh(): void;
}

/** Runs the list's command sets. One that fails to start is reported and left out; the page works without it. */
export function useCommandSets({ host, commandSets }: ListPlace, view: HostListView): CommandSets {
  const [sets, setSets] = React.useState<readonly RunningCommandSet[]>();
  const [, redraw] = React.useReducer((count: number) => count + 1, 0);
  React.useEffect(() => {
    const starting = commandSets.map((action) => startCommandSet(host, view, action, redraw).catch((error: unknown) => {
      reportError(`command set ${action.title || action.clientSideComponentId}`, error);
      return undefined;
    }));
    Promise.all(starting).then((started) => setSets(started.filter((set) => set !== undefined))).catch((error: unknown) => reportError('command sets', error));
  }, [host, view, commandSets]);
  const refresh = React.useCallback(() => {
    for (const set of sets ?? []) set.refresh();
    redraw();
  }, [sets]);
  return { commands: (sets ?? []).flatMap(offered), areStarted: sets !== undefined, refresh };
}

function offered(set: RunningCommandSet, index: number): readonly OfferedCommand[] {
  return set.commands().filter(({ visible }) => visible).map((command) => ({ ...command, key: `${index}/${command.id}`, execute: () => set.execute(command.id) }));
}
