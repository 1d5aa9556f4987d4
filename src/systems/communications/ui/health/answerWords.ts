import { BothLanguages } from '../../../../ui/words';
import { en } from './answerWords.en';
import { fr } from './answerWords.fr';

export const answerWords: BothLanguages<typeof en> = { en, fr };
