import type { ServiceScope } from '@microsoft/sp-core-library';
import type { PreloadedData } from '../../pages/pageData';
import { provideApplication } from './application';
import type { ModuleIds } from './modules';
import { prepareRuntime } from './prepare';
import type { ModuleLoader } from './privateTypes';

/**
 * Starts Microsoft's loader, without telemetry, and gives the running application's service scope. Rejects when the loader can't start;
 * it then also leaves for the error page, as in SharePoint.
 */
export function startRuntime(loader: ModuleLoader, data: PreloadedData, ids: ModuleIds): Promise<ServiceScope> {
  loader._isTelemetryDisabled = true;
  return new Promise((resolve, reject) => {
    provideApplication(loader, ids, (scope) => {
      prepareRuntime(loader, ids, scope);
      resolve(scope);
    });
    loader.start(data).catch(reject);
  });
}
