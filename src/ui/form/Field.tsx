import * as React from 'react';
import { Icon } from '../icons';
import { useWords } from '../surroundings';
import { uiWords } from '../uiWords';
import { FieldProps } from './binding';

type FrameProps = Pick<FieldProps, 'id' | 'label' | 'hint' | 'fault' | 'isOptional'> & { readonly children?: React.ReactNode };

/** Label above, control, hint and fault under it. */
export function Field({ id, label, isOptional, children, ...under }: FrameProps): JSX.Element {
  return (
    <div className="ri-field">
      <label className="ri-field-label" htmlFor={id}>
        <LabelText label={label} isOptional={isOptional} />
      </label>
      {children}
      <UnderField id={id} {...under} />
    </div>
  );
}

/** A question with several controls: its label is a legend. */
export function FieldGroup({ id, label, isOptional, children, ...under }: FrameProps): JSX.Element {
  return (
    <fieldset className="ri-fieldset ri-field" aria-describedby={under.fault ? `${id}-fault` : undefined}>
      <legend>
        <LabelText label={label} isOptional={isOptional} />
      </legend>
      {children}
      <UnderField id={id} {...under} />
    </fieldset>
  );
}

function LabelText({ label, isOptional }: Pick<FrameProps, 'label' | 'isOptional'>): JSX.Element {
  const { optional } = useWords(uiWords);
  if (!isOptional) return <>{label}</>;
  return (
    <>
      {label} <span className="ri-optional">({optional})</span>
    </>
  );
}

/** The hint and the fault of a field. */
export function UnderField({ id, hint, fault }: Pick<FrameProps, 'id' | 'hint' | 'fault'>): JSX.Element {
  return (
    <>
      {hint && (
        <span id={`${id}-hint`} className="ri-hint">
          {hint}
        </span>
      )}
      {fault && (
        <span id={`${id}-fault`} className="ri-fault">
          <Icon name="error" />
          <span>{fault}</span>
        </span>
      )}
    </>
  );
}
