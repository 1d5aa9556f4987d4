import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { DesiredList } from '../../src/kernel/provisioning/desired';
import { desiredSite } from '../../src/kernel/provisioning/desiredSite';
import { systems } from '../../src/systems';
import { pnpTemplate } from '../../tools/pnpTemplate';
import { siteScripts } from '../../tools/siteScript';

const site = desiredSite(systems);
const written = (name: string): string => readFileSync(join(__dirname, '..', '..', 'sharepoint', name), 'utf8');

interface Action {
  readonly verb: string;
  readonly listName: string;
  readonly subactions: readonly { readonly verb: string; readonly schemaXml?: string; readonly name?: string; readonly formatterJSON?: string }[];
}

const scripts = siteScripts(systems).map(({ fileName, content }) => [fileName, content as unknown as { readonly version: number; readonly actions: readonly Action[] }] as const);

describe('the site scripts', () => {
  it('make every list once', () => {
    const made = scripts.flatMap(([, { actions }]) => actions.map(({ listName }) => listName));
    expect(made.sort()).toEqual(site.lists.map(({ name, template }) => (template === 'sitePages' ? 'Site Pages' : name)).sort());
  });

  it("change the site's own library of pages, and neither name nor describe it", () => {
    const pages = scripts.flatMap(([, { actions }]) => actions).find(({ listName }) => listName === 'Site Pages');
    expect(new Set(pages?.subactions.map(({ verb }) => verb))).toEqual(new Set(['addSPFieldXml', 'addSPView']));
    expect(pages).toMatchObject({ verb: 'createSPList', templateType: 119 });
    for (const view of pages?.subactions.filter(({ verb }) => verb === 'addSPView') ?? []) expect(view).toMatchObject({ makeDefault: false });
  });
});

describe.each(scripts)('the file %s', (fileName, script) => {
  const listOf = ({ listName }: Action): DesiredList => site.lists.find(({ name }) => name === listName.replace(' ', ''))!;

  it('makes its lists with their columns and views', () => {
    for (const action of script.actions) {
      const fields = action.subactions.filter(({ verb }) => verb === 'addSPFieldXml');
      expect(fields.map(({ schemaXml }) => / Name="(\w+)"/.exec(schemaXml ?? '')?.[1])).toEqual(listOf(action).columns.map(column => column.name).filter(name => name !== 'Title'));
      for (const { schemaXml } of fields) expect(XMLValidator.validate(schemaXml ?? '')).toBe(true);
      expect(action.subactions.filter(({ verb }) => verb === 'addSPView').map(({ name }) => name)).toEqual(listOf(action).views.map(view => view.name));
    }
  });

  it('stays within what SharePoint takes: 300 actions and 100,000 characters', () => {
    expect(script.actions.length + script.actions.flatMap(({ subactions }) => subactions).length).toBeLessThanOrEqual(300);
    expect(JSON.stringify(script).length).toBeLessThanOrEqual(100_000);
  });

  it('formats the views that mark rows', () => {
    const marking = script.actions.flatMap(action => listOf(action).views.filter(({ formatter }) => formatter !== undefined));
    const views = script.actions.flatMap(({ subactions }) => subactions).filter(({ verb, formatterJSON }) => verb === 'addSPView' && formatterJSON !== undefined);
    expect(views).toHaveLength(marking.length);
    for (const { formatterJSON = '' } of views) expect(JSON.parse(formatterJSON)).toHaveProperty('additionalRowClass');
  });

  it('is written anew when a declaration changes (tsx tools/writeGenerated.ts)', () => {
    expect(JSON.parse(written(fileName))).toEqual(JSON.parse(JSON.stringify(script)));
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
    expect(template).toMatch(/<pnp:ListInstance Title="Site Pages" TemplateType="119" Url="SitePages">/);
    for (const id of ids) expect(id).toMatch(/^\{[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}\}$/);
  });

  it('is written anew when a declaration changes (tsx tools/writeGenerated.ts)', () => {
    expect(written('pnp-template.xml')).toBe(template);
  });
});
