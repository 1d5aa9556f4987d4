import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Values of Ontario's design tokens by name without the `--ontario-` in front: `colour-system-link`. */
export type OntarioTokens = (name: string) => string;

export const tokenSheet = join('node_modules', '@ongov', 'ontario-design-system-design-tokens', 'dist', 'css', '_variables.css');

/** Reads the tokens of the installed package. Asking for one that it lacks throws with the name. */
export function readOntarioTokens(root: string): OntarioTokens {
  const sheet = readFileSync(join(root, tokenSheet), 'utf8');
  const tokens = new Map([...sheet.matchAll(/--ontario-([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value.trim()]));
  return (name) => {
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`Ontario's design tokens have no ${name}: adapt local/host/theme.`);
    return value;
  };
}
