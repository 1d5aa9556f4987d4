import type { ServiceScope } from '@microsoft/sp-core-library';
import { hostApplicationId, hostApplicationVersion } from '../../framework/standIns';
import { assembledModule, provideComponent } from './assembledComponents';
import type { ModuleIds } from './modules';
import type { ModuleLoader } from './privateTypes';

/**
 * Gives the loader the page's application. `onStarted` is called once, before the loader starts application customizers; the loader
 * waits for what it does at once and for no more.
 */
export function provideApplication(loader: ModuleLoader, ids: ModuleIds, onStarted: (scope: ServiceScope) => void): void {
  const { BaseApplication } = assembledModule(loader, ids, '@microsoft/sp-application-base');
  class HostApplication extends BaseApplication {
    public onLoad(): Promise<void> {
      onStarted(this.context.serviceScope);
      return Promise.resolve();
    }

    /** The page's frame is made by the server: there is nothing to draw and no chrome to provide. */
    public _onRender(): void {
      return undefined;
    }

    public _getPageChromeProvider(): undefined {
      return undefined;
    }
  }
  provideComponent(loader, hostApplicationId, hostApplicationVersion, { default: HostApplication });
}
