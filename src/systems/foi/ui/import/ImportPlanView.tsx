import * as React from 'react';
import { CardTable } from '../../../../ui/CardTable';
import { StoreProblem } from '../../../../kernel/ports/storeError';
import { MainButton, OtherButton } from '../../../../ui/Buttons';
import { ErrorNotice } from '../../../../ui/ErrorNotice';
import { Section } from '../../../../ui/Page';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { RowProblem } from '../../import/checkRow';
import { importFields } from '../../import/importFields';
import { ImportPlan } from '../../import/planImport';
import { foiWords } from '../foiWords';
import { importWords } from './importWords';

interface ImportPlanViewProps {
  readonly plan: ImportPlan;
  /** What stopped an earlier try. */
  readonly problem?: StoreProblem;
  readonly onAccept: () => void;
  readonly onStartOver: () => void;
}

/** Rows shown at once; a register with more errors has one that repeats. */
const shownProblems = 200;

/** What an import would do, for a person to accept. */
export function ImportPlanView({ plan, problem, onAccept, onStartOver }: ImportPlanViewProps): JSX.Element {
  const words = useWords(importWords);
  const { toAdd, alreadyHere, problems } = plan;
  const wrong = new Set(problems.map(({ line }) => line)).size;
  return (
    <Section title={words.plan}>
      {problem && <ErrorNotice problem={problem} takesFocus />}
      <p role="status">{words.summary(toAdd.length, alreadyHere.length, wrong)}</p>
      {alreadyHere.length > 0 && <p className="ri-subtle">{words.hereLines(alreadyHere.join(', '))}</p>}
      {problems.length > 0 && <ProblemTable problems={problems} />}
      <div className="ri-buttons">
        {toAdd.length > 0 && <MainButton text={words.accept(toAdd.length)} onClick={onAccept} />}
        <OtherButton text={words.again} onClick={onStartOver} />
      </div>
    </Section>
  );
}

function ProblemTable({ problems }: { readonly problems: readonly RowProblem[] }): JSX.Element {
  const language = useLanguage();
  const words = useWords(importWords);
  const { before } = useWords(foiWords);
  const left = problems.length - shownProblems;
  return (
    <>
      <CardTable caption={words.problems} isCaptionShown heads={[words.line, words.column, words.fault, words.value]}>
        {problems.slice(0, shownProblems).map(({ line, field, fault, value }) => (
          <tr role="row" key={`${line}-${field}-${fault}`}>
            <td role="cell" className="ri-number">
              <span className="ri-label">{before(words.line)}</span>
              {line}
            </td>
            <td role="cell">{importFields[field].label[language]}</td>
            <td role="cell">{words.faults[fault]}</td>
            <td role="cell">{value}</td>
          </tr>
        ))}
      </CardTable>
      {left > 0 && <p>{words.more(left)}</p>}
    </>
  );
}
