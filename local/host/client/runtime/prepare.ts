import { siteTheme } from 'host:constants';
import type { ServiceScope } from '@microsoft/sp-core-library';
import { assembledModule } from './assembledComponents';
import type { ModuleIds } from './modules';
import type { ModuleLoader, PrivateThemeProvider } from './privateTypes';

/** Gives the runtime what SharePoint's own page would: the theme, places for application customizers, tokens that need no sign-in. */
export function prepareRuntime(loader: ModuleLoader, ids: ModuleIds, scope: ServiceScope): void {
  const theme: unknown = scope.consume(assembledModule(loader, ids, '@microsoft/sp-component-base').ThemeProvider.serviceKey);
  (theme as PrivateThemeProvider)._setTheme(siteTheme);
  preparePlaceholders(loader, ids, scope);
  const { _AadTokenProviders: providers } = assembledModule(loader, ids, '@microsoft/sp-http-base');
  // The visitor's cookie says who asks; the token only has to be there.
  providers._initialize({ getToken: () => Promise.resolve('local') }, providers.preAuthorizedConfiguration);
}

function preparePlaceholders(loader: ModuleLoader, ids: ModuleIds, scope: ServiceScope): void {
  const { PlaceholderName, _PlaceholderManager } = assembledModule(loader, ids, '@microsoft/sp-application-base');
  const [top, bottom] = [document.getElementById('placeholder-top'), document.getElementById('placeholder-bottom')];
  if (!top || !bottom) return;
  scope.consume(_PlaceholderManager.serviceKey).initializePlaceholders([
    { name: PlaceholderName.Top, domElement: top },
    { name: PlaceholderName.Bottom, domElement: bottom },
  ]);
}
