import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { desiredSite } from '../../src/kernel/provisioning/desiredSite';
import { systems } from '../../src/systems';
import { pnpTemplate } from '../../tools/pnpTemplate';
import { siteScript } from '../../tools/siteScript';

const site = desiredSite(systems);
const written = (name: string): string => readFileSync(join(__dirname, '..', '..', 'sharepoint', name), 'utf8');

interface Action {
  readonly verb: string;
  readonly listName: string;
  readonly subactions: readonly { readonly verb: string; readonly schemaXml?: string; readonly name?: string; readonly formatterJSON?: string }[];
}

describe('the site script', () => {
  const script = siteScript(site) as { readonly version: number; readonly actions: readonly Action[] };

  it('makes every list with its columns and views', () => {
    expect(script.actions.map(action => action.listName)).toEqual(site.lists.map(list => list.name));
    for (const [index, { subactions }] of script.actions.entries()) {
      const fields = subactions.filter(action => action.verb === 'addSPFieldXml');
      expect(fields.map(({ schemaXml }) => /Name="(\w+)"/.exec(schemaXml ?? '')?.[1])).toEqual(site.lists[index].columns.map(column => column.name).filter(name => name !== 'Title'));
      for (const { schemaXml } of fields) expect(XMLValidator.validate(schemaXml ?? '')).toBe(true);
      expect(subactions.filter(action => action.verb === 'addSPView').map(action => action.name)).toEqual(site.lists[index].views.map(view => view.name));
    }
  });

  it('stays within what SharePoint takes: 300 actions and 100,000 characters', () => {
    expect(script.actions.length + script.actions.flatMap(action => action.subactions).length).toBeLessThanOrEqual(300);
    expect(JSON.stringify(script).length).toBeLessThanOrEqual(100_000);
  });

  it('formats the views that mark rows', () => {
    const views = script.actions.flatMap(action => action.subactions).filter(action => action.verb === 'addSPView' && action.formatterJSON !== undefined);
    expect(views.length).toBeGreaterThan(5);
    for (const { formatterJSON = '' } of views) expect(JSON.parse(formatterJSON)).toHaveProperty('additionalRowClass');
  });

  it('is written anew when a declaration changes (tsx tools/writeGenerated.ts)', () => {
    expect(JSON.parse(written('site-script.json'))).toEqual(JSON.parse(JSON.stringify(script)));
  });
});

describe('the PnP template', () => {
  const template = pnpTemplate(site);
  const parsed = new XMLParser({ ignoreAttributes: false, isArray: name => ['pnp:ListInstance', 'Field', 'pnp:SiteGroup', 'pnp:RoleDefinition'].includes(name) }).parse(template) as Record<string, Record<string, Record<string, Record<string, Record<string, Record<string, unknown[]>>>>>>;
  const content = parsed['pnp:Provisioning']['pnp:Templates']['pnp:ProvisioningTemplate'];

  it('is sound XML', () => {
    expect(XMLValidator.validate(template)).toBe(true);
  });

  it('holds groups, permission levels and lists', () => {
    const lists = content['pnp:Lists']['pnp:ListInstance'] as unknown as readonly { readonly 'pnp:Fields': { readonly Field?: readonly Record<string, string>[] } }[];
    expect(lists).toHaveLength(site.lists.length);
    expect(content['pnp:Security']['pnp:SiteGroups']['pnp:SiteGroup']).toHaveLength(site.groups.length);
    expect(content['pnp:Security']['pnp:Permissions']['pnp:RoleDefinitions']).toMatchObject({ 'pnp:RoleDefinition': { length: site.roleDefinitions.length } });
    const ids = lists.flatMap(list => (list['pnp:Fields'].Field ?? []).map(field => field['@_ID']));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^\{[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}\}$/);
  });

  it('is written anew when a declaration changes (tsx tools/writeGenerated.ts)', () => {
    expect(written('pnp-template.xml')).toBe(template);
  });
});
