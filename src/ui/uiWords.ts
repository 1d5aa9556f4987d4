import { en } from './strings.en';
import { fr } from './strings.fr';

export const uiWords = { en, fr };
