import * as React from 'react';
import * as ReactDOM from 'react-dom';
import type { CanvasModel, PageData } from '../../pages/pageData';
import { reportError } from '../probe';
import type { RunningHost } from '../runtime/modules';
import { restClient } from '../sharePoint/rest';
import { failureBox } from '../ui/failures';
import { say } from '../strings';
import { readSocial } from './pageSocial';
import { Social } from './Social';

/** Draws likes and comments under a page, as SharePoint does under news. */
export async function drawSocial(host: RunningHost, { language, webUrl, timeZone }: PageData, place: CanvasModel['social']): Promise<void> {
  const root = document.getElementById('page-social');
  if (!root || !place) return;
  const rest = restClient(host, webUrl);
  try {
    const social = await readSocial(rest, place);
    await new Promise<void>((resolve) => {
      ReactDOM.render(React.createElement(Social, { rest, place, start: social, language, timeZone, me: myAddress(host) }), root, resolve);
    });
  } catch (error) {
    reportError('social', error);
    root.replaceChildren(failureBox(language, say(language, 'comments'), error));
  }
}

function myAddress({ modules, scope }: RunningHost): string {
  return scope.consume(modules['@microsoft/sp-page-context'].PageContext.serviceKey).user.email;
}
