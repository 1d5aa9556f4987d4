import { Browser } from 'playwright-core';
import { openBrowser } from '../../test/support/browser';
import { openDemoSite } from '../../test/support/demoSite';
import { timeChecks } from './checkTimes';
import { Load, measure } from './measure';
import { timeSuggesting } from './suggestTimes';
import { timeRetention } from './retentionTimes';

const slowdown = 4;
const runs = 7;
/** Of the design: the finished home page, and the calls it may make. */
const budget = { milliseconds: 700, coldCalls: 3, warmCalls: 1 } as const;

const checkedWords = 1000;

/** Of records (issue 5): one answer, in milliseconds, with as many decisions as are learned from. */
const suggestBudget = 50;
const knownDecisions = 2000;
const retentionRecords = 1_000_000;
/** Seconds on one core, and bytes by which the heap may grow after the first tenth: memory does not depend on the number of records. */
const retentionBudget = { seconds: 10, growth: 32 * 1024 * 1024 } as const;

const personas = ['foiCoordinator', 'manager'] as const;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function line(what: string, loads: readonly Load[]): { readonly finish: number; readonly calls: number } {
  const of = (key: keyof Load): number => median(loads.map(load => load[key]));
  const range = loads.map(load => load.finish).sort((a, b) => a - b);
  console.log(
    `  ${what.padEnd(22)} ${of('finish').toFixed(0).padStart(5)} ms (${range[0].toFixed(0)} to ${range[range.length - 1].toFixed(0)})  bare page ${of('bare').toFixed(0).padStart(5)} ms  ${of('calls')} calls  ${(of('bytes') / 1024).toFixed(0)} KB`,
  );
  return { finish: of('finish'), calls: of('calls') };
}

/** Prints the time of the text check. It has no budget: it runs in idle moments, and the longest of its slices is what typing could wait for. */
async function printCheckTimes(browser: Browser): Promise<void> {
  console.log(`Text check of ${checkedWords} words, CPU slowed ${slowdown} times, medians of ${runs} runs`);
  const names = { en: 'English, at one go', fr: 'French, at one go', both: 'both, in idle slices' } as const;
  for (const { what, median: time, longestSlice } of await timeChecks(browser, slowdown, checkedWords, runs)) {
    console.log(`  ${names[what].padEnd(22)} ${time.toFixed(0).padStart(5)} ms  longest slice ${longestSlice.toFixed(0).padStart(5)} ms`);
  }
}

/** Prints the time of the suggestion of a series. Answers what is above its budget. */
async function suggestFaults(browser: Browser): Promise<readonly string[]> {
  const { learning, longestSlice, again, median: answer, slowest } = await timeSuggesting(browser, slowdown, knownDecisions);
  console.log(`Suggestion of a series, ${knownDecisions} decisions learned, CPU slowed ${slowdown} times`);
  console.log(`  ${'learning, in slices'.padEnd(22)} ${learning.toFixed(0).padStart(5)} ms  longest slice ${longestSlice.toFixed(0).padStart(5)} ms  again, at one go ${again.toFixed(0)} ms`);
  console.log(`  ${'one answer'.padEnd(22)} ${answer.toFixed(0).padStart(5)} ms  99 of 100 within ${slowest.toFixed(0)} ms`);
  return slowest > suggestBudget ? [`suggestion: slower than ${suggestBudget} ms`] : [];
}

/** Prints the time and memory of the retention clock over a million records. Answers what is above its budgets. */
function retentionFaults(): readonly string[] {
  const { records, eligible, seconds, firstPeak, peak } = timeRetention(retentionRecords);
  const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);
  console.log(`Retention of ${records} records, ${eligible} of them eligible`);
  console.log(`  ${'one core'.padEnd(22)} ${seconds.toFixed(1).padStart(5)} s   heap up to ${megabytes(peak)} MB over the start (${megabytes(firstPeak)} MB in the first tenth)`);
  return [
    ...(seconds > retentionBudget.seconds ? [`retention: slower than ${retentionBudget.seconds} s`] : []),
    ...(peak - firstPeak > retentionBudget.growth ? ['retention: memory grows with the number of records'] : []),
  ];
}

/**
 * Prints the time and memory of the retention clock, then the time from the bare SPFx page to the finished home page, CPU slowed four times, as
 * medians of seven, and fails above the budgets. Then those of the text check and of the suggestion.
 */
async function run(): Promise<void> {
  const faults = [...retentionFaults()];
  const site = await openDemoSite();
  const browser = await openBrowser();
  try {
    console.log(`Home page, CPU slowed ${slowdown} times, medians of ${runs} runs: from the bare SPFx page to the finished page`);
    await measure(browser, site.siteUrl, personas[0], '/sites/region', 1);
    for (const persona of personas) {
      const loads = [];
      for (let n = 0; n < runs; n += 1) loads.push(await measure(browser, site.siteUrl, persona, '/sites/region', slowdown));
      const cold = line(`${persona}, cold`, loads.map(load => load.cold));
      const warm = line(`${persona}, warm`, loads.map(load => load.warm));
      if (cold.finish > budget.milliseconds || warm.finish > budget.milliseconds) faults.push(`${persona}: slower than ${budget.milliseconds} ms`);
      if (cold.calls > budget.coldCalls || warm.calls > budget.warmCalls) faults.push(`${persona}: more calls than ${budget.coldCalls} cold and ${budget.warmCalls} warm`);
    }
    await printCheckTimes(browser);
    faults.push(...(await suggestFaults(browser)));
  } finally {
    await browser.close();
    await site.close();
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
