import { ComponentManifest } from './componentManifest';

/** All manifests that the host knows, by lower-case id. A later one replaces an earlier one of the same id. */
export type ManifestIndex = ReadonlyMap<string, ComponentManifest>;

export function indexManifests(...groups: readonly (readonly ComponentManifest[])[]): ManifestIndex {
  return new Map(groups.flat().map((manifest) => [manifest.id.toLowerCase(), manifest]));
}

/**
 * The manifests that a page needs: the roots and all that they name, transitively. A page carries no other, so it stays small.
 * Ids that no manifest has are left out; the loader reports them when the component is asked for.
 */
export function manifestClosure(index: ManifestIndex, rootIds: readonly string[]): readonly ComponentManifest[] {
  const found = new Map<string, ComponentManifest>();
  const waiting = [...rootIds];
  while (waiting.length > 0) {
    const id = (waiting.pop() ?? '').toLowerCase();
    const manifest = index.get(id);
    if (!manifest || found.has(id)) continue;
    found.set(id, manifest);
    waiting.push(...dependencyIds(manifest));
  }
  return [...found.values()];
}

function dependencyIds(manifest: ComponentManifest): readonly string[] {
  return Object.values(manifest.loaderConfig.scriptResources).flatMap((resource) => (resource.type === 'component' ? [resource.id] : []));
}
