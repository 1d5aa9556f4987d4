import { BothLanguages } from '../../../../ui/words';
import { en as refusalsEn } from '../../disposition/words.en';
import { fr as refusalsFr } from '../../disposition/words.fr';
import { en } from './words.en';
import { fr } from './words.fr';

export const dispositionWords: BothLanguages<typeof en> = { en, fr };
export const refusalWords: BothLanguages<typeof refusalsEn> = { en: refusalsEn, fr: refusalsFr };
