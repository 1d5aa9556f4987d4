import * as React from 'react';
import { Option } from '../../../../ui/form/inputs';

interface ChooserProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (Option & { readonly value: Value })[];
  readonly onChoose: (value: Value) => void;
}

/** A choice that takes effect at once. The browser's own list, as in forms. */
export function Chooser<Value extends string>({ label, value, options, onChoose }: ChooserProps<Value>): JSX.Element {
  const choose = (event: React.ChangeEvent<HTMLSelectElement>): void => {
    const chosen = options.find(option => option.value === event.target.value);
    if (chosen) onChoose(chosen.value);
  };
  return (
    <label className="ri-field">
      <span className="ri-field-label">{label}</span>
      <select className="ri-input" value={value} onChange={choose}>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
