import { BothLanguages } from '../../../../ui/words';
import { en } from './questionWords.en';
import { fr } from './questionWords.fr';

export const questionWords: BothLanguages<typeof en> = { en, fr };
