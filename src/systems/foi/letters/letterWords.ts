import { BothLanguages } from '../../../ui/words';
import { en } from './words.en';
import { fr } from './words.fr';

/** Words of letters, in the letter's language and not in the reader's. */
export const letterWords: BothLanguages<typeof en> = { en, fr };
