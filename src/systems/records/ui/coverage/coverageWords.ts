import { BothLanguages } from '../../../../ui/words';
import { en } from './words.en';
import { fr } from './words.fr';

export const coverageWords: BothLanguages<typeof en> = { en, fr };
