import { englishWords } from '../guess/englishWords';
import { frenchWords } from '../guess/frenchWords';

/** Words that notices put in capitals, beside those of the language lists. */
const ofNotices =
  'alert alerte arrêt attn avis ban caution chaud danger debout drop draft ébauche exit final fragile froid glace hazard ice important info libre listen look lunch new no non non- notice ok oui pause ' +
  'plus pull push reminder rappel sale sold stop urgent vente vide warning yes zone on a à y as or an me';
/** Words of the lists that are better known as acronyms. */
const acronyms = new Set('it us who est ont am led'.split(' '));
const ordinary = new Set([...ofNotices.split(' '), ...[englishWords, frenchWords].flatMap(({ grammar, common }) => [...grammar, ...common])]);

/** Whether a word in capitals is a word that somebody stressed ("NOT", « FERMÉ ») and no acronym. */
export function isOrdinaryWord(capitals: string): boolean {
  const word = capitals.toLowerCase();
  return capitals.length > 6 || (ordinary.has(word) && !acronyms.has(word));
}
