import { Language } from '../../../../kernel/text';
import { englishForms, Form, frenchForms } from './inflections';

/** A phrase of the office's list, made ready to be found in any of its forms. */
export interface JargonPattern {
  readonly pattern: RegExp;
  /** The words that say the same, for the words that were found; null where they depend on the sentence. */
  readonly insteadOf: (found: string) => string | null;
}

/** `instead` is empty where the list has no plain word. */
export function jargonPattern(language: Language, phrase: string, instead: string): JargonPattern {
  const words = phrase.trim().toLowerCase().replace(/\s+/g, ' ').split(' ');
  return language === 'en' ? english(words, instead) : french(words, instead);
}

function english(words: readonly string[], instead: string): JargonPattern {
  const [first = '', ...others] = words;
  const isOneWord = others.length === 0;
  const forms: readonly Form[] = isOneWord ? englishForms(first, instead) : [{ form: words.join(' '), instead: instead === '' ? null : instead }];
  const plural = isOneWord || instead !== '' ? '' : 's?';
  const pattern = whole(`(?:${forms.map(({ form }) => escaped(form)).join('|')})${plural}`);
  return { pattern, insteadOf: found => forms.find(({ form }) => form === spaced(found))?.instead ?? null };
}

/** « de » and « à » grow together with an article: « dans le cadre du projet » is « pendant le projet ». */
const joints = {
  de: { pattern: "(?:de(?: l[a'])?|du|des|d')", after: new Map([['du', 'le'], ['des', 'les'], ['de la', 'la'], ["de l'", "l'"]]) },
  à: { pattern: "(?:à(?: l[a'])?|au|aux)", after: new Map([['au', 'le'], ['aux', 'les'], ['à la', 'la'], ["à l'", "l'"]]) },
} as const;

function french(words: readonly string[], instead: string): JargonPattern {
  const [first = ''] = words;
  const last = words[words.length - 1] ?? '';
  const joint = words.length > 1 && (last === 'de' || last === 'à') ? joints[last] : undefined;
  const between = words.slice(1, joint ? -1 : undefined).map(word => ` ${escaped(word)}`).join('');
  const forms = [first, ...frenchForms(first)].map(escaped).join('|');
  const pattern = whole(`(?:${forms})${between}${joint ? ` ${joint.pattern}` : ''}`);
  const start = first + words.slice(1, joint ? -1 : undefined).map(word => ` ${word}`).join('');
  return {
    pattern,
    insteadOf: found => {
      if (instead === '' || !spaced(found).startsWith(start)) return null;
      const article = joint?.after.get(spaced(found).slice(start.length + 1));
      return article === undefined ? instead : `${instead} ${article}`;
    },
  };
}

/** As a whole word, and not as part of a hyphenated one. */
function whole(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d-])${pattern.replace(/ /g, '\\s+')}(?<='|(?![\\p{L}\\d-]))`, 'giu');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function spaced(found: string): string {
  return found.toLowerCase().replace(/\s+/g, ' ');
}
