import * as React from 'react';
import { say } from '../strings';
import { choiceLabel } from './choiceLabel';
import { Filter, filterValues } from './filters';
import type { ListPlace } from './place';

interface FilterChipsProps {
  readonly place: ListPlace;
  readonly filters: readonly Filter[];
  readonly onChange: (filters: readonly Filter[]) => void;
}

/** What the rows are filtered by, each with a button that takes it away. */
export function FilterChips({ place, filters, onChange }: FilterChipsProps): React.ReactElement | null {
  const { language } = place.facts;
  if (filters.length === 0) return null;
  return (
    <ul className="filter-chips" aria-label={say(language, 'filters')}>
      {filters.map((filter) => (
        <li key={filter.field.internalName}>
          <button type="button" onClick={() => onChange(filters.filter((other) => other !== filter))}>
            <span className="visually-hidden">{say(language, 'removeFilter')} </span>
            {filter.field.title}: {filterValues(filter).map((value) => choiceLabel(place, filter.field, value)).join(', ')} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li><button type="button" className="quiet" onClick={() => onChange([])}>{say(language, 'clearFilters')}</button></li>
    </ul>
  );
}
