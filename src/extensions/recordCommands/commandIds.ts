import type { RecordCommand } from '../../systems/records/ui/classify/commandState';

/** Names of the commands in the manifest. */
export const commandIds = {
  classify: 'RECORDS_CLASSIFY',
  transitory: 'RECORDS_TRANSITORY',
  close: 'RECORDS_CLOSE',
  reopen: 'RECORDS_REOPEN',
  supersede: 'RECORDS_SUPERSEDE',
  history: 'RECORDS_HISTORY',
} as const satisfies Readonly<Record<RecordCommand, string>>;
