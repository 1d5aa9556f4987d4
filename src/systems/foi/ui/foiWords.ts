import { en } from './strings.en';
import { fr } from './strings.fr';

export const foiWords = { en, fr };
