import * as React from 'react';
import { WebPartContext } from '@microsoft/sp-webpart-base';
import { prefetchDashboard } from '../../systems/foi/ui/dashboard/dashboardQueries';
import { FoiDashboard } from '../../systems/foi/ui/dashboard/FoiDashboard';
import { queryClient } from '../../ui/queryClient';
import { MountedScreen } from '../page/ScreenWebPart';
import { mountForVisitor } from '../page/mountForVisitor';

/** Draws the FOI compliance screen for whoever is at the page. Its figures are asked for in the same request as who that is. */
export function mountFoiDashboard(context: WebPartContext): MountedScreen {
  return mountForVisitor(
    context,
    (place, work, visitor) => <FoiDashboard work={work} visitor={visitor} theme={place.theme} language={place.language} />,
    work => prefetchDashboard(queryClient, work),
  );
}
