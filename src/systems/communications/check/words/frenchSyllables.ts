const plural = 'es|e|s';
/** A u that only hardens what stands before it: « question », « longue », « accueil ». */
const silentU = /(?<=[qg])u(?=[eéèêiîaoy])|(?<=c)u(?=ei)/g;
/** « travail », « feuille »: the i is heard with the l. */
const softL = /(?<=[aeouœ])il(?=l|s?$)/g;
/** « ferme », « fermes », « doivent », « étaient ». The -ent of « document », « agent », « client », « souvent » is heard. */
const heardEnt = /(?:m|g|i|souv|[cs]id|éc|oc|qu)ent$/;
const muteEnt = /(?<=[aoe]i|[^aeiouy])ent$/;
const muteE = new RegExp(`(?<=.)(?:${plural})$`);
/** One heard vowel, with a glide before it: « eau », « ion », « oui », « ué » are « eau », « ion », « oui », « u-é ». */
const vowel = /(?:[iy](?=[aeéèêouœ]))?(?:eau|[ae]u|ou(?:[iï](?!l))?|œu|o[iîù]|[ae][iî]|u[iî]|[aeiouyàâäéèêëîïôöùûüœ])/g;

/**
 * Syllables of a French word as they are spoken: a mute e at the end is not counted. Each part of a hyphenated or elided word counts;
 * what has no vowel (a number, « h ») counts as one.
 */
export function frenchSyllables(word: string): number {
  return word.toLowerCase().split(/['-]/).reduce((sum, part) => sum + ofPart(part), 0) || 1;
}

function ofPart(part: string): number {
  const heard = part.replace(silentU, '').replace(softL, 'l');
  const all = heard.match(vowel)?.length ?? 0;
  if (all < 2) return all;
  const bare = isMuteEnt(heard) ? heard.replace(muteEnt, '') : heard.replace(muteE, '');
  return Math.max(1, bare.match(vowel)?.length ?? 0);
}

function isMuteEnt(word: string): boolean {
  return /[aoe]ient$/.test(word) || (muteEnt.test(word) && !heardEnt.test(word));
}
