import { en } from './readersWords.en';
import { fr } from './readersWords.fr';

export const readersWords = { en, fr };
