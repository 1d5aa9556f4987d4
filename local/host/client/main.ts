import { hostApplicationId } from '../framework/standIns';
import type { PageData } from '../pages/pageData';
import { probe, reportError, reportReady } from './probe';
import { readPageData } from './readPageData';
import { moduleLoader } from './runtime/assembledComponents';
import { loadModules, moduleIds } from './runtime/loadModules';
import type { RunningHost } from './runtime/modules';
import { startRuntime } from './runtime/start';
import { provideStandIns } from './standIns/provideStandIns';
import { showPageFailure } from './ui/failures';

/** Draws a page's content; settles when all of it is drawn. Faults of single parts are shown in their place and do not reject. */
export type DrawPage = (host: RunningHost, data: PageData) => Promise<void>;

const data = readPageData();
run().catch((error: unknown) => {
  reportError('page', error);
  showPageFailure(data.language, error);
}).finally(reportReady);

async function run(): Promise<void> {
  const loader = moduleLoader();
  const own = data.preloaded.manifests.find(({ id }) => id === hostApplicationId);
  const ids = moduleIds(own?.loaderConfig.scriptResources ?? {});
  provideStandIns(loader, data.standIns);
  const icons = import('./icons/icons').then(({ registerFluentIcons }) => registerFluentIcons());
  const scope = await startRuntime(loader, data.preloaded, ids);
  const modules = await loadModules(loader, ids);
  Object.assign(window, { __hostModules: modules });
  const [{ drawPage }] = await Promise.all([pageModule(), icons]);
  probe().timings.bare = performance.now();
  await drawPage({ modules, scope }, data);
}

function pageModule(): Promise<{ readonly drawPage: DrawPage }> {
  switch (data.page.kind) {
    case 'canvas':
      return import('./canvas/drawCanvas');
    case 'list':
      return import('./list/drawListPage');
    case 'form':
      return import('./form/drawFormPage');
  }
}
