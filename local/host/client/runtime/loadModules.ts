import type { ScriptResource } from '../../package/componentManifest';
import { assembledModule } from './assembledComponents';
import type { ModuleIds, RuntimeModules } from './modules';
import { missingNames } from './privateNames';
import type { ModuleLoader } from './privateTypes';

export function moduleIds(resources: Readonly<Record<string, ScriptResource>>): ModuleIds {
  return new Map(Object.entries(resources).flatMap(([name, resource]) => (resource.type === 'component' ? [[name, resource.id] as const] : [])));
}

/**
 * Loads the runtime's modules that the host uses. The loader must have started.
 * @throws naming what a newer runtime lacks.
 */
export async function loadModules(loader: ModuleLoader, ids: ModuleIds): Promise<RuntimeModules> {
  const { SPComponentLoader } = assembledModule(loader, ids, '@microsoft/sp-loader');
  const loaded = await Promise.all([...ids].map(async ([name, id]) => [name, await SPComponentLoader.loadComponentById<object>(id)] as const));
  const modules = Object.fromEntries(loaded) as unknown as RuntimeModules;
  const missing = missingNames(modules);
  if (missing.length > 0) throw new Error(`This SPFx runtime has no ${missing.join(', no ')}: adapt local/host/client/runtime.`);
  return modules;
}
