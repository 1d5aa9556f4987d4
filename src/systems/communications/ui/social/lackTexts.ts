import { Words } from '../../../../ui/words';
import { PostLack } from '../../social/postLacks';
import { en } from './words.en';

/** What a post lacks, in the reader's language. */
export function lackTexts(lacks: readonly PostLack[], words: Pick<Words<typeof en>, 'lacks'>): readonly string[] {
  return lacks.map(({ language, lack }) => words.lacks[language][lack]);
}
