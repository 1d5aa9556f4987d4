import { SPFI } from '@pnp/sp';
import type { GraphSource } from '../graph/graphSource';
import { Calendar } from '../kernel/ports/calendar';
import { Mail } from '../kernel/ports/people';
import { Workplace } from '../kernel/ports/workplace';
import { Language } from '../kernel/text';
import { connect } from './connection';
import { consoleLog } from './consoleLog';
import { ZoneBias } from './dateOnly';
import { documentStoreOn } from './documents';
import { lazyDirectory } from './lazyDirectory';
import { listStoreOn } from './listStore';
import { lazyPages } from './pages/lazyPages';
import { lazyRepository } from './repository/lazyRepository';
import { sitePeopleOn } from './sitePeople';
import { SteadyOptions } from './steady';
import { wallClock } from './wallClock';

/** What a page knows of its site before anything is asked. */
export interface PageFacts {
  /** `/sites/region` */
  readonly sitePath: string;
  /** `https://tenant.example/sites/region` */
  readonly siteUrl: string;
  /** The site's winter bias in minutes, 300 in Toronto. Asked from the site when the page does not say. */
  readonly bias?: ZoneBias;
  readonly language: Language;
  /** Names the person at the page; where they work is then kept on this machine for a day. */
  readonly login?: string;
}

export interface WorkplaceParts {
  readonly sp: SPFI;
  readonly graph: GraphSource;
  readonly pageFacts: PageFacts;
  readonly steady?: SteadyOptions;
  /** What the first reads of a page wait for, so that they travel together. */
  readonly together?: () => Promise<void>;
}

/**
 * Everything that screens and actions use of the world, over one SharePoint site and Microsoft Graph. One for each page. The ports that one
 * system serves for another are added by `completeWorkplace` (src/systems).
 */
export function createWorkplace({ sp, graph, pageFacts, steady, together }: WorkplaceParts): Omit<Workplace, 'holds'> {
  const { sitePath, siteUrl, bias, language, login } = pageFacts;
  const connection = connect(sp, { ...steady, together, sitePath, zoneBias: bias === undefined ? undefined : () => bias });
  return {
    lists: listStoreOn(connection),
    documents: documentStoreOn(connection),
    repository: lazyRepository(connection),
    pages: lazyPages(connection, siteUrl),
    people: sitePeopleOn(connection),
    directory: lazyDirectory(graph, login),
    mail: lazyMail(graph),
    calendar: lazyCalendar(graph),
    clock: wallClock,
    log: consoleLog,
    newId: () => crypto.randomUUID(),
    language,
    sitePath,
    siteUrl,
  };
}

// As the directory, it loads with the first call.
function lazyMail(graph: GraphSource): Mail {
  return { send: async message => (await import('../graph/mail')).createMail(graph, consoleLog).send(message) };
}

function lazyCalendar(graph: GraphSource): Calendar {
  return { add: async event => (await import('../graph/calendar')).createCalendar(graph, consoleLog).add(event) };
}
