import { BothLanguages, Words } from '../../../../ui/words';

/** Few, because the home page carries them. */
const en = {
  title: 'Coming days',
  today: 'Today',
  since: (day: string) => `since ${day}`,
  until: (day: string) => `until ${day}`,
  from: (start: string) => `from ${start}`,
  times: (start: string, end: string) => `${start} to ${end}`,
  closed: 'Office closed',
  whole: 'The whole calendar',
  emptyTitle: 'Nothing in the next ten days',
  empty: 'Events, awareness weeks and closed days will stand here.',
  tryAgain: 'Try again',
  old: 'The calendar could not be read now. This is how it was on your last visit.',
};

const fr: Words<typeof en> = {
  title: 'Les prochains jours',
  today: "Aujourd'hui",
  since: day => `depuis le ${day}`,
  until: day => `jusqu'au ${day}`,
  from: start => `à partir de ${start}`,
  times: (start, end) => `de ${start} à ${end}`,
  closed: 'Bureau fermé',
  whole: 'Tout le calendrier',
  emptyTitle: 'Rien au cours des dix prochains jours',
  empty: 'Les événements, les semaines thématiques et les jours de fermeture paraîtront ici.',
  tryAgain: 'Réessayer',
  old: "Le calendrier n'a pas pu être lu maintenant. Voici ce qu'il était à votre dernière visite.",
};

export const comingWords: BothLanguages<typeof en> = { en, fr };
