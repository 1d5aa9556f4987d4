import * as React from 'react';
import { FieldProps } from '../../../../ui/form/binding';
import { FieldGroup } from '../../../../ui/form/Field';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { Place } from '../../officeWords/officeWords';
import { pollsWords } from './pollsWords';

interface PlacesInputProps extends FieldProps {
  /** Names that are chosen, one on a line. */
  readonly chosen: string;
  readonly places: readonly Place[];
}

/** Offices or branches as boxes; none means everybody. */
export function PlacesInput({ chosen, places, ...field }: PlacesInputProps): JSX.Element {
  const language = useLanguage();
  const { everybody } = useWords(pollsWords).form;
  const names = chosen.split('\n').filter(name => name !== '');
  // A name that the office has dropped since stays in sight, so that it can be taken out.
  const dropped = names.filter(name => !places.some(place => place.name === name)).map(name => ({ name, nameFr: name }));
  const toggle = (name: string): void => field.put((names.includes(name) ? names.filter(other => other !== name) : [...names, name]).join('\n'));
  return (
    <FieldGroup {...field} hint={names.length === 0 ? everybody : undefined}>
      <div className="ri-options ri-optionsRow">
        {[...places, ...dropped].map(({ name, nameFr }, place) => (
          <label key={name} className="ri-option">
            <input type="checkbox" id={place === 0 ? field.id : `${field.id}-${place}`} checked={names.includes(name)} onChange={() => toggle(name)} />
            <span>{language === 'fr' ? nameFr : name}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
