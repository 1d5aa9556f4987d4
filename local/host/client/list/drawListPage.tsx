import * as React from 'react';
import * as ReactDOM from 'react-dom';
import type { PageData } from '../../pages/pageData';
import { probe } from '../probe';
import type { RunningHost } from '../runtime/modules';
import { loadListInfo } from '../sharePoint/listInfo';
import { restClient } from '../sharePoint/rest';
import { showPageFailure } from '../ui/failures';
import { ListPage } from './ListPage';
import { pageView } from './pageView';
import type { ListPlace } from './place';

/** Draws a list page; settles when its first rows and its extensions are drawn. */
export async function drawPage(host: RunningHost, data: PageData): Promise<void> {
  const { page, language, webUrl, timeZone } = data;
  const root = document.getElementById('list-root');
  if (page.kind !== 'list' || !root) return;
  const rest = restClient(host, webUrl);
  try {
    const list = await loadListInfo(rest, page.listUrl);
    const view = pageView(list, page.viewName, page.viewId);
    const me = host.scope.consume(host.modules['@microsoft/sp-page-context'].PageContext.serviceKey).user.email;
    const place: ListPlace = { host, rest, list, view, folder: page.folder, commandSets: page.commandSets, facts: { language, timeZone, webUrl, me, now: new Date() } };
    await new Promise<void>((resolve) => {
      ReactDOM.render(<ListPage place={place} onDrawn={resolve} />, root);
    });
  } catch (error) {
    probe().errors.push(`list: ${error instanceof Error ? error.message : String(error)}`);
    showPageFailure(language, error);
  }
}
