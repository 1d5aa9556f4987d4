import { BothLanguages } from '../../../../ui/words';
import { en } from './stepWords.en';
import { fr } from './stepWords.fr';

export const stepWords: BothLanguages<typeof en> = { en, fr };
