/** English and French share most of theirs, and a title often mixes the two. */
const endings: ReadonlySet<string> = new Set([
  'issements', 'issement', 'ateurs', 'atrices', 'ations', 'ateur', 'atrice', 'ation', 'ements', 'ement', 'ments', 'ment', 'ances', 'ance', 'ences', 'ence', 'ieres', 'iere', 'ities', 'ity', 'ites', 'ite',
  'eurs', 'euse', 'euses', 'eur', 'ions', 'ion', 'iers', 'ier', 'ives', 'ive', 'ifs', 'if', 'ings', 'ing', 'ants', 'ant', 'ents', 'ent', 'ees', 'ee', 'ers', 'er', 'ors', 'or', 'ies', 'ied', 'ed', 'ez', 'es', 'aux', 'als', 'al', 'els', 'el',
  'ly', 's', 'x', 'e', 'y',
]);
const longestEnding = 9;
/** What is left must still tell words apart. */
const leastLength = 4;
const doubled = /([bdglmnprt])\1$/;

/**
 * The part of a word that its forms have in common, in either language: `inspected`, `inspections` and `inspecter` are `inspect`. Takes a folded word.
 * The longest ending goes.
 */
export function stemOf(folded: string): string {
  for (let length = Math.min(longestEnding, folded.length - leastLength); length > 0; length -= 1) {
    if (endings.has(folded.slice(-length))) return folded.slice(0, -length).replace(doubled, '$1');
  }
  return folded.length > leastLength - 1 ? folded.replace(/[sx]$/, '') : folded;
}
