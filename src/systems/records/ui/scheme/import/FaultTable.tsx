import * as React from 'react';
import { CardTable } from '../../../../../ui/CardTable';
import { useLanguage, useWords } from '../../../../../ui/surroundings';
import { SchemeProblem } from '../../../scheme/import/draft';
import { flatFields } from '../../../scheme/import/schemeFields';
import { schemeWords } from '../schemeWords';
import { importWords } from './importWords';

/** Rows shown at once; a file with more errors has one that repeats. */
const shown = 200;

/** What is wrong, by row and column of the file. */
export function FaultTable({ problems }: { readonly problems: readonly SchemeProblem[] }): JSX.Element {
  const language = useLanguage();
  const words = useWords(importWords);
  const { before } = useWords(schemeWords);
  return (
    <>
      <CardTable caption={words.faultTable} isCaptionShown heads={[words.line, words.column, words.fault, words.value]}>
        {problems.slice(0, shown).map(({ line, field, fault, value }, index) => (
          <tr role="row" key={index} data-fault={fault}>
            <td role="cell" className="ri-number">
              <span className="ri-label">{before(words.line)}</span>
              {line ?? words.inScheme}
            </td>
            <td role="cell">{flatFields[field].label[language]}</td>
            <td role="cell">{words.faults[fault]}</td>
            <td role="cell">{value}</td>
          </tr>
        ))}
      </CardTable>
      {problems.length > shown && <p>{words.moreFaults(problems.length - shown)}</p>}
    </>
  );
}
