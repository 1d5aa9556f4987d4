import * as React from 'react';
import { Column } from '../../../../kernel/lists/columns';
import { inWords } from '../../../../ui/differences';
import { Facts } from '../../../../ui/Facts';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { uiWords } from '../../../../ui/uiWords';
import { CallOut, callOuts } from '../../lists';
import { parseRecordLines } from '../../work/recordLines';
import { callOutWords } from '../callOuts/callOutWords';

const answerColumns = [
  'found',
  'nilReason',
  'recordCount',
  'pageCount',
  'medium',
  'location',
  'searchedBy',
  'searcherPosition',
  'searchedWhere',
  'searchTerms',
  'searchMinutes',
  'preparationMinutes',
  'thirdPartiesNamed',
  'destroyedRecords',
  'sensitivities',
  'otherHolders',
  'affirmed',
  'approvedBy',
  'answeredOn',
] as const satisfies readonly (keyof typeof callOuts.columns)[];

/** A manager's answer, field by field; what was left empty is left out. */
export function AnswerFacts({ callOut }: { readonly callOut: CallOut }): JSX.Element {
  const language = useLanguage();
  const words = useWords(uiWords);
  const filled = answerColumns.filter(name => callOut[name] !== null);
  return (
    <>
      <Facts
        facts={filled.map(name => {
          const column: Column = callOuts.columns[name];
          return { label: column.title[language], value: inWords(column, callOut[name], language, words) };
        })}
      />
      <RecordsFound callOut={callOut} />
    </>
  );
}

/** The records as the manager described them, with the sections that they propose. */
function RecordsFound({ callOut }: { readonly callOut: CallOut }): JSX.Element | null {
  const language = useLanguage();
  const words = useWords(callOutWords);
  const lines = parseRecordLines(callOut.recordLines ?? '');
  if (lines.length === 0) return null;
  return (
    <div>
      <p className="ri-subtle">{callOuts.columns.recordLines.title[language]}</p>
      <ol className="ri-steps">
        {lines.map(({ description, pages, sections, reason }, place) => (
          <li key={place}>
            {[description, ...(pages === null ? [] : [words.pages(pages)]), ...(sections.length > 0 ? [words.proposed(sections.join(', '))] : []), ...(reason === '' ? [] : [reason])].join('; ')}
          </li>
        ))}
      </ol>
    </div>
  );
}
