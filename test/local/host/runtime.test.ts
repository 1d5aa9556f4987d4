import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { privateNames } from '../../../local/host/client/runtime/privateNames';
import { assembledComponents, extractRequireJs } from '../../../local/host/framework/assembly';
import { readFrameworkPackages } from '../../../local/host/framework/frameworkPackages';
import { readRuntime } from '../../../local/host/framework/runtime';
import { standInModules } from '../../../local/host/framework/standIns';

const root = join(__dirname, '..', '..', '..');
const packages = readFrameworkPackages(root);
const assembly = readFileSync(packages.scripts.get(packages.assemblyFile) ?? '', 'utf8');

/** When one of these fails, a newer SPFx runtime was installed: adapt local/host/framework and local/host/client/runtime to it. */
describe('the installed SPFx runtime', () => {
  it('is the version that the host was written for', () => {
    expect(packages.version).toBe('1.23.2');
  });

  it.each(Object.entries(privateNames))('still has the private names of %s that the host uses', (module, { exports, members }) => {
    const source = sourceOf(module);
    const missing = [...exports.filter((name) => !source.includes(`${name}:()=>`)), ...members.filter((name) => !source.includes(name))];
    expect(missing).toEqual([]);
  });

  it('brings RequireJS as a string in its assembly script', () => {
    const source = extractRequireJs(assembly);
    expect(source).toContain('@license RequireJS 2.');
    expect(source).not.toMatch(/[^*]return eval\(/);
  });

  it('registers the components that the host does not serve', () => {
    const ids = assembledComponents(assembly).map(({ id }) => id);
    for (const alias of ['SPCoreLibrary', 'SPLoader', 'SPApplicationBase', 'SPExtensionBase', 'SPHttp']) {
      expect(ids).toContain(packages.manifests.find((manifest) => manifest.alias === alias)?.id);
    }
  });

  it('still asks for the components that the host stands in for', () => {
    expect(Object.values(standInModules(packages.manifests)).every((name) => /^[0-9a-f-]{36}_\d+\.\d+\.\d+$/.test(name))).toBe(true);
  });

  it('gives each component one address and no culture table', () => {
    const manifests = readRuntime(root).manifests('http://127.0.0.1:1');
    const text = JSON.stringify(manifests);
    expect(text).not.toContain('qps-ploc');
    expect(manifests.every(({ loaderConfig }) => loaderConfig.internalModuleBaseUrls[0]?.startsWith('http://127.0.0.1:1/_local/'))).toBe(true);
    expect(new Set(manifests.map(({ id }) => id)).size).toBe(manifests.length);
  });
});

describe('a runtime of another layout', () => {
  it('is refused in words that name the place to adapt', () => {
    expect(() => extractRequireJs('var a = 1;')).toThrow(/adapt local\/host\/framework\/assembly\.ts/);
    expect(() => assembledComponents('var a = 1;')).toThrow(/adapt local\/host\/framework\/assembly\.ts/);
    expect(() => extractRequireJs("e.exports='@license RequireJS without end")).toThrow(/no end/);
    expect(() => extractRequireJs("e.exports='@license RequireJS something else'")).toThrow(/not RequireJS/);
  });

  it('is asked for when it is not installed', () => {
    expect(() => readFrameworkPackages(join(root, 'test'))).toThrow(/run npm ci/);
  });
});

/** Most modules are in the assembly; two have scripts of their own. */
function sourceOf(module: string): string {
  const name = module.replace('@microsoft/', '');
  const own = [...packages.scripts].filter(([file]) => file.startsWith(`${name}_`)).map(([, path]) => readFileSync(path, 'utf8'));
  return assembly + own.join('\n');
}
