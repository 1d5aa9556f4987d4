import { Language } from '../../../../kernel/text';
import { byBranch, Counts, documentsIn, LibraryCoverage, sumOf } from '../../classify/coverage';
import { en } from '../coverage/words.en';
import { ReportTable } from './tables';

const kinds = ['own', 'inherited', 'transitory', 'unclassified'] as const satisfies readonly (keyof Counts)[];

/** Documents by what they are filed under, a row for each branch of each library, and their sum where there is more than one row. */
export function coverageTable(libraries: readonly LibraryCoverage[], words: typeof en, language: Language): ReportTable {
  const row = (library: string, branch: string, counts: Counts): ReportTable['rows'][number] => {
    const documents = documentsIn(counts);
    const share = documents === 0 ? '' : words.share(Math.floor(((documents - counts.unclassified) / documents) * 100));
    return [library, branch, documents, ...kinds.map(kind => counts[kind]), share];
  };
  const rows = libraries.flatMap(one => [...byBranch([one])].map(([branch, counts]) => row(one.library.title[language], branch === '' ? words.noBranch : branch, counts)));
  const all = row(words.all, '', sumOf(byBranch(libraries).values()));
  return { title: words.title, heads: [words.library, words.branch, words.documents, ...kinds.map(kind => words[kind]), words.covered], rows: rows.length > 1 ? [...rows, all] : rows };
}
