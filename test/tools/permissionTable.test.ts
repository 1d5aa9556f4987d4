import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systems } from '../../src/systems';
import { permissionTable } from '../../tools/permissionTable';

it('is written anew when a declaration changes (tsx tools/writeGenerated.ts)', () => {
  expect(readFileSync(join(__dirname, '..', '..', 'docs', 'permissions.md'), 'utf8')).toBe(permissionTable(systems));
});

it('names every list and every step of every system', () => {
  const table = permissionTable(systems);
  for (const { lists, lifecycles } of systems) {
    for (const list of lists) expect(table).toContain(`\`${list.name}\``);
    for (const { transitions } of lifecycles) for (const { label } of Object.values(transitions)) expect(table).toContain(`| ${label.en} |`);
  }
});
