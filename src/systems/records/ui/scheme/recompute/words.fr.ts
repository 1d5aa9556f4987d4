import { Words } from '../../../../../ui/words';
import { en } from './words.en';

export const fr: Words<typeof en> = {
  title: 'Recalculer les dates',
  intro: "Une modification du plan ne déplace pas d'elle-même les dates des documents. Vous voyez ici quels documents, dossiers et dossiers papier recevraient d'autres dates, et vous les leur donnez. Les suspensions ne changent pas.",
  look: 'Voir ce qui changerait',
  looking: count => `${count} documents examinés`,
  none: "Tous les documents ont les dates du plan en vigueur. Il n'y a rien à faire.",
  caption: count => (count < 2 ? `${count} document changerait` : `${count} documents changeraient`),
  shownOnly: (shown, count) => `Les ${shown} premiers sur ${count} sont affichés. Les ${count} changent lorsque vous appliquez.`,
  record: 'Document',
  series: 'Série',
  before: 'Maintenant',
  after: 'Ensuite',
  noDate: 'Aucune date',
  version: version => `version ${version}`,
  apply: count => (count < 2 ? `Modifier ${count} document` : `Modifier ${count} documents`),
  progress: (done, total) => `${done} sur ${total} modifiés`,
  stop: 'Arrêter',
  goOn: 'Continuer',
  stopped: (done, total) => `Arrêt : ${done} sur ${total} sont modifiés. Les autres gardent leurs dates jusqu'à ce que vous continuiez.`,
  done: count => (count < 2 ? `${count} document a de nouvelles dates.` : `${count} documents ont de nouvelles dates.`),
  failed: "Ceux-ci n'ont pas été modifiés",
  conflict: "une ou un collègue a modifié ce document entre-temps. Examinez de nouveau.",
};
