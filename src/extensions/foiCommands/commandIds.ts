import type { FoiCommand } from '../../systems/foi/ui/commandState';

/** Names of the commands in the manifest. */
export const commandIds = {
  open: 'FOI_OPEN',
  allocate: 'FOI_ALLOCATE',
  remind: 'FOI_REMIND',
  answer: 'FOI_ANSWER',
  sendBack: 'FOI_SEND_BACK',
  extend: 'FOI_EXTEND',
  stopClock: 'FOI_STOP_CLOCK',
  approve: 'FOI_APPROVE',
  close: 'FOI_CLOSE',
} as const satisfies Readonly<Record<FoiCommand, string>>;
