import { LocalSite } from '../../local/server/contract';
import { PersonaId } from '../../local/site';
import { callOuts, requests } from '../../src/systems/foi/lists';
import { openBrowser } from '../../test/support/browser';
import { openBigSite } from './bigSite';
import { Load, measure } from './measure';
import { questionsTo, timeOf } from './serverTimes';

const small = 1_000;
const large = 100_000;
const slowdown = 4;
const runs = 3;
/** Of the design: a view with many items against one with few. Below the floor, in milliseconds, a ratio is noise. */
const mostTimes = 1.5;
const floor = 25;
/** Of the design: a page of ours, cold. */
const budget = { milliseconds: 700, calls: 3 } as const;

interface Page {
  readonly what: string;
  readonly persona: PersonaId;
  readonly path: string;
  /** Pages that keep to the budget. A native list page asks what SharePoint's own asks, and a year of Activity is a report. */
  readonly hasBudget: boolean;
}

const nativeViews = [requests, callOuts].flatMap(list =>
  list.views.map(({ name }): Page => ({ what: `${list.name}/${name}`, persona: 'foiCoordinator', path: `/sites/region/Lists/${list.name}/${name}.aspx`, hasBudget: false })),
);
const pages: readonly Page[] = [
  ...nativeViews,
  { what: 'desk', persona: 'foiCoordinator', path: '/sites/region/SitePages/FOI.aspx', hasBudget: true },
  { what: 'request page', persona: 'foiCoordinator', path: '/sites/region/SitePages/FOI.aspx?request=2015-0010', hasBudget: false },
  { what: 'dashboard', persona: 'foiCoordinator', path: '/sites/region/SitePages/FOIReports.aspx', hasBudget: true },
  { what: 'statistics of 2015', persona: 'foiCoordinator', path: '/sites/region/SitePages/FOIReports.aspx?statistics=2015', hasBudget: false },
  { what: 'home page', persona: 'foiCoordinator', path: '/sites/region', hasBudget: true },
];

/** Prints how FOI answers with 1,000 and with 100,000 requests, by the server and in the browser, and fails above the budgets. */
async function run(): Promise<void> {
  const faults: string[] = [];
  const few = await filled(small);
  const many = await filled(large);
  try {
    await compareServer(few, many, faults);
    await comparePages(few, many, faults);
  } finally {
    await few.close();
    await many.close();
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

async function filled(count: number): Promise<LocalSite> {
  const start = Date.now();
  const site = await openBigSite(count);
  console.log(`${count.toLocaleString('en')} requests over 17 years written in ${Math.round((Date.now() - start) / 1000)} s`);
  return site;
}

async function compareServer(few: LocalSite, many: LocalSite, faults: string[]): Promise<void> {
  console.log(`\nAnswers of the server, medians, ${small} against ${large} requests`);
  const [inFew, inMany] = await Promise.all([questionsTo(few), questionsTo(many)]);
  for (const [place, question] of inFew.entries()) {
    const [before, after] = [await timeOf(question), await timeOf(inMany[place])];
    const times = after / before;
    console.log(`  ${question.what.padEnd(30)} ${before.toFixed(1).padStart(7)} ms ${after.toFixed(1).padStart(7)} ms  ${times.toFixed(2)} times`);
    if (question.isView && times > mostTimes && after > floor) faults.push(`${question.what}: ${times.toFixed(2)} times as long with ${large} requests`);
  }
}

async function comparePages(few: LocalSite, many: LocalSite, faults: string[]): Promise<void> {
  console.log(`\nPages, CPU slowed ${slowdown} times, medians of ${runs}: from the bare SPFx page to the finished page, cold, ${small} against ${large} requests`);
  const browser = await openBrowser();
  try {
    await measure(browser, few.siteUrl, 'foiCoordinator', '/sites/region', 1);
    for (const page of pages) {
      const loads = { few: await loadsOf(few, page), many: await loadsOf(many, page) };
      const [before, after] = [medianOf(loads.few, 'finish'), medianOf(loads.many, 'finish')];
      const calls = medianOf(loads.many, 'calls');
      console.log(`  ${page.what.padEnd(30)} ${before.toFixed(0).padStart(6)} ms ${after.toFixed(0).padStart(6)} ms  ${calls} calls`);
      if (page.hasBudget && (calls > budget.calls || after > budget.milliseconds)) faults.push(`${page.what}: ${after.toFixed(0)} ms and ${calls} calls cold, above ${budget.milliseconds} ms or ${budget.calls} calls`);
    }
  } finally {
    await browser.close();
  }

  async function loadsOf(site: LocalSite, { persona, path }: Page): Promise<readonly Load[]> {
    const loads: Load[] = [];
    for (let run = 0; run < runs; run += 1) loads.push((await measure(browser, site.siteUrl, persona, path, slowdown)).cold);
    return loads;
  }
}

function medianOf(loads: readonly Load[], key: keyof Load): number {
  return loads.map(load => load[key]).sort((a, b) => a - b)[Math.floor(loads.length / 2)];
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
