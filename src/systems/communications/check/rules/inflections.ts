/** A form of a word, and the same form of the plain word that stands for it; null where the form alone doesn't tell. */
export interface Form {
  readonly form: string;
  readonly instead: string | null;
}

/**
 * The forms of an English word that may be a verb, as "utilize" gives "utilizes", "utilized", "utilizing", and their British spelling.
 * The plain word must be regular too ("use").
 */
export function englishForms(word: string, instead: string): readonly Form[] {
  const endings = ['', 's', 'ed', 'ing'] as const;
  const spellings = word.endsWith('ize') ? [word, word.replace(/ize$/, 'ise')] : [word];
  return spellings.flatMap(each => endings.map(ending => ({ form: withEnding(each, ending), instead: instead === '' ? null : withEnding(instead, ending) })));
}

function withEnding(word: string, ending: '' | 's' | 'ed' | 'ing'): string {
  if (ending === '' || ending === 's') return word + ending;
  return word.replace(/e$/, '') + ending;
}

const endings = ('e es ons ez ent é ée és ées ant ais ait ions iez aient erai eras era erons erez eront erais erait erions eriez eraient a èrent').split(' ');

/** The forms of a French verb in -er besides the infinitive; « procéder » has « procède » too. None for another word. */
export function frenchForms(infinitive: string): readonly string[] {
  const stem = /^(.{2,})er$/.exec(infinitive)?.[1];
  if (stem === undefined) return [];
  const open = stem.replace(/é(?=[^é]*$)/, 'è');
  return [...new Set([stem, open])].flatMap(each => endings.map(ending => each + ending));
}
