import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { Notice } from '../../../../ui/Notice';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { NewsText } from '../../work/contract';
import { findBarriers } from './barriers';
import { itemWords } from './itemWords';
import { stepWords } from './stepWords';

/** What axe-core finds in both texts as they will be read. Asked for when a step depends on it. */
export function BarriersNotice({ text }: { readonly text: NewsText }): JSX.Element {
  const language = useLanguage();
  const words = useWords(itemWords);
  const { barriers: title } = useWords(stepWords);
  const barriers = useQuery(['communications', 'barriers', text, language], () => findBarriers(text, language), { staleTime: Infinity }).data;
  if (!barriers) return <p role="status">{words.accessibilityRun}</p>;
  if (barriers.length === 0) return <p role="status">{words.accessibilityClean}</p>;
  return (
    <Notice tone="alert" title={title}>
      <ul>
        {barriers.map(({ language: of, rule, what, where }) => (
          <li key={`${of}-${rule}`} data-barrier={rule}>
            {what} {words.accessibilityIssue(of === 'en' ? words.english : words.french)}: <code>{where.join(' ')}</code>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
