import { JSDOM } from 'jsdom';
import { checkPair } from '../../src/systems/communications/check/checkPair';
import { checkText } from '../../src/systems/communications/check/checkText';
import { Finding, ParseHtml, RuleId } from '../../src/systems/communications/check/contract';
import { defaultSettings } from '../../src/systems/communications/check/defaultSettings';
import { Judged } from './score';
import { GivenText, TextCase } from './textCases';

const { window } = new JSDOM('');
const parser = new window.DOMParser();

/** A browser's DOMParser, outside of one. */
export const parseHtml: ParseHtml = html => parser.parseFromString(html, 'text/html');

/** What the check, with the settings that ship, finds in a text of one language or in a pair. */
export function findingsIn(given: GivenText): readonly Finding[] {
  return 'language' in given ? checkText(given, defaultSettings, parseHtml) : checkPair(given, defaultSettings, parseHtml);
}

export function judgeText(of: TextCase): Judged {
  return { of, reported: new Set<RuleId>(findingsIn(of.given).map(({ rule }) => rule)) };
}
