import { BothLanguages, Words } from '../../ui/words';

const en = {
  title: 'My work',
  count: (items: number) => (items === 1 ? '1 thing waits for you' : `${items} things wait for you`),
  line: (task: string, number: string, title: string) => `${task}: ${number} ${title}`,
  emptyTitle: 'Nothing waits for you',
  empty: 'What is allocated to you, in any system, will stand here with its date. What is due first comes first.',
  otherLanguage: 'Français',
  tryAgain: 'Try again',
  partly: 'Some of your work could not be read. What is shown here is not everything.',
};

const fr: Words<typeof en> = {
  title: 'Mon travail',
  count: items => (items === 1 ? '1 chose vous attend' : `${items} choses vous attendent`),
  line: (task, number, title) => `${task} : ${number} ${title}`,
  emptyTitle: 'Rien ne vous attend',
  empty: "Ce qui vous est attribué, dans n'importe quel système, paraîtra ici avec sa date. Le plus pressant vient en premier.",
  otherLanguage: 'English',
  tryAgain: 'Réessayer',
  partly: "Une partie de votre travail n'a pas pu être lue. Ce qui est affiché ici n'est pas tout.",
};

export const myWorkWords: BothLanguages<typeof en> = { en, fr };
