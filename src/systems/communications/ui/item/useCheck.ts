import * as React from 'react';
import { CheckSettings, Finding } from '../../check/contract';
import { checkPair } from '../../check/checkPair';
import { checkText } from '../../check/checkText';
import { checkInSlices } from '../../check/slices';
import { checkedHtml } from '../../work/checkedText';
import { NewsText } from '../../work/contract';
import { whenIdle } from './whenIdle';

export interface CheckControl {
  /** Undefined until the first check is through. */
  readonly findings: readonly Finding[] | undefined;
  /** True while the findings are of an earlier text. */
  readonly isRunning: boolean;
  /** The whole check at once, for a step that depends on it. */
  readonly check: (text: NewsText) => readonly Finding[];
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The check, live beside the text: begun anew with each change, in slices between which the page breathes. */
export function useCheck(settings: CheckSettings, text: NewsText): CheckControl {
  const [done, setDone] = React.useState<{ readonly text: NewsText; readonly findings: readonly Finding[] }>();
  React.useEffect(() => {
    const input = { en: checkedHtml(text, 'en'), fr: checkedHtml(text, 'fr') };
    return checkInSlices(input, settings, parse, whenIdle, findings => setDone({ text, findings }));
  }, [settings, text]);
  return { findings: done?.findings, isRunning: done?.text !== text, check: whole => checkWhole(whole, settings) };
}

function checkWhole(text: NewsText, settings: CheckSettings): readonly Finding[] {
  const [en, fr] = [checkedHtml(text, 'en'), checkedHtml(text, 'fr')];
  return [...checkText({ language: 'en', html: en }, settings, parse), ...checkText({ language: 'fr', html: fr }, settings, parse), ...checkPair({ en, fr }, settings, parse)];
}
