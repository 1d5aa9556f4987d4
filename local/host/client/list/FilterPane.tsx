import * as React from 'react';
import { isPeople, PersonValue, Row } from '../sharePoint/rows';
import { say } from '../strings';
import { choiceLabel } from './choiceLabel';
import { Column } from './columns';
import { Filter, filterKind, FilterKind, withFilter } from './filters';
import type { ListPlace } from './place';
import type { FieldInfo } from '../sharePoint/listInfo';

interface FilterPaneProps {
  readonly place: ListPlace;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly filters: readonly Filter[];
  readonly onChange: (filters: readonly Filter[]) => void;
  readonly onClose: () => void;
}

/** Filters beside the rows: choices and people by checkbox, dates by a first and a last day. Each takes effect at once. */
export function FilterPane({ place, columns, rows, filters, onChange, onClose }: FilterPaneProps): React.ReactElement {
  const { language } = place.facts;
  const filterable = columns.flatMap(({ field }) => {
    const kind = filterKind(field);
    return kind ? [{ field, kind }] : [];
  });
  const change = (filter: Filter): void => onChange(withFilter(filters, filter));
  return (
    <aside className="filter-pane" aria-label={say(language, 'filters')} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <div className="filter-pane-head">
        <h2>{say(language, 'filters')}</h2>
        <button type="button" onClick={onClose} aria-label={say(language, 'closeFilters')}><span aria-hidden="true">×</span></button>
      </div>
      {filterable.length === 0 && <p>{say(language, 'noFilters')}</p>}
      {filterable.map(({ field, kind }) => (
        <fieldset key={field.internalName}>
          <legend>{field.title}</legend>
          <FilterInputs kind={kind} field={field} place={place} rows={rows} filter={filters.find((filter) => filter.field.internalName === field.internalName)} onChange={change} />
        </fieldset>
      ))}
    </aside>
  );
}

interface FilterInputsProps {
  readonly kind: FilterKind;
  readonly field: FieldInfo;
  readonly place: ListPlace;
  readonly rows: readonly Row[];
  readonly filter: Filter | undefined;
  readonly onChange: (filter: Filter) => void;
}

function FilterInputs(props: FilterInputsProps): React.ReactElement {
  switch (props.kind) {
    case 'choice':
      return <ChoiceInputs {...props} />;
    case 'person':
      return <PersonInputs {...props} />;
    case 'date':
      return <DateInputs {...props} />;
  }
}

function ChoiceInputs({ field, filter, place, onChange }: FilterInputsProps): React.ReactElement {
  const chosen = filter?.kind === 'choice' ? filter.values : [];
  return <>{field.choices.map((choice) => (
    <Check key={choice} text={choiceLabel(place, field, choice)} isChecked={chosen.includes(choice)} onChange={(isChecked) => onChange({ kind: 'choice', field, values: toggled(chosen, choice, isChecked) })} />
  ))}</>;
}

function PersonInputs({ field, filter, rows, place, onChange }: FilterInputsProps): React.ReactElement {
  const chosen = filter?.kind === 'person' ? filter.people : [];
  const offered = new Map([...chosen, ...peopleIn(rows, field)].map((person) => [person.id, { id: person.id, title: person.title }]));
  if (offered.size === 0) return <p>{say(place.facts.language, 'noPeople')}</p>;
  return <>{[...offered.values()].map((person) => (
    <Check key={person.id} text={person.title} isChecked={chosen.some(({ id }) => id === person.id)}
      onChange={(isChecked) => onChange({ kind: 'person', field, people: isChecked ? [...chosen, person] : chosen.filter(({ id }) => id !== person.id) })} />
  ))}</>;
}

function DateInputs({ field, filter, place, onChange }: FilterInputsProps): React.ReactElement {
  const { from = '', to = '' } = filter?.kind === 'date' ? filter : {};
  const { language } = place.facts;
  return (
    <>
      <label>{say(language, 'from')} <input type="date" value={from} onChange={(event) => onChange({ kind: 'date', field, from: event.target.value || undefined, to: to || undefined })} /></label>
      <label>{say(language, 'to')} <input type="date" value={to} onChange={(event) => onChange({ kind: 'date', field, from: from || undefined, to: event.target.value || undefined })} /></label>
    </>
  );
}

function Check({ text, isChecked, onChange }: { readonly text: string; readonly isChecked: boolean; readonly onChange: (isChecked: boolean) => void }): React.ReactElement {
  return <label className="check"><input type="checkbox" checked={isChecked} onChange={(event) => onChange(event.target.checked)} /> {text}</label>;
}

function toggled(values: readonly string[], value: string, isOn: boolean): readonly string[] {
  return isOn ? [...values, value] : values.filter((other) => other !== value);
}

function peopleIn(rows: readonly Row[], field: FieldInfo): readonly PersonValue[] {
  return rows.flatMap((row) => {
    const value = row[field.internalName];
    return value !== undefined && isPeople(value) ? value : [];
  });
}
