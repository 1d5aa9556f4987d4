import { Words } from '../../../../ui/words';
import { schemeFaults as en } from './faults.en';

export const schemeFaults: Words<typeof en> = {
  missing: "rien n'y figure, mais c'est nécessaire.",
  missingFrench: 'le texte français manque. Ce qui figure dans une langue doit figurer dans les deux.',
  missingEnglish: 'le texte anglais manque. Ce qui figure dans une langue doit figurer dans les deux.',
  tooLong: 'ce texte est trop long.',
  badCode: 'une cote se compose de lettres et de chiffres, séparés par - . _ ou /.',
  reserved: 'cette cote est réservée aux documents éphémères et ne figure dans aucun plan.',
  badDate: "ce n'est pas un jour sous la forme année-mois-jour (2026-03-05).",
  unknownLevel: 'le niveau est fonction, activité ou série.',
  unknownDisposition: 'la disposition finale est détruire, verser, trier ou conserver en permanence.',
  unknownScope: "une règle s'applique à tout ce qui est encore présent, ou à ce qui est fermé à partir de son premier jour.",
  unreadableRule: "cette règle ne suit aucune des quatre notations. Voyez « Comment s'écrivent les règles ».",
  contradiction: 'la règle elle-même dit une autre disposition finale.',
  noDisposition: "la règle ne dit pas ce qu'il advient des documents. Indiquez une disposition finale.",
  noRule: 'une disposition finale exige une règle qui dit quand.',
  seriesAlone: 'seule une série a une règle.',
  codeParts: "dans un tel fichier, la cote d'une série a trois parties, comme PSR-MED-10 : sa fonction, son activité et la sienne.",
  usedTwice: "cette cote figure aussi dans d'autres lignes.",
  otherName: 'une ligne antérieure nomme cette cote autrement.',
  missingParent: "ce dont elle relève n'est ni dans le fichier ni dans le plan.",
  wrongLevel: "une série relève d'une activité, une activité d'une fonction, une fonction de rien.",
  cycle: "ces entrées relèvent les unes des autres en cercle.",
  notAfter: 'la version en vigueur a commencé ce jour-là ou plus tard. Choisissez un premier jour postérieur.',
};
