import * as React from 'react';
import { useWords } from '../../../../ui/surroundings';
import { HealthFilter, healthFilters, HealthLine, isNamedLike, isUnderFilter } from '../../health/healthLines';
import { healthWords } from './healthWords';

export interface Finder {
  readonly filter: HealthFilter;
  readonly onFilter: (filter: HealthFilter) => void;
  readonly letters: string;
  readonly onLetters: (letters: string) => void;
  readonly counts: Readonly<Record<HealthFilter, number>>;
  readonly shown: readonly HealthLine[];
}

/** Which of the pages are shown: those under a filter whose title, address or owner holds what was typed. */
export function useFinder(lines: readonly HealthLine[]): Finder {
  const [filter, onFilter] = React.useState<HealthFilter>('all');
  const [letters, onLetters] = React.useState('');
  const counts = React.useMemo(() => countsOf(lines), [lines]);
  const shown = React.useMemo(() => lines.filter(line => isUnderFilter(filter, line) && isNamedLike(letters, line)), [lines, filter, letters]);
  return { filter, onFilter, letters, onLetters, counts, shown };
}

function countsOf(lines: readonly HealthLine[]): Readonly<Record<HealthFilter, number>> {
  const counts = healthFilters.map(each => [each, lines.filter(line => isUnderFilter(each, line)).length] as const);
  return Object.fromEntries(counts) as Record<HealthFilter, number>;
}

/** The counts, each of which shows its pages, and the search in titles. */
export function HealthFinder({ finder: { filter, onFilter, letters, onLetters, counts, shown } }: { readonly finder: Finder }): JSX.Element {
  const words = useWords(healthWords);
  return (
    <>
      <ul className="ri-counts ri-noPrint" aria-label={words.filtersLabel}>
        {healthFilters.map(each => (
          <li key={each}>
            <button type="button" className="ri-count" aria-pressed={each === filter} onClick={() => onFilter(each)} data-filter={each}>
              <b>{counts[each]}</b> {words.filters[each]}
            </button>
          </li>
        ))}
      </ul>
      <div className="ri-field ri-noPrint" role="search">
        <label className="ri-field-label" htmlFor="ri-health-search">
          {words.search}
        </label>
        <input id="ri-health-search" type="search" className="ri-input" aria-describedby="ri-health-search-hint" value={letters} onChange={event => onLetters(event.target.value)} />
        <span id="ri-health-search-hint" className="ri-hint">
          {words.searchHint}
        </span>
      </div>
      <span className="ri-hidden" role="status">
        {words.caption(words.filters[filter], shown.length)}
      </span>
    </>
  );
}
