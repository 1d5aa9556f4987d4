import fc from 'fast-check';
import JSZip from 'jszip';
import { ComponentManifest, localizedText, scriptNames, withBaseUrl } from '../../../local/host/package/componentManifest';
import { indexManifests, manifestClosure } from '../../../local/host/package/manifestClosure';
import { readPackage, readPackageFile } from '../../../local/host/package/solutionPackage';
import { fixtureIds, fixturePackage } from '../../support/fixture/fixturePackage';

describe('a package', () => {
  it('gives the manifests and the files that the build packed', async () => {
    const solution = await readPackage(await fixturePackage());
    expect(solution.manifests.map(({ id }) => id).sort()).toEqual(Object.values(fixtureIds).sort());
    expect([...solution.assets.keys()]).toEqual(['fixture_1.js']);
    expect(solution.assets.get('fixture_1.js')?.toString()).toContain('BaseClientSideWebPart');
  });

  it('gives the custom actions of its elements files', async () => {
    const zip = new JSZip();
    zip.file('f/elements.xml', '<Elements><CustomAction Title="A &amp; B" Location="ClientSideExtension.ListViewCommandSet" RegistrationId="100" ClientSideComponentId="{AB}" ClientSideComponentProperties="{&quot;a&quot;:1}"/></Elements>');
    const { actions } = await readPackage(await zip.generateAsync({ type: 'nodebuffer' }));
    expect(actions).toEqual([{ title: 'A & B', location: 'ClientSideExtension.ListViewCommandSet', registrationId: '100', clientSideComponentId: '{ab}', clientSideComponentProperties: '{"a":1}' }]);
  });

  it('is refused with its name when it is no package', async () => {
    await expect(readPackageFile(__filename)).rejects.toThrow(/package\.test\.ts could not be read as an SPFx package/);
  });
});

describe('a manifest', () => {
  const manifest = library('a', []);

  it('is given the address of its files', () => {
    expect(withBaseUrl(manifest, 'http://127.0.0.1/x/').loaderConfig.internalModuleBaseUrls).toEqual(['http://127.0.0.1/x/']);
  });

  it('names the script of the culture, and its default for others', () => {
    const localized: ComponentManifest = {
      ...manifest,
      loaderConfig: { internalModuleBaseUrls: [], entryModuleId: 'main', scriptResources: { strings: { type: 'localizedPath', defaultPath: 'en.js', paths: { 'fr-fr': { path: 'fr.js' } } }, main: { type: 'path', path: 'main.js' } } },
    };
    expect(scriptNames(localized, 'fr-FR')).toEqual(['main.js', 'fr.js']);
    expect(scriptNames(localized, 'en-US')).toEqual(['main.js', 'en.js']);
    expect(localizedText({ default: 'My work', 'fr-fr': 'Mon travail' }, 'fr-FR')).toBe('Mon travail');
    expect(localizedText({ default: 'My work' }, 'fr-FR')).toBe('My work');
  });
});

describe('the manifests of a page', () => {
  const edges = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 30 });

  it('are all that the roots need and nothing else, also in a circle', () => {
    fc.assert(fc.property(edges, fc.nat(9), (pairs, root) => {
      const index = indexManifests(Array.from({ length: 10 }, (_, node) => library(String(node), pairs.filter(([from]) => from === node).map(([, to]) => String(to)))));
      const found = new Set(manifestClosure(index, [String(root)]).map(({ id }) => id));
      expect(found).toEqual(reachable(pairs, root));
    }));
  });

  it('leave out ids that nobody has', () => {
    expect(manifestClosure(indexManifests([library('a', ['missing'])]), ['A', 'unknown']).map(({ id }) => id)).toEqual(['a']);
  });
});

function reachable(pairs: readonly (readonly [number, number])[], root: number): Set<string> {
  const found = new Set([root]);
  for (let before = 0; before !== found.size;) {
    before = found.size;
    for (const [from, to] of pairs) if (found.has(from)) found.add(to);
  }
  return new Set([...found].map(String));
}

function library(id: string, needs: readonly string[]): ComponentManifest {
  const components = needs.map((need) => [`need-${need}`, { type: 'component', id: need, version: '1.0.0' }] as const);
  return {
    id, alias: id, componentType: 'Library', version: '1.0.0', manifestVersion: 2,
    loaderConfig: { internalModuleBaseUrls: [], entryModuleId: id, scriptResources: { [id]: { type: 'path', path: `${id}.js` }, ...Object.fromEntries(components) } },
  };
}
