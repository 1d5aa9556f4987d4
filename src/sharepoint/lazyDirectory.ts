import type { GraphSource } from '../graph/graphSource';
import { Directory, Workstation } from '../kernel/ports/people';
import { consoleLog } from './consoleLog';
import { keptForADay } from './keptForADay';
import { wallClock } from './wallClock';

/**
 * The port to the directory. What speaks to Graph loads with the first call: a page that is only read makes none, for where its reader works
 * is asked once a day.
 */
export function lazyDirectory(graph: GraphSource, login: string | undefined): Directory {
  let made: Promise<Directory> | undefined;
  let myself: Promise<Workstation | undefined> | undefined;
  const directory = (): Promise<Directory> => (made ??= import('../graph/directory').then(({ createDirectory }) => createDirectory(graph, consoleLog)));
  return {
    search: async text => (await directory()).search(text),
    photo: async email => (await directory()).photo(email),
    managerOf: async email => (await directory()).managerOf(email),
    me: () => (myself ??= keptForADay({ key: 'workstation', login, now: wallClock.now(), isValue: isWorkstation, ask: () => directory().then(({ me }) => me(), notLoaded) })),
    workstations: async emails => (await directory()).workstations(emails),
  };
}

/** Its code did not come: as when it does not answer, a page that is only read goes on. */
function notLoaded(): undefined {
  consoleLog.warn('directoryNotLoaded', {});
  return undefined;
}

function isWorkstation(value: unknown): value is Workstation {
  return typeof value === 'object' && value !== null && 'branch' in value && typeof value.branch === 'string' && 'office' in value && typeof value.office === 'string';
}
