import * as React from 'react';
import { Person } from '../../kernel/lists/columns';
import { useWords } from '../surroundings';
import { uiWords } from '../uiWords';
import { controlProps, FieldProps } from './binding';
import { Field } from './Field';
import { nameToType, suggestionsFor } from './suggestions';

interface PersonFieldProps extends FieldProps {
  readonly people: readonly Person[];
}

/**
 * A person, typed or picked from a list that narrows as one types (the combo box of the ARIA practices). Whatever was typed
 * stays, even the name of nobody: the form says so then.
 */
export function PersonField({ people, ...field }: PersonFieldProps): JSX.Element {
  const words = useWords(uiWords);
  const combo = useCombo(field, people);
  const { id } = field;
  const { onChange, onBlur, ...control } = controlProps(field);
  return (
    <Field {...field}>
      <div className="ri-combo">
        <input
          type="text"
          className="ri-input"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={combo.isOpen}
          aria-controls={`${id}-list`}
          aria-activedescendant={combo.active === undefined ? undefined : `${id}-${combo.active}`}
          spellCheck={false}
          {...control}
          onChange={event => {
            void onChange(event);
            combo.type(event.target.value);
          }}
          onBlur={event => {
            void onBlur(event);
            combo.close();
          }}
          onKeyDown={combo.key}
        />
        <ul className="ri-listbox" id={`${id}-list`} role="listbox" aria-label={words.suggestionList} hidden={!combo.isOpen}>
          {combo.found.map((person, index) => (
            <li
              key={person.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === combo.active}
              // The press would take the focus from the box and close the list before the click.
              onMouseDown={event => event.preventDefault()}
              onClick={() => combo.pick(person)}
            >
              {person.name} <span className="ri-subtle">{person.email}</span>
            </li>
          ))}
        </ul>
        <span className="ri-hidden" role="status">
          {combo.isOpen ? words.suggestions(combo.found.length) : ''}
        </span>
      </div>
    </Field>
  );
}

interface Combo {
  readonly isOpen: boolean;
  readonly active: number | undefined;
  readonly found: readonly Person[];
  readonly type: (text: string) => void;
  readonly pick: (person: Person) => void;
  readonly close: () => void;
  readonly key: (event: React.KeyboardEvent<HTMLInputElement>) => void;
}

function useCombo(field: FieldProps, people: readonly Person[]): Combo {
  const [state, setState] = React.useState<{ readonly typed: string; readonly isAsked: boolean; readonly active?: number }>({ typed: '', isAsked: false });
  const found = suggestionsFor(state.typed, people);
  const isOpen = state.isAsked && found.length > 0;

  const close = (): void => setState(now => ({ ...now, isAsked: false, active: undefined }));
  const pick = (person: Person): void => {
    const name = nameToType(person, people);
    field.put(name);
    setState({ typed: name, isAsked: false });
  };
  const move = (event: React.KeyboardEvent<HTMLInputElement>, step: 1 | -1): void => {
    event.preventDefault();
    const typed = event.currentTarget.value;
    const count = suggestionsFor(typed, people).length;
    if (count === 0) return;
    const from = state.active ?? (step === 1 ? -1 : 0);
    setState({ typed, isAsked: true, active: (from + step + count) % count });
  };
  const key = (event: React.KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'ArrowDown') return move(event, 1);
    if (event.key === 'ArrowUp') return move(event, -1);
    if (!isOpen) return;
    if (event.key === 'Escape') {
      // Only the list closes, not the panel that the form stands in.
      event.stopPropagation();
      return close();
    }
    const chosen = state.active === undefined ? undefined : found[state.active];
    if (event.key !== 'Enter' || !chosen) return;
    event.preventDefault();
    pick(chosen);
  };
  return { isOpen, active: isOpen ? state.active : undefined, found, type: typed => setState({ typed, isAsked: typed !== '' }), pick, close, key };
}
