import type { AssembledModules, ModuleIds, RuntimeModules } from './modules';
import type { ModuleLoader } from './privateTypes';

/** Microsoft's loader, as the assembly script leaves it on the page. */
export function moduleLoader(): ModuleLoader {
  const { spModuleLoader } = window as unknown as { readonly spModuleLoader?: ModuleLoader };
  if (!spModuleLoader) throw new Error("Microsoft's loader did not arrive.");
  return spModuleLoader;
}

/**
 * Adds a component to those that came with the loader, so that it is never fetched. Must be done before the start, and the page must
 * carry its manifest.
 */
export function provideComponent(loader: ModuleLoader, id: string, version: string, module: object): void {
  loader._assemblyComponents.push([id, version, module]);
}

/** A module that came with the loader, ready before the start. Throws for one that did not. */
export function assembledModule<Name extends keyof AssembledModules>(loader: ModuleLoader, ids: ModuleIds, name: Name): RuntimeModules[Name] {
  const found = loader._assemblyComponents.find(([id]) => id === ids.get(name));
  if (!found) throw new Error(`The loader does not bring ${name}: adapt local/host/client/runtime.`);
  return found[2] as RuntimeModules[Name];
}
