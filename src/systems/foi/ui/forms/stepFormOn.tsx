import * as React from 'react';
import { UseQueryResult } from '@tanstack/react-query';
import { Workplace } from '../../../../kernel/ports/workplace';
import { Loaded } from '../../../../ui/Loaded';
import { FoiRequest } from '../../lists';
import { ItemFormProps } from './itemForm';
import { StepFormDeclaration, stepForm } from './StepForm';

type Entry = Record<string, string | boolean>;

/** The form of a step that needs other items of the case: they are read once, as it opens, so that nothing moves under the typing hand. */
export function stepFormOn<Data, E extends Entry, Facts>(
  useData: (work: Workplace, number: string) => UseQueryResult<Data>,
  declare: (data: Data) => StepFormDeclaration<E, Facts>,
): (props: ItemFormProps<FoiRequest>) => JSX.Element {
  function Made({ data, ...props }: ItemFormProps<FoiRequest> & { readonly data: Data }): JSX.Element {
    const [Form] = React.useState(() => stepForm(declare(data)));
    return <Form {...props} />;
  }
  return function StepFormOn(props) {
    const query = useData(props.work, props.item.number);
    return (
      <Loaded query={query} shape={['short', 'line', 'line']}>
        {data => <Made {...props} data={data} />}
      </Loaded>
    );
  };
}
