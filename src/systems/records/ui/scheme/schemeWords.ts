import { en } from './words.en';
import { fr } from './words.fr';

export const schemeWords = { en, fr };
