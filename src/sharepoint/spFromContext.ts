import { BaseComponentContext } from '@microsoft/sp-component-base';
import { BrowserFetch } from '@pnp/queryable';
import { SPFI, spfi, SPFx } from '@pnp/sp';

/** The site of an SPFx component, as PnPjs sees it. PnPjs's own sending repeats writes whose connection broke, so a plain one takes its place. */
export function spFromContext(context: BaseComponentContext): SPFI {
  return spfi().using(SPFx(context), BrowserFetch());
}
