import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { desiredSite } from '../src/kernel/provisioning/desiredSite';
import { systems } from '../src/systems';
import { pnpTemplate } from './pnpTemplate';
import { permissionTable } from './permissionTable';
import { siteScript } from './siteScript';

/** Writes what follows from the declarations: the templates that an administrator may deploy, and the table of permissions. `tsx tools/writeGenerated.ts`. */
const folder = join(__dirname, '..', 'sharepoint');
const site = desiredSite(systems);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'site-script.json'), `${JSON.stringify(siteScript(site), undefined, 2)}\n`);
writeFileSync(join(folder, 'pnp-template.xml'), pnpTemplate(site));
writeFileSync(join(__dirname, '..', 'docs', 'permissions.md'), permissionTable(systems));
