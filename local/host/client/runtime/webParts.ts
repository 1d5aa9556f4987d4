import type { WebPartModel } from '../../pages/pageData';
import type { RunningHost } from './modules';

/** Draws one web part into its place and waits until it says that it is drawn. */
export type DrawWebPart = (model: WebPartModel, domElement: HTMLElement) => Promise<void>;

/** The runtime's own web part manager, one for the page. */
export function webPartDrawer({ modules, scope }: RunningHost): DrawWebPart {
  const { _ClientSideWebPartManager: Manager, _MinimalWebPartHost: Host } = modules['@microsoft/sp-webpart-base'];
  const { DisplayMode } = modules['@microsoft/sp-core-library'];
  const { SPComponentLoader } = modules['@microsoft/sp-loader'];
  const manager = new Manager(new Host(scope));
  return async ({ componentId, instanceId, title, properties }, domElement) => {
    const manifest = SPComponentLoader.tryGetManifestById(componentId);
    if (!manifest) throw new Error(`The page has no manifest of component ${componentId}.`);
    await manager.loadWebPart({
      domElement, instanceId, manifest, displayMode: DisplayMode.Read, addedFromPersistedData: true,
      webPartData: { id: componentId, instanceId, title, dataVersion: '1.0', properties: structuredClone(properties) },
    });
  };
}
