import { BaseComponentContext, ThemeProvider } from '@microsoft/sp-component-base';
import { SiteTheme } from '../../ui/siteTheme';

/** The theme of the site, for components that SharePoint does not hand one. */
export function themeOfPage(context: BaseComponentContext): SiteTheme | undefined {
  return context.serviceScope.consume(ThemeProvider.serviceKey).tryGetTheme();
}
