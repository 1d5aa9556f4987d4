import { BaseComponentContext } from '@microsoft/sp-component-base';
import { Workplace } from '../../kernel/ports/workplace';
import { whenScreensStand } from './screensLoading';
import { Language } from '../../kernel/text';

let ofPage: Promise<Workplace> | undefined;

/**
 * The one workplace that all components of a page share, so that what they ask in one moment travels in one request.
 * Made from the context of whichever component comes first: they all have the same page behind them.
 */
export async function workplaceOfPage(context: BaseComponentContext, language: Language): Promise<Workplace> {
  ofPage ??= make(context, language).catch(error => {
    // What did not load once may load the next time.
    ofPage = undefined;
    throw error;
  });
  return { ...(await ofPage), language };
}

/** Begins to load it, for a component that will want it in a moment. A failure shows when it is asked for. */
export function prepareWorkplace(context: BaseComponentContext, language: Language): void {
  workplaceOfPage(context, language).catch(() => undefined);
}

async function make(context: BaseComponentContext, language: Language): Promise<Workplace> {
  const [{ completeWorkplace }, { createWorkplace }, { spFromContext }, { graphFromContext }] = await Promise.all([
    import(/* webpackChunkName: 'workplace' */ '../../systems/completeWorkplace'),
    import(/* webpackChunkName: 'workplace' */ '../../sharepoint/createWorkplace'),
    import(/* webpackChunkName: 'workplace' */ '../../sharepoint/spFromContext'),
    import(/* webpackChunkName: 'workplace' */ '../../graph/graphSource'),
  ]);
  const base = createWorkplace({
    sp: spFromContext(context),
    graph: graphFromContext(context),
    together: whenScreensStand,
    pageFacts: { sitePath: context.pageContext.web.serverRelativeUrl, siteUrl: context.pageContext.web.absoluteUrl, bias: biasOfPage(context), language, login: context.pageContext.user.loginName },
  });
  return completeWorkplace(base);
}

/** Minutes; undefined when this page does not say, and the site is asked instead. */
export function biasOfPage(context: BaseComponentContext): number | undefined {
  const facts: unknown = context.pageContext.legacyPageContext;
  if (typeof facts !== 'object' || facts === null || !('webTimeZoneData' in facts)) return undefined;
  const zone = facts.webTimeZoneData;
  if (typeof zone !== 'object' || zone === null || !('Bias' in zone)) return undefined;
  return typeof zone.Bias === 'number' ? zone.Bias : undefined;
}
