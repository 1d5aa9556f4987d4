/** @jest-environment jsdom */
import { Bilingual } from '../../../src/kernel/text';
import * as texts from '../../../local/seed/communications/newsTexts';
import { CheckSettings } from '../../../src/systems/communications/check/contract';
import { checkPair } from '../../../src/systems/communications/check/checkPair';
import { checkText } from '../../../src/systems/communications/check/checkText';
import { defaultSettings } from '../../../src/systems/communications/check/defaultSettings';
import { checkedHtml } from '../../../src/systems/communications/work/checkedText';
import { cleanHtml } from '../../../src/ui/richText/cleanHtml';

/** With the acronym that the demonstration office adds. */
const settings: CheckSettings = { ...defaultSettings, knownAcronyms: [...defaultSettings.knownAcronyms, 'HR'] };
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const all = Object.entries(texts);

function rulesIn(text: texts.SeedText): readonly string[] {
  const whole = { ...text, bannerPath: '' };
  const pair: Bilingual = { en: checkedHtml(whole, 'en'), fr: checkedHtml(whole, 'fr') };
  const found = [...checkText({ language: 'en', html: pair.en }, settings, parse), ...checkText({ language: 'fr', html: pair.fr }, settings, parse), ...checkPair(pair, settings, parse)];
  return [...new Set(found.map(({ rule }) => rule))].sort();
}

it.each(all.filter(([name]) => name !== 'firstDraft'))('the check finds nothing in the demonstration text %s', (_name, text) => {
  expect(rulesIn(text)).toEqual([]);
});

it('names the faults that the demonstration draft is there to show', () => {
  expect(rulesIn(texts.firstDraft)).toEqual(['acronym', 'heading-order', 'jargon', 'link-text', 'parity-number', 'parity-structure']);
});

it.each(all)('the demonstration text %s holds nothing that the editor would not write', (_name, { bodyEn, bodyFr }) => {
  expect([cleanHtml(bodyEn), cleanHtml(bodyFr)]).toEqual([bodyEn, bodyFr]);
});
