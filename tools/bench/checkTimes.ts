import { join } from 'node:path';
import { build } from 'esbuild';
import { Browser } from 'playwright-core';
import { Language } from '../../src/kernel/text';
import type * as CheckInPage from './checkInPage';
import { readTextCases } from '../evaluate/textCases';

/** Milliseconds. */
export interface CheckTime {
  /** What is checked: one language, or both and the pair in slices. */
  readonly what: Language | 'both';
  readonly median: number;
  /** The longest time for which a page is held up at once; the median of the runs. */
  readonly longestSlice: number;
}

const labelled = join(__dirname, '..', '..', 'test', 'systems', 'communications', 'check', 'labelled');
const files: Readonly<Record<Language, string>> = { en: 'english.yaml', fr: 'french.yaml' };

/** Times the text check in a real browser, CPU slowed `slowdown` times, on about `words` words of the labelled set: every rule has work in them. */
export async function timeChecks(browser: Browser, slowdown: number, words: number, runs: number): Promise<readonly CheckTime[]> {
  const script = await bundle();
  const page = await browser.newPage();
  try {
    await page.addScriptTag({ content: script });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const texts = { en: textOf('en', words), fr: textOf('fr', words) };
    return await page.evaluate(([given, count]) => (window as unknown as { checkInPage: typeof CheckInPage }).checkInPage.timeAll(given, count), [texts, runs] as const);
  } finally {
    await page.close();
  }
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [join(__dirname, 'checkInPage.ts')], bundle: true, write: false, minify: true, format: 'iife', globalName: 'checkInPage', target: 'es2022' });
  return outputFiles[0].text;
}

function textOf(language: Language, words: number): string {
  const { cases } = readTextCases(join(labelled, files[language]));
  const parts: string[] = [];
  let counted = 0;
  for (const { given } of cases) {
    if (counted >= words) break;
    if (!('html' in given)) continue;
    parts.push(given.html);
    counted += given.html.replace(/<[^>]*>/g, ' ').split(/\s+/).filter(Boolean).length;
  }
  return parts.join('\n');
}
