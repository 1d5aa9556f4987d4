import { languages } from '../../../src/kernel/text';
import { GivenText } from '../../../tools/evaluate/textCases';
import { findingsIn } from '../../../tools/evaluate/judgeText';
import { checkKeys } from './checkKeys';
import { Values } from './readCases';

/** Keys of `given` by which a case is known to be a text when its file has another name. */
export const textKeys: readonly string[] = ['html', 'en', 'fr'];

/** The rules that report something, each once. @throws Error naming an unknown key or value. */
export function answerText(values: Values, wanted: Values): unknown {
  checkKeys(wanted, { findings: true }, 'expect');
  return { findings: [...new Set(findingsIn(readGiven(values)).map(({ rule }) => rule))] };
}

function readGiven(values: Values): GivenText {
  const { language: named, html, en, fr } = values;
  if (html === undefined) {
    checkKeys(values, { en: true, fr: true }, 'given');
    return { en: asText(en, 'en'), fr: asText(fr, 'fr') };
  }
  checkKeys(values, { language: true, html: true }, 'given');
  const language = languages.find(known => known === named);
  if (!language) throw new Error(`given.language is ${JSON.stringify(named)}, not one of ${languages.join(', ')}`);
  return { language, html: asText(html, 'html') };
}

function asText(value: unknown, key: string): string {
  if (typeof value !== 'string') throw new Error(`given.${key} is no text: ${JSON.stringify(value)}`);
  return value;
}
