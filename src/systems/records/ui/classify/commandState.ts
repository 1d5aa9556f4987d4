import { mayTake } from '../../../../kernel/lifecycle/allowed';
import { RoleId } from '../../../../kernel/roles';
import { recordLifecycle } from '../../recordLifecycle';
import { transitoryCode } from '../../scheme/contract';

/** Buttons that the command set adds to records libraries, in the order of the bar. */
export const recordCommands = ['classify', 'transitory', 'close', 'reopen', 'supersede', 'history'] as const;
export type RecordCommand = (typeof recordCommands)[number];

/** What a selected row tells. Undefined where the view lacks the column; empty where the column is. */
export interface SelectedRow {
  readonly seriesCode: string | undefined;
  readonly closedOn: string | undefined;
  readonly status: string | undefined;
}

interface Selection {
  readonly roles: readonly RoleId[];
  readonly rows: readonly SelectedRow[];
}

type Fits = (row: SelectedRow) => boolean;

const fits: Readonly<Record<RecordCommand, Fits>> = {
  classify: isOpen,
  transitory: row => isOpen(row) && row.seriesCode !== transitoryCode,
  close: row => isOpen(row) && hasSeries(row) && !row.closedOn,
  reopen: row => isOpen(row) && hasSeries(row) && Boolean(row.closedOn),
  supersede: row => isOpen(row) && hasSeries(row),
  history: () => true,
};

/** The commands to show: those that each of the selected rows allows, as far as the view tells. The step itself looks at the record anew. */
export function shownCommands({ roles, rows }: Selection): readonly RecordCommand[] {
  if (rows.length === 0) return [];
  const mayFile = mayTake(recordLifecycle, 'classify', undefined, { roles, isAssignee: false });
  return recordCommands.filter(command => {
    if (command === 'history') return rows.length === 1;
    return mayFile && rows.every(fits[command]);
  });
}

/** Not in a batch and not gone. */
function isOpen({ status }: SelectedRow): boolean {
  return status !== 'proposed' && status !== 'disposed';
}

function hasSeries({ seriesCode }: SelectedRow): boolean {
  return Boolean(seriesCode);
}
