import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Fluent's icon fonts as they lie in node_modules, by file name. */
export function iconFontFiles(root: string): ReadonlyMap<string, string> {
  const folder = join(root, 'node_modules', '@fluentui', 'font-icons-mdl2', 'fonts');
  const fonts = readdirSync(folder).filter((name) => name.endsWith('.woff'));
  return new Map(fonts.map((name) => [name, join(folder, name)]));
}
