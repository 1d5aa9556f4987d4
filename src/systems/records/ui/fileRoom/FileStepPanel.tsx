import * as React from 'react';
import { Loaded } from '../../../../ui/Loaded';
import { FileTransition } from '../../fileRoom/lived';
import { DescribeForm } from './describeForms';
import { DayForm, FileFormProps, LoanForm, MissingForm, PackForm, PlaceForm, RenewForm } from './fileForms';
import { useScheme } from './roomQueries';

/** Steps that ask something. */
export const formSteps = ['chargeOut', 'reassign', 'renew', 'find', 'move', 'pack', 'reportMissing', 'close', 'reopen', 'supersede', 'usePersonalInformation', 'describe'] as const satisfies readonly FileTransition[];
export type FormStep = (typeof formSteps)[number];

/** The form of a step. */
export function FileStepPanel({ step, ...props }: FileFormProps & { readonly step: FormStep }): JSX.Element {
  switch (step) {
    case 'chargeOut':
    case 'reassign':
      return <LoanForm {...props} transition={step} />;
    case 'renew':
      return <RenewForm {...props} />;
    case 'find':
    case 'move':
      return <PlaceForm {...props} transition={step} />;
    case 'pack':
      return <PackForm {...props} />;
    case 'reportMissing':
      return <MissingForm {...props} />;
    case 'close':
    case 'reopen':
    case 'supersede':
    case 'usePersonalInformation':
      return <DayForm {...props} transition={step} />;
    case 'describe':
      return <Describe {...props} />;
  }
}

function Describe(props: FileFormProps): JSX.Element {
  const scheme = useScheme(props.work);
  return (
    <Loaded query={scheme} shape={['line', 'line', 'line']}>
      {found => <DescribeForm {...props} scheme={found} />}
    </Loaded>
  );
}
