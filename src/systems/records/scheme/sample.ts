import { Scheme } from './contract';

/** How the authority of a sample begins, in the language that it is written in. */
const beginnings = ['sample', 'exemple', "valeurs d'exemple"] as const;

/** Whether the scheme holds sample values, which nobody approved. */
export function isSample({ entries }: Scheme): boolean {
  return entries.some(({ citation }) => beginnings.some(beginning => citation.toLowerCase().startsWith(beginning)));
}
