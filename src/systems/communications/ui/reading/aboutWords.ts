import { en } from './aboutWords.en';
import { fr } from './aboutWords.fr';

export const aboutWords = { en, fr };
