import { BothLanguages, Words } from '../../../../ui/words';

const en = {
  notADate: (label: string) => `${label} is not a date such as 2026-03-05.`,
  inPast: (label: string) => `${label} is over already.`,
  notAChoice: (label: string) => `${label}: choose one.`,
  unknownPerson: (label: string) => `${label}: nobody of that name writes news here.`,
  tooFar: (label: string) => `${label} is more than 12 months away.`,
  afterExpiry: (label: string) => `${label} is after the last day in the news.`,
};

const fr: Words<typeof en> = {
  notADate: label => `${label} : ce n'est pas une date comme 2026-03-05.`,
  inPast: label => `${label} : cette date est passée.`,
  notAChoice: label => `${label} : choisissez une réponse.`,
  unknownPerson: label => `${label} : personne de ce nom ne rédige de nouvelles ici.`,
  tooFar: label => `${label} : c'est dans plus de 12 mois.`,
  afterExpiry: label => `${label} : c'est après le dernier jour d'affichage.`,
};

export const detailsWords: BothLanguages<typeof en> = { en, fr };
