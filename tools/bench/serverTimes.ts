import { connectAs } from '../../local/seed/connect';
import { LocalSite } from '../../local/server/contract';
import { sitePath, toronto } from '../../local/site';
import { torontoToday } from '../../src/kernel/dates/torontoToday';
import { internalName, ListDeclaration } from '../../src/kernel/lists/defineList';
import { ViewDeclaration } from '../../src/kernel/lists/views';
import { Workplace } from '../../src/kernel/ports/workplace';
import { viewQuery } from '../../src/kernel/provisioning/viewQuery';
import { createWorkplace } from '../../src/sharepoint/createWorkplace';
import { completeWorkplace } from '../../src/systems/completeWorkplace';
import { foi } from '../../src/systems/foi';
import { readDashboard } from '../../src/systems/foi/dashboard/readDashboard';
import { openRequests } from '../../src/systems/foi/work/findWork';

/** One question and how it is asked. */
export interface Question {
  readonly what: string;
  /** A view shows a page of items, however many there are; the dashboard reads all that it counts. */
  readonly isView: boolean;
  ask(): Promise<unknown>;
}

const rowsOfPage = 30;

/** Every view of FOI as the native list page asks for it, and what the desk and the dashboard read, as the owner of the site. */
export async function questionsTo(site: LocalSite): Promise<readonly Question[]> {
  const post = await posting(site);
  const work = workplaceOn(site);
  const views = foi.lists.filter(({ template }) => template === 'list').flatMap(list => list.views.map((view): Question => ({ what: `${list.name}/${view.name}`, isView: true, ask: () => post(list, view) })));
  return [...views, { what: 'desk: open requests', isView: true, ask: () => openRequests(work) }, { what: 'dashboard', isView: false, ask: () => readDashboard(work) }];
}

/** Milliseconds, the median of some askings after a first that is not counted. */
export async function timeOf({ ask }: Question, runs = 9): Promise<number> {
  await ask();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}

async function posting({ siteUrl }: LocalSite): Promise<(list: ListDeclaration, view: ViewDeclaration) => Promise<unknown>> {
  const headers = { Authorization: 'Bearer owner', 'Content-Type': 'application/json', Accept: 'application/json' };
  return async (list, view) => {
    const fields = view.columns.map(column => `<FieldRef Name="${internalName(column)}"/>`).join('');
    const viewXml = `<View><Query>${viewQuery(list, view, torontoToday(Date.now()))}</Query><ViewFields>${fields}</ViewFields><RowLimit Paged="TRUE">${rowsOfPage}</RowLimit></View>`;
    const answer = await fetch(`${siteUrl}/_api/web/GetList('${sitePath}/Lists/${list.name}')/RenderListDataAsStream`, { method: 'POST', headers, body: JSON.stringify({ parameters: { RenderOptions: 2, ViewXml: viewXml } }) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${list.name}/${view.name}: ${answer.status} ${text.slice(0, 300)}`);
    return text;
  };
}

function workplaceOn({ siteUrl }: LocalSite): Workplace {
  const graph = () => Promise.reject(new Error('No Graph is needed to read lists.'));
  return completeWorkplace(createWorkplace({ sp: connectAs(siteUrl, 'owner'), graph, pageFacts: { sitePath, siteUrl, bias: toronto.bias, language: 'en' } }));
}
