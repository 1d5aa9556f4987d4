import { PageFacts } from '../../../kernel/ports/sitePages';
import { Language, languages } from '../../../kernel/text';

type Named = Pick<PageFacts, 'name' | 'newsNumber' | 'newsLanguage'>;

/** Whether readers find a page in the other language. */
export type HasCounterpart = (page: PageFacts) => boolean;

const ending = /-(en|fr)\.aspx$/i;

/** The language that a page says it is in: by its column, or by the end of its name (`Parking-fr.aspx`). */
export function languageOf({ name, newsLanguage }: Named): Language | undefined {
  const named = ending.exec(name)?.[1]?.toLowerCase();
  return newsLanguage ?? languages.find(language => language === named);
}

/** A page that says its language has a counterpart in the other one. Of others nobody knows whether they should. */
export function mayBeMissed(page: Named): boolean {
  return languageOf(page) !== undefined && pairsOf(page).length > 0;
}

/** Looks pages up among those that readers see. Each is looked at once, so that thousands are no matter. */
export function counterpartsAmong(seen: readonly PageFacts[]): HasCounterpart {
  const there = new Set(seen.flatMap(page => pairsOf(page).map(pair => `${pair} ${languageOf(page)}`)));
  return page => {
    const other: Language = languageOf(page) === 'en' ? 'fr' : 'en';
    return pairsOf(page).some(pair => there.has(`${pair} ${other}`));
  };
}

/** What a page has in common with its counterpart: the number of the news item, the name without its ending. */
function pairsOf({ name, newsNumber }: Named): readonly string[] {
  const byNumber = newsNumber === null ? [] : [`number ${newsNumber}`];
  return ending.test(name) ? [...byNumber, `name ${name.replace(ending, '').toLowerCase()}`] : byNumber;
}
