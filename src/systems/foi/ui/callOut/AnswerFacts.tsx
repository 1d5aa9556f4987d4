import * as React from 'react';
import { Column } from '../../../../kernel/lists/columns';
import { inWords } from '../../../../ui/differences';
import { Facts } from '../../../../ui/Facts';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { uiWords } from '../../../../ui/uiWords';
import { CallOut, callOuts } from '../../lists';

const answerColumns = [
  'found',
  'nilReason',
  'recordCount',
  'pageCount',
  'searchedBy',
  'searchedWhere',
  'searchTerms',
  'searchMinutes',
  'preparationMinutes',
  'sensitivities',
  'otherHolders',
  'affirmed',
  'answeredOn',
] as const satisfies readonly (keyof typeof callOuts.columns)[];

/** A manager's answer, field by field; what was left empty is left out. */
export function AnswerFacts({ callOut }: { readonly callOut: CallOut }): JSX.Element {
  const language = useLanguage();
  const words = useWords(uiWords);
  const filled = answerColumns.filter(name => callOut[name] !== null);
  return (
    <Facts
      facts={filled.map(name => {
        const column: Column = callOuts.columns[name];
        return { label: column.title[language], value: inWords(column, callOut[name], language, words) };
      })}
    />
  );
}
