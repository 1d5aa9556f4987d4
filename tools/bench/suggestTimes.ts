import { join } from 'node:path';
import { build } from 'esbuild';
import { Browser } from 'playwright-core';
import { Decision } from '../../src/systems/records/suggest/contract';
import { learningPath, readLabelled } from '../evaluate/suggestion/labelled';
import { readSampleScheme } from '../evaluate/suggestion/sampleScheme';
import type * as SuggestInPage from './suggestInPage';

/** Milliseconds. */
export interface SuggestTimes {
  /** Learning from the scheme and the decisions, all slices together. */
  readonly learning: number;
  readonly longestSlice: number;
  /** Learning anew at one go, when the lexicon has been read. */
  readonly again: number;
  readonly median: number;
  /** Of a hundred answers, all but one are faster. */
  readonly slowest: number;
}

/** Times the suggestion of a series in a real browser, CPU slowed `slowdown` times, with so many decisions of the office. */
export async function timeSuggesting(browser: Browser, slowdown: number, decisionCount: number): Promise<SuggestTimes> {
  const { outputFiles } = await build({ entryPoints: [join(__dirname, 'suggestInPage.ts')], bundle: true, write: false, minify: true, format: 'iife', globalName: 'suggestInPage', target: 'es2022' });
  const scheme = readSampleScheme();
  const { cases } = readLabelled(learningPath, new Set(scheme.map(({ code }) => code)));
  const decisions: readonly Decision[] = Array.from({ length: decisionCount }, (_, at) => ({ title: `${cases[at % cases.length].title} ${at}`, text: '', code: cases[at % cases.length].code }));
  const page = await browser.newPage();
  try {
    await page.addScriptTag({ content: outputFiles[0].text });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await page.evaluate(given => (window as unknown as { suggestInPage: typeof SuggestInPage }).suggestInPage.timeSuggestions(...given), [scheme, decisions, cases] as const);
  } finally {
    await page.close();
  }
}
