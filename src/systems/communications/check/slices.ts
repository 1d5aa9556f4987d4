import { Bilingual } from '../../../kernel/text';
import { findingsInPair } from './checkPair';
import { findingsIn, inOrder } from './checkText';
import { CheckSettings, Finding, ParseHtml } from './contract';
import { factsOf } from './parity/readFacts';
import { readText } from './readText';
import { pairRules, textRules } from './rules';

/** Calls `go` when the page has nothing else to do; what it returns takes the call back. */
export type Idle = (go: () => void) => () => void;

/**
 * Checks both languages and the pair one rule at a time, each in an idle moment of the page, so that typing never waits. Tells all findings
 * once, at the end. Returns what ends it: nothing is told afterwards.
 */
export function checkInSlices(input: Bilingual, settings: CheckSettings, parse: ParseHtml, idle: Idle, tell: (findings: readonly Finding[]) => void): () => void {
  const steps = stepsOf(input, settings, parse);
  let takeBack = idle(function go() {
    const step = steps.next();
    if (step.done) tell(inOrder(step.value));
    else takeBack = idle(go);
  });
  return () => takeBack();
}

/** Pauses between the rules; returns the findings. */
function* stepsOf({ en, fr }: Bilingual, settings: CheckSettings, parse: ParseHtml): Generator<undefined, readonly Finding[]> {
  const findings: Finding[] = [];
  const english = readText({ language: 'en', html: en }, parse);
  yield;
  const french = readText({ language: 'fr', html: fr }, parse);
  yield;
  for (const text of [english, french]) {
    for (const rule of textRules) {
      findings.push(...findingsIn(rule, text, settings));
      yield;
    }
  }
  // Two parity rules use the dates and numbers of a text: the long part of their work has moments of its own.
  for (const text of [english, french]) {
    factsOf(text);
    yield;
  }
  for (const rule of pairRules) {
    findings.push(...findingsInPair(rule, { en: english, fr: french }, settings));
    yield;
  }
  return findings;
}
