import * as React from 'react';
import { Person } from '../../../../kernel/lists/columns';
import { LinkButton } from '../../../../ui/LinkButton';
import { useWords } from '../../../../ui/surroundings';
import { callOutWords } from './callOutWords';

interface ChosenManagersProps {
  readonly chosen: readonly Person[];
  readonly onRemove: (person: Person) => void;
}

/** The managers who were chosen before the one in the field. */
export function ChosenManagers({ chosen, onRemove }: ChosenManagersProps): JSX.Element {
  const words = useWords(callOutWords).allocate;
  return (
    <div aria-live="polite">
      {chosen.length > 0 && (
        <>
          <p className="ri-field-label">{words.chosen}</p>
          <ul className="ri-plainList">
            {chosen.map(person => (
              <li key={person.id}>
                {person.name} <LinkButton text={words.remove(person.name)} icon="close" onClick={() => onRemove(person)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
