import { SuggestionReason } from './contract';
import { Evidence } from './evidence';
import { ReadText } from './features';
import { Neighbour } from './neighbours';

const mostWords = 4;
const mostTitles = 3;
/** A word that says less than this part of what the strongest says is left out. */
const leastPart = 0.25;

/** Why a series is suggested: the words that spoke most for it, as they stand in the document, and the decisions that are like it. */
export function reasonsFor(series: number, texts: readonly ReadText[], near: readonly Neighbour[], evidence: Evidence): readonly SuggestionReason[] {
  const words = tellingWords(series, texts, evidence);
  const titles = near.filter(neighbour => neighbour.series === series).map(({ decision }) => decision.title);
  return [
    ...(words.length > 0 ? [{ kind: 'words', words } as const] : []),
    ...(titles.length > 0 ? [{ kind: 'decisions', count: titles.length, titles: [...new Set(titles)].slice(0, mostTitles) } as const] : []),
  ];
}

function tellingWords(series: number, texts: readonly ReadText[], evidence: Evidence): readonly string[] {
  const told = new Map<string, { readonly surface: string; readonly says: number }>();
  for (const { pieces, features } of texts) {
    const says = new Array<number>(pieces.length).fill(0);
    for (const { key, weight, from, to } of features) {
      const share = (weight * lead(series, key, evidence)) / (from === to ? 1 : 2);
      says[from] += share;
      if (to !== from) says[to] += share;
    }
    pieces.forEach(({ plain, surface, isStop }, at) => {
      if (!isStop && says[at] > (told.get(plain)?.says ?? 0)) told.set(plain, { surface, says: says[at] });
    });
  }
  const ranked = [...told.values()].sort((a, b) => b.says - a.says);
  return ranked.slice(0, mostWords).filter(({ says }) => says >= leastPart * ranked[0].says).map(({ surface }) => surface);
}

/** How much more a feature says for the series than for all on the average. */
function lead(series: number, key: string, evidence: Evidence): number {
  const scores = evidence.scoresOf(key);
  let sum = 0;
  for (const score of scores.values()) sum += score;
  return (scores.get(series) ?? 0) - sum / evidence.seriesCount;
}
