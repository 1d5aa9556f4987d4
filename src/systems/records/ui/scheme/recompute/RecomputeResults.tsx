import * as React from 'react';
import { isAnswered } from '../../../../../kernel/inTurn';
import { Notice } from '../../../../../ui/Notice';
import { Section } from '../../../../../ui/Page';
import { useWords } from '../../../../../ui/surroundings';
import { uiWords } from '../../../../../ui/uiWords';
import { RecomputeResult } from '../../../scheme/recompute/applyChanged';
import { recomputeWords } from './recomputeWords';

/** How many records have new dates, and which not and why. */
export function RecomputeResults({ results }: { readonly results: readonly RecomputeResult[] }): JSX.Element {
  const words = useWords(recomputeWords);
  const { problems } = useWords(uiWords);
  const failed = results.flatMap(result => {
    const { key, name } = result.item;
    if (!isAnswered(result)) return [{ key, name, why: problems[result.problem.kind].what }];
    return result.outcome.kind === 'done' ? [] : [{ key, name, why: words.conflict }];
  });
  return (
    <>
      <Notice tone="news" title={words.done(results.length - failed.length)} takesFocus />
      {failed.length > 0 && (
        <Section title={words.failed}>
          <ul>
            {failed.map(({ key, name, why }) => (
              <li key={key}>
                {name}: {why}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
