import { languages } from '../../../kernel/text';
import { SchemeCode, SchemeEntry } from '../scheme/contract';

/** A text that speaks for a series, and how loud. */
export interface SeriesText {
  readonly code: SchemeCode;
  readonly text: string;
  readonly weight: number;
}

const textWeights = { title: 3, keyword: 3, activity: 2, function: 0.7, scope: 1, sentToIt: 1.5, sentAway: -0.5 } as const;

/** All texts of the scheme about its series, in both languages: its own and those of what it stands under. */
export function seriesTexts(entries: readonly SchemeEntry[]): readonly SeriesText[] {
  const byCode = new Map(entries.map(entry => [entry.code, entry]));
  return entries.filter(({ level }) => level === 'series').flatMap(entry => {
    const parent = entry.parent === null ? undefined : byCode.get(entry.parent);
    const grandparent = !parent || parent.parent === null ? undefined : byCode.get(parent.parent);
    return languages.flatMap(language => [
      { code: entry.code, text: entry.title[language], weight: textWeights.title },
      ...entry.keywords[language].map(text => ({ code: entry.code, text, weight: textWeights.keyword })),
      ...(parent ? [{ code: entry.code, text: parent.title[language], weight: textWeights.activity }] : []),
      ...(grandparent ? [{ code: entry.code, text: grandparent.title[language], weight: textWeights.function }] : []),
      ...scopeTexts(entry.code, entry.scope[language], byCode),
    ]);
  });
}

/**
 * A scope note says what belongs to the series, and what does not: `Bills under the contract go to FIN-PAY-10; leases go to FAC-ACC-10.`
 * What stands before a code of the scheme is sent there.
 */
function scopeTexts(code: SchemeCode, scope: string, byCode: ReadonlyMap<SchemeCode, SchemeEntry>): readonly SeriesText[] {
  return scope.split(/[.;](?:\s|$)/).flatMap(sentence => {
    const texts: SeriesText[] = [];
    let from = 0;
    for (const named of sentence.matchAll(/[\p{Lu}\d]+(?:[-/.][\p{Lu}\d]+)+/gu)) {
      const other = byCode.get(named[0] as SchemeCode);
      if (!other || other.level !== 'series' || other.code === code) continue;
      const sent = sentence.slice(from, named.index);
      from = named.index + named[0].length;
      texts.push({ code: other.code, text: sent, weight: textWeights.sentToIt }, { code, text: sent, weight: textWeights.sentAway });
    }
    return texts.length > 0 ? texts : [{ code, text: sentence, weight: textWeights.scope }];
  });
}
