import { BothLanguages } from '../../../../ui/words';
import { en } from './words.en';
import { fr } from './words.fr';

export const reportWords: BothLanguages<typeof en> = { en, fr };
