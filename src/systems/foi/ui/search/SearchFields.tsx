import * as React from 'react';
import { Person } from '../../../../kernel/lists/columns';
import { Workplace } from '../../../../kernel/ports/workplace';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { requests } from '../../lists';
import { RequestState } from '../../search/criteria';
import { fr } from '../../work/words.fr';
import { en } from '../../work/words.en';
import { optionsOf } from '../../../../ui/labels';
import { useManagers, useOfficeRules } from '../queries';
import { CriteriaEntry, DayField } from './criteriaEntry';
import { Choice, PlainField } from './plainFields';
import { searchWords } from './searchWords';

interface SearchFieldsProps {
  readonly work: Workplace;
  readonly entry: CriteriaEntry;
  readonly unreadable: readonly DayField[];
  readonly onChange: (change: Partial<CriteriaEntry>) => void;
}

const faults = { en: en.faults, fr: fr.faults };

/** Every condition of a search. What is left empty asks for nothing. */
export function SearchFields({ work, entry, unreadable, onChange }: SearchFieldsProps): JSX.Element {
  const language = useLanguage();
  const words = useWords(searchWords);
  const { columns } = requests;
  const managers = useManagers(work).data ?? [];
  const areas = useOfficeRules(work).data?.programAreas ?? [];
  const text = (name: keyof CriteriaEntry & string, label: string, hint?: string): JSX.Element => (
    <PlainField id={`foi-search-${name}`} label={label} hint={hint} value={String(entry[name])} onChange={value => onChange({ [name]: value })} />
  );
  const day = (name: DayField, label: string): JSX.Element => (
    <PlainField
      id={`foi-search-${name}`}
      label={label}
      value={entry[name]}
      fault={unreadable.includes(name) ? `${label}: ${faults[language].notADate}` : undefined}
      onChange={value => onChange({ [name]: value })}
    />
  );
  const choose = (name: keyof CriteriaEntry & string, label: string, options: readonly { readonly value: string; readonly label: string }[]): JSX.Element => (
    <Choice id={`foi-search-${name}`} label={label} value={String(entry[name])} options={options} onChange={value => onChange({ [name]: value })} />
  );
  return (
    <div className="ri-fieldGrid">
      {text('words', words.words, words.wordsHint)}
      <States chosen={entry.states} onChange={states => onChange({ states })} />
      {day('receivedFrom', words.from(columns.receivedOn.title[language]))}
      {day('receivedTo', words.to(columns.receivedOn.title[language]))}
      {day('dueFrom', words.from(columns.dueOn.title[language]))}
      {day('dueTo', words.to(columns.dueOn.title[language]))}
      {day('closedFrom', words.from(columns.closedOn.title[language]))}
      {day('closedTo', words.to(columns.closedOn.title[language]))}
      {areas.length > 0 ? choose('programArea', columns.programArea.title[language], areas.map(area => ({ value: area, label: area }))) : text('programArea', columns.programArea.title[language])}
      {choose('manager', words.manager, managers.map(personOption))}
      {text('exemption', words.exemption, words.exemptionHint)}
      {choose('contentious', columns.contentious.title[language], [{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }])}
      {choose('source', columns.source.title[language], optionsOf(columns.source, language))}
      {choose('requesterCategory', columns.requesterCategory.title[language], optionsOf(columns.requesterCategory, language))}
    </div>
  );
}

function personOption({ name, email }: Person): { readonly value: string; readonly label: string } {
  return { value: email, label: name };
}

function States({ chosen, onChange }: { readonly chosen: readonly RequestState[]; readonly onChange: (states: readonly RequestState[]) => void }): JSX.Element {
  const language = useLanguage();
  const words = useWords(searchWords);
  const toggle = (state: RequestState): void => onChange(chosen.includes(state) ? chosen.filter(each => each !== state) : [...chosen, state]);
  return (
    <fieldset className="ri-fieldset ri-field ri-wide">
      <legend>{words.states}</legend>
      <div className="ri-options ri-optionsRow">
        {optionsOf(requests.columns.status, language).map(({ value, label }) => (
          <label key={value} className="ri-option">
            <input type="checkbox" checked={chosen.includes(value as RequestState)} onChange={() => toggle(value as RequestState)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
