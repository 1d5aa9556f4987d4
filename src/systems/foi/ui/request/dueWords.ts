import { en } from './dueWords.en';
import { fr } from './dueWords.fr';

export const dueWords = { en, fr };
