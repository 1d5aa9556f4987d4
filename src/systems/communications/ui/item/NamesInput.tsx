import * as React from 'react';
import { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { FieldProps } from '../../../../ui/form/binding';
import { FieldGroup } from '../../../../ui/form/Field';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { Place } from '../../officeWords/officeWords';
import { itemWords } from './itemWords';
import { placeName } from './placeName';

interface NamesInputProps<Entry extends FieldValues> extends FieldProps {
  readonly form: UseFormReturn<Entry>;
  readonly name: FieldPath<Entry>;
  /** All places to choose from. */
  readonly places: readonly Place[];
}

/** Some of many names, as boxes; none means everybody. Kept as one line each, like everything that a form types. */
export function NamesInput<Entry extends FieldValues>({ form, name, places, ...field }: NamesInputProps<Entry>): JSX.Element {
  const language = useLanguage();
  const { everybody } = useWords(itemWords);
  const chosen = String(form.watch(name)).split('\n').filter(each => each !== '');
  // A name that the office has dropped since stays in sight, so that it can be taken out.
  const names = places.map(place => place.name);
  const offered = [...names, ...chosen.filter(each => !names.includes(each))];
  const toggle = (each: string): void => field.put((chosen.includes(each) ? chosen.filter(other => other !== each) : [...chosen, each]).join('\n'));
  return (
    <FieldGroup {...field} hint={chosen.length === 0 ? everybody : undefined}>
      <div className="ri-options ri-optionsRow">
        {offered.map((each, index) => (
          <label key={each} className="ri-option">
            <input type="checkbox" id={index === 0 ? field.id : `${field.id}-${index}`} checked={chosen.includes(each)} onChange={() => toggle(each)} />
            <span>{placeName(places, each, language)}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
