import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { desiredSite } from '../src/kernel/provisioning/desiredSite';
import { systems } from '../src/systems';
import { pnpTemplate } from './pnpTemplate';
import { siteScript } from './siteScript';

/** Writes what an administrator may deploy instead of the Set up page, from the same declarations: `tsx tools/writeSiteTemplates.ts`. */
const folder = join(__dirname, '..', 'sharepoint');
const site = desiredSite(systems);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'site-script.json'), `${JSON.stringify(siteScript(site), undefined, 2)}\n`);
writeFileSync(join(folder, 'pnp-template.xml'), pnpTemplate(site));
