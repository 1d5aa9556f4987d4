import { BrowserFetch, DefaultParse, InjectHeaders } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, SPFI, spfi } from '@pnp/sp';
import { calendarDate, CalendarDate, Instant } from '../../src/kernel/dates/calendarDate';
import { Workplace } from '../../src/kernel/ports/workplace';
import { createWorkplace } from '../../src/sharepoint/createWorkplace';
import { completeWorkplace } from '../../src/systems/completeWorkplace';
import { PersonaId, sitePath, toronto } from '../site';

/** The site as one persona sees it, over HTTP, through the same client as the pages. */
export function connectAs(siteUrl: string, persona: PersonaId): SPFI {
  return spfi(siteUrl).using(DefaultInit(), DefaultHeaders(), BrowserFetch(), DefaultParse(), InjectHeaders({ Authorization: `Bearer ${persona}` }));
}

/** What a persona would have at hand on a given day, at noon. Mail is left out: nobody is told of things that happened long ago. */
export function workplaceAs(siteUrl: string, persona: PersonaId, day: CalendarDate): Workplace {
  const graph = () => Promise.reject(new Error('The seed sends no mail.'));
  const workplace = createWorkplace({ sp: connectAs(siteUrl, persona), graph, pageFacts: { sitePath, siteUrl, bias: toronto.bias, language: 'en' } });
  return completeWorkplace({
    ...workplace,
    log: { warn: () => undefined },
    mail: { send: () => Promise.resolve({ sent: false, because: 'unreachable' }) },
    clock: { today: () => day, now: () => `${calendarDate(day)}T17:00:00.000Z` as Instant },
  });
}
