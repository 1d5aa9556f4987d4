import { UseFormRegisterReturn } from 'react-hook-form';

/** What ties one field of a form to its label, its fault and its value. `useTypedForm` makes it. */
export interface FieldBinding {
  /** Id of the element that takes the focus. */
  readonly id: string;
  readonly label: string;
  /** What is wrong with what was typed, in words. */
  readonly fault?: string;
  readonly bind: UseFormRegisterReturn;
  /** Puts a value in, as if it had been typed. */
  readonly put: (value: string) => void;
}

export interface FieldProps extends FieldBinding {
  readonly hint?: string;
  readonly isOptional?: boolean;
}

/** Ids of what describes a field: its hint and its fault. */
export function describedBy({ id, hint, fault }: Pick<FieldProps, 'id' | 'hint' | 'fault'>): string | undefined {
  const ids = [...(hint ? [`${id}-hint`] : []), ...(fault ? [`${id}-fault`] : [])];
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** The attributes that every control of a field carries. */
export function controlProps(field: FieldProps) {
  return {
    ...field.bind,
    id: field.id,
    'aria-describedby': describedBy(field),
    'aria-invalid': field.fault ? true : undefined,
    'aria-required': field.isOptional ? undefined : true,
    autoComplete: 'off',
  } as const;
}
