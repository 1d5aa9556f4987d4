import { JSDOM } from 'jsdom';
import { checkPair } from '../../../../../src/systems/communications/check/checkPair';
import { checkText } from '../../../../../src/systems/communications/check/checkText';
import { CheckSettings, Finding, ParseHtml, RuleId } from '../../../../../src/systems/communications/check/contract';
import { defaultSettings } from '../../../../../src/systems/communications/check/defaultSettings';
import { Language } from '../../../../../src/kernel/text';

const parser = new (new JSDOM('').window.DOMParser)();
export const parse: ParseHtml = html => parser.parseFromString(html, 'text/html');

/** What one rule finds in a text. */
export function foundBy(rule: RuleId, language: Language, html: string, settings: CheckSettings = defaultSettings): readonly Finding[] {
  return checkText({ language, html }, settings, parse).filter(finding => finding.rule === rule);
}

export function excerptsOf(rule: RuleId, language: Language, html: string): readonly string[] {
  return foundBy(rule, language, html).map(({ excerpt }) => excerpt);
}

/** The parity rules that find something, each once. */
export function parityOf(en: string, fr: string): readonly RuleId[] {
  return [...new Set(checkPair({ en, fr }, defaultSettings, parse).map(({ rule }) => rule))].sort();
}

/** A table of cases: each is a test of whether the rule reports the text. */
export function itJudges(rule: RuleId, language: Language, cases: { readonly reported: readonly string[]; readonly fine: readonly string[] }): void {
  it.each(cases.reported)(`reports (${language}): %s`, html => expect(excerptsOf(rule, language, html)).toHaveLength(1));
  it.each(cases.fine)(`is silent (${language}): %s`, html => expect(excerptsOf(rule, language, html)).toEqual([]));
}
