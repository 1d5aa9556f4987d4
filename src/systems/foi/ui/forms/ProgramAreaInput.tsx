import * as React from 'react';
import { Workplace } from '../../../../kernel/ports/workplace';
import { FieldProps } from '../../../../ui/form/binding';
import { SelectInput, TextInput } from '../../../../ui/form/inputs';
import { useWords } from '../../../../ui/surroundings';
import { foiWords } from '../foiWords';
import { useOfficeRules } from '../queries';

/** One of the areas that the office has named; free text while it has named none. */
export function ProgramAreaInput({ work, ...field }: FieldProps & { readonly work: Workplace }): JSX.Element {
  const words = useWords(foiWords).forms;
  const areas = useOfficeRules(work).data?.programAreas ?? [];
  if (areas.length === 0) return <TextInput {...field} hint={words.areaHint} />;
  return <SelectInput {...field} hint={words.areaHint} options={areas.map(area => ({ value: area, label: area }))} />;
}
