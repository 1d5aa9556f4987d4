import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { desiredSite } from '../src/kernel/provisioning/desiredSite';
import { systems } from '../src/systems';
import { pnpTemplate } from './pnpTemplate';
import { permissionTable } from './permissionTable';
import { siteScripts } from './siteScript';

/** Writes what follows from the declarations: the templates that an administrator may deploy, and the table of permissions. `tsx tools/writeGenerated.ts`. */
const folder = join(__dirname, '..', 'sharepoint');
const site = desiredSite(systems);
mkdirSync(folder, { recursive: true });
for (const { fileName, content } of siteScripts(systems)) writeFileSync(join(folder, fileName), `${JSON.stringify(content, undefined, 2)}\n`);
writeFileSync(join(folder, 'pnp-template.xml'), pnpTemplate(site));
writeFileSync(join(__dirname, '..', 'docs', 'permissions.md'), permissionTable(systems));
