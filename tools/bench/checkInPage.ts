import { Bilingual, Language, languages } from '../../src/kernel/text';
import { checkText } from '../../src/systems/communications/check/checkText';
import { ParseHtml } from '../../src/systems/communications/check/contract';
import { defaultSettings } from '../../src/systems/communications/check/defaultSettings';
import { checkInSlices } from '../../src/systems/communications/check/slices';
import type { CheckTime } from './checkTimes';

/** Runs in the page: the check of each language at one go, and of both in slices, as the news desk does it. */
export function timeAll(texts: Bilingual, runs: number): readonly CheckTime[] {
  return [...languages.map(language => timeOne(texts, language, runs)), timeSlices(texts, runs)];
}

const parse: ParseHtml = html => new DOMParser().parseFromString(html, 'text/html');

function timeOne(texts: Bilingual, language: Language, runs: number): CheckTime {
  const times = repeat(runs, () => timed(() => checkText({ language, html: texts[language] }, defaultSettings, parse)));
  return { what: language, median: median(times), longestSlice: median(times) };
}

function timeSlices(texts: Bilingual, runs: number): CheckTime {
  const all = repeat(runs, () => slicesOf(texts));
  return { what: 'both', median: median(all.map(slices => slices.reduce((sum, time) => sum + time, 0))), longestSlice: median(all.map(slices => Math.max(...slices))) };
}

/** The time of each slice. The idle moments of the page come at once here. */
function slicesOf(texts: Bilingual): readonly number[] {
  const slices: number[] = [];
  const waiting: (() => void)[] = [];
  const idle = (go: () => void): (() => void) => {
    waiting.push(go);
    return () => undefined;
  };
  checkInSlices(texts, defaultSettings, parse, idle, () => undefined);
  for (let go = waiting.shift(); go; go = waiting.shift()) slices.push(timed(go));
  return slices;
}

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

/** A first time is not counted: the engine is not warm then, and neither is what is worked out once. */
function repeat<Value>(runs: number, act: () => Value): readonly Value[] {
  act();
  return Array.from({ length: runs }, act);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
