import * as React from 'react';
import { isAnswered } from '../../../../../kernel/inTurn';
import { AddressLink } from '../../../../../ui/AddressLink';
import { Notice } from '../../../../../ui/Notice';
import { Section } from '../../../../../ui/Page';
import { useWords } from '../../../../../ui/surroundings';
import { uiWords } from '../../../../../ui/uiWords';
import { addressWith, useAddress } from '../../../../../ui/useAddress';
import { codeOfStep, StepResult } from '../../../scheme/import/applyPlan';
import { importWords } from './importWords';

/** What was written, what was not and why, and what is to be done next. */
export function ImportResult({ results }: { readonly results: readonly StepResult[] }): JSX.Element {
  const words = useWords(importWords);
  const { problems } = useWords(uiWords);
  const [, show] = useAddress('view');
  const failed = results.flatMap(result => {
    if (!isAnswered(result)) return [{ code: codeOfStep(result.item), why: problems[result.problem.kind].what }];
    return result.outcome.kind === 'done' ? [] : [{ code: codeOfStep(result.item), why: words.results[result.outcome.kind] }];
  });
  return (
    <>
      <Notice tone="news" title={words.done(results.length - failed.length)} takesFocus>
        <p>{words.recompute}</p>
        <AddressLink href={addressWith('view', 'recompute')} onGo={() => show('recompute')}>
          {words.toRecompute}
        </AddressLink>
      </Notice>
      {failed.length > 0 && (
        <Section title={words.failed}>
          <ul>
            {failed.map(({ code, why }) => (
              <li key={code}>
                {code}: {why}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
