import * as React from 'react';
import { FieldBinding } from '../../../../ui/form/binding';
import { SelectInput } from '../../../../ui/form/inputs';
import { Loaded } from '../../../../ui/Loaded';
import { CommunicationsProps } from '../screen';
import { useOpenPlans } from './calendarQueries';

/** To which open plan something belongs, if to any. */
export function PlanSelect({ work, field }: Pick<CommunicationsProps, 'work'> & { readonly field: FieldBinding }): JSX.Element {
  const plans = useOpenPlans(work);
  return (
    <Loaded query={plans} shape={['line']}>
      {found => <SelectInput {...field} options={found.map(({ id, title }) => ({ value: String(id), label: title }))} isOptional />}
    </Loaded>
  );
}
