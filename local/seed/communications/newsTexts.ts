import { CleanHtml } from '../../../src/kernel/richText';
import { NewsText } from '../../../src/systems/communications/work/contract';

/** A demonstration text. Written for this, and nobody in it exists. */
export type SeedText = Omit<NewsText, 'bannerPath'>;

const html = (text: string): CleanHtml => text as CleanHtml;

export const fireSeason: SeedText = {
  title: 'Tell your manager where you work in the field',
  titleFr: 'Dites à votre gestionnaire où vous travaillez sur le terrain',
  descriptionEn: 'Fire season begins on April 1. Log every field day before you leave.',
  descriptionFr: "La saison des incendies commence le 1er avril. Notez chaque journée sur le terrain avant de partir.",
  bannerAltEn: 'A field truck on a gravel road beside a lake',
  bannerAltFr: "Un camion de terrain sur un chemin de gravier au bord d'un lac",
  bodyEn: html(
    '<h2>What changes</h2><p>From April 1, every field day is logged before you leave the office. The log says who goes, where, and when you come back.</p>' +
      '<ul><li>Log the day in the field book of your branch.</li><li>Take the radio and a full battery.</li><li>Call in at noon and at 4 p.m.</li></ul>' +
      '<h2>If you do not come back in time</h2><p>Your manager calls you after 30 minutes. After 60 minutes, they call the duty officer.</p>',
  ),
  bodyFr: html(
    "<h2>Ce qui change</h2><p>À compter du 1er avril, chaque journée sur le terrain est notée avant le départ du bureau. Le registre dit qui part, où, et l'heure du retour.</p>" +
      "<ul><li>Notez la journée dans le registre de votre direction.</li><li>Prenez la radio et une pile chargée.</li><li>Appelez à midi et à 16 h.</li></ul>" +
      "<h2>Si vous ne rentrez pas à temps</h2><p>Votre gestionnaire vous appelle après 30 minutes. Après 60 minutes, il appelle l'agent de service.</p>",
  ),
};

export const grantPortal: SeedText = {
  title: 'The grant forms move to one page',
  titleFr: 'Les formulaires de subvention passent à une seule page',
  descriptionEn: 'Program officers find all 14 grant forms in one place from Monday.',
  descriptionFr: 'Les agents de programme trouvent les 14 formulaires de subvention au même endroit dès lundi.',
  bannerAltEn: '',
  bannerAltFr: '',
  bodyEn: html('<h2>Where to find them</h2><p>The forms stand on the programs page of the intranet, sorted by the name of the grant. The old folders stay until June 30, and can then only be read.</p><h2>Questions</h2><p>Write to the program desk. They answer within 2 days.</p>'),
  bodyFr: html("<h2>Où les trouver</h2><p>Les formulaires sont à la page des programmes de l'intranet, classés selon le nom de la subvention. Les anciens dossiers restent jusqu'au 30 juin, puis se lisent seulement.</p><h2>Questions</h2><p>Écrivez au guichet des programmes. On vous répond en 2 jours.</p>"),
};

export const kapuskasing: SeedText = {
  title: 'Water shut off in Kapuskasing on Thursday morning',
  titleFr: "Coupure d'eau à Kapuskasing jeudi matin",
  descriptionEn: 'No water in the Kapuskasing office from 8 a.m. to noon.',
  descriptionFr: "Pas d'eau au bureau de Kapuskasing de 8 h à midi.",
  bannerAltEn: '',
  bannerAltFr: '',
  bodyEn: html('<h2>What to expect</h2><p>The town repairs the main line on our street. Washrooms on the second floor stay closed from 8 a.m. to noon. Bottled water stands in the kitchen.</p>'),
  bodyFr: html("<h2>À quoi s'attendre</h2><p>La ville répare la conduite principale de notre rue. Les toilettes du deuxième étage sont fermées de 8 h à midi. De l'eau en bouteille vous attend à la cuisine.</p>"),
};

export const mentors: SeedText = {
  title: 'Be a mentor for a new colleague this spring',
  titleFr: 'Soyez mentor pour un nouveau collègue ce printemps',
  descriptionEn: 'Twelve people join the region in May. Give one of them an hour a week.',
  descriptionFr: 'Douze personnes se joignent à la région en mai. Offrez une heure par semaine à une d’entre elles.',
  bannerAltEn: 'Two people talk over a map on a desk',
  bannerAltFr: "Deux personnes discutent devant une carte sur un bureau",
  bodyEn: html('<h2>What a mentor does</h2><p>You meet your new colleague for an hour a week, from May to July. You show how the office works and whom to ask.</p><div class="ri-callout" data-tone="info"><p>You need no training. A short guide comes with the first meeting.</p></div><h2>How to sign up</h2><p>Tell your manager by April 15. Human resources brings people together.</p>'),
  bodyFr: html('<h2>Ce que fait un mentor</h2><p>Vous rencontrez votre nouveau collègue une heure par semaine, de mai à juillet. Vous montrez comment marche le bureau et à qui s’adresser.</p><div class="ri-callout" data-tone="info"><p>Aucune formation n’est requise. Un court guide accompagne la première rencontre.</p></div><h2>Comment s’inscrire</h2><p>Dites-le à votre gestionnaire avant le 15 avril. Les ressources humaines forment les paires.</p>'),
};

export const survey: SeedText = {
  title: 'What we heard in the staff survey',
  titleFr: 'Ce que nous avons entendu dans le sondage du personnel',
  descriptionEn: 'You asked for fewer meetings and clearer priorities. Here is what comes next.',
  descriptionFr: 'Vous avez demandé moins de réunions et des priorités plus claires. Voici la suite.',
  bannerAltEn: '',
  bannerAltFr: '',
  bodyEn: html('<h2>Three things you asked for</h2><ol><li>Fewer meetings on Fridays.</li><li>Clear priorities at the start of each month.</li><li>More news in both languages at the same time.</li></ol><p>Each branch tells its staff by May 1 what it will do.</p>'),
  bodyFr: html('<h2>Trois choses que vous avez demandées</h2><ol><li>Moins de réunions le vendredi.</li><li>Des priorités claires au début de chaque mois.</li><li>Plus de nouvelles dans les deux langues en même temps.</li></ol><p>Chaque direction dit à son personnel avant le 1er mai ce qu’elle fera.</p>'),
};

export const parking: SeedText = {
  title: 'Parking lot B closes for paving',
  titleFr: 'Le stationnement B ferme pour le pavage',
  descriptionEn: 'Lot B in Sudbury is closed for 3 days. Use lot C.',
  descriptionFr: 'Le stationnement B de Sudbury est fermé 3 jours. Utilisez le C.',
  bannerAltEn: '',
  bannerAltFr: '',
  bodyEn: html('<h2>Where to park</h2><p>Park in lot C, behind the building. The gate opens with your card. Two places by the door stay free for people who need them.</p>'),
  bodyFr: html('<h2>Où se garer</h2><p>Garez-vous au stationnement C, derrière l’immeuble. La barrière s’ouvre avec votre carte. Deux places près de la porte restent libres pour qui en a besoin.</p>'),
};

/** As a writer leaves it: with faults that the check names. */
export const firstDraft: SeedText = {
  title: 'New travel rules',
  titleFr: 'Nouvelles règles de déplacement',
  descriptionEn: 'Book trips through one desk.',
  descriptionFr: 'Réservez vos déplacements à un seul guichet.',
  bannerAltEn: '',
  bannerAltFr: '',
  bodyEn: html('<h2>What changes</h2><p>In order to book a trip, <a href="https://travel.example/en/book">click here</a> 5 days before you leave. The TRM office approves it.</p><h4>Hotels</h4><p>Rooms cost at most $180 a night.</p>'),
  bodyFr: html('<h2>Ce qui change</h2><p>Pour réserver un déplacement, <a href="https://travel.example/fr/book">ouvrez la page des déplacements</a> 5 jours avant le départ.</p><h3>Hôtels</h3><p>Une chambre coûte au plus 170 $ la nuit.</p>'),
};
