import { Log } from '../kernel/ports/workplace';

/** Writes technical accounts to the browser's console. Nothing in them names anybody. */
export function logTo(output: Pick<Console, 'warn'>): Log {
  return { warn: (event, detail) => output.warn(`regional-intranet: ${event}`, detail) };
}

export const consoleLog: Log = logTo(console);
