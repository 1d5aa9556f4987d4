import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { diskFolder, memoryFolder } from './assets/assetFolder';
import { AssetStore } from './assets/assetStore';
import { bundleClient, ClientBundle } from './bundleClient';
import { packageVersion } from './framework/frameworkPackages';
import { Runtime } from './framework/runtime';
import { graphBundleId, graphBundleVersion, libraryManifest } from './framework/standIns';
import { iconFontFiles } from './iconFonts';
import { ComponentManifest, withBaseUrl, withoutLegacyStyles } from './package/componentManifest';
import { emptyPackage, readPackageFile, SolutionPackage } from './package/solutionPackage';
import { readOntarioTokens } from './theme/ontarioTokens';
import { siteTheme, themeSlots } from './theme/siteTheme';

/** Everything that pages are made of, read and bundled once. */
export interface LoadedHost {
  readonly runtime: Runtime;
  readonly client: ClientBundle;
  readonly solution: SolutionPackage;
  readonly assets: AssetStore;
  /** Every manifest that a page may name, with addresses on this origin. The package's own come last. */
  manifests(origin: string): { readonly framework: readonly ComponentManifest[]; readonly solution: readonly ComponentManifest[] };
}

export interface LoadOptions { readonly root: string; readonly packageFile: string; readonly runtime: Runtime }

/** Reads the package and bundles the client. A package that is not built yet counts as an empty one. */
export async function loadHost({ root, packageFile, runtime }: LoadOptions): Promise<LoadedHost> {
  const fonts = diskFolder('fonts', packageVersion(join(root, 'node_modules', '@fluentui', 'font-icons-mdl2')), iconFontFiles(root));
  const theme = siteTheme(readOntarioTokens(root));
  const [client, solution] = await Promise.all([
    bundleClient({ root, constants: { siteTheme: theme, themeSlots: themeSlots(theme), iconFonts: fonts.prefix, graphModule: `${graphBundleId}_${graphBundleVersion}` } }),
    existsSync(packageFile) ? readPackageFile(packageFile) : emptyPackage,
  ]);
  const shipped = memoryFolder('package', solution.assets);
  const assets = new AssetStore([...runtime.folders, client.folder, shipped, fonts]);
  assets.warm(client.folder);
  assets.warm(shipped);
  const graph = libraryManifest(graphBundleId, 'ms-graph-v3-bundle', graphBundleVersion, client.graphBundle);
  return {
    runtime, client, solution, assets,
    manifests: (origin) => ({
      framework: [...runtime.manifests(origin), withBaseUrl(graph, origin + client.folder.prefix)],
      solution: solution.manifests.map((manifest) => withoutLegacyStyles(withBaseUrl(manifest, origin + shipped.prefix))),
    }),
  };
}
