import { SchemeEntry } from '../../src/systems/records/scheme/contract';
import { Decision, ToClassify } from '../../src/systems/records/suggest/contract';
import { createSuggester, createSuggesterInSlices } from '../../src/systems/records/suggest/model';
import type { SuggestTimes } from './suggestTimes';

/** Runs in the page, as the dialog does it: learn in slices, then answer. The first time counts: a person meets it once a page. */
export async function timeSuggestions(scheme: readonly SchemeEntry[], decisions: readonly Decision[], documents: readonly ToClassify[]): Promise<SuggestTimes> {
  const slices: number[] = [];
  let start = performance.now();
  const suggester = await createSuggesterInSlices(scheme, decisions, async () => {
    slices.push(performance.now() - start);
    await new Promise(go => setTimeout(go));
    start = performance.now();
  });
  const answers = documents.map(document => timed(() => suggester.suggest(document)));
  const again = timed(() => createSuggester(scheme, decisions));
  return { learning: slices.reduce((sum, time) => sum + time, 0), longestSlice: Math.max(...slices), again, median: nth(answers, 0.5), slowest: nth(answers, 0.99) };
}

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

function nth(times: readonly number[], part: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * part)];
}
