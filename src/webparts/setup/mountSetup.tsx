import * as React from 'react';
import * as ReactDom from 'react-dom';
import { WebPartContext } from '@microsoft/sp-webpart-base';
import { spFromContext } from '../../sharepoint/spFromContext';
import { systems } from '../../systems';
import { SetupScreen } from './SetupScreen';
import { ThemedRoot } from '../../ui/ThemedRoot';
import type { MountedScreen } from '../page/ScreenWebPart';

/** Draws the set-up of the site. It speaks to SharePoint itself, not through the ports: making lists is nobody else's business. */
export function mountSetup(context: WebPartContext): MountedScreen {
  const sp = spFromContext(context);
  return {
    draw: async ({ element, language, theme }) => {
      ReactDom.render(
        <ThemedRoot language={language} theme={theme}>
          <SetupScreen sp={sp} systems={systems} language={language} />
        </ThemedRoot>,
        element,
      );
    },
    remove: element => ReactDom.unmountComponentAtNode(element),
  };
}
