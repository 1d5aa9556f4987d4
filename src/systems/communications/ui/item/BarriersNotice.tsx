import * as React from 'react';
import { useQuery } from '@tanstack/react-query';
import { Language } from '../../../../kernel/text';
import { Notice } from '../../../../ui/Notice';
import { useLanguage, useWords } from '../../../../ui/surroundings';
import { NewsText } from '../../work/contract';
import { findBarriers } from './barriers';
import { frenchBarriers } from './barrierWords';
import { itemWords } from './itemWords';
import { stepWords } from './stepWords';

/** What axe-core finds in both texts as they will be read. Asked for when a step depends on it. */
export function BarriersNotice({ text }: { readonly text: NewsText }): JSX.Element {
  const language = useLanguage();
  const words = useWords(itemWords);
  const { barriers: title } = useWords(stepWords);
  const barriers = useQuery(['communications', 'barriers', text], () => findBarriers(text), { staleTime: Infinity }).data;
  if (!barriers) return <p role="status">{words.accessibilityRun}</p>;
  if (barriers.length === 0) return <p role="status">{words.accessibilityClean}</p>;
  return (
    <Notice tone="alert" title={title}>
      <ul>
        {barriers.map(({ language: of, rule, what, where }) => (
          <li key={`${of}-${rule}`} data-barrier={rule}>
            <What rule={rule} english={what} language={language} /> {words.accessibilityIssue(of === 'en' ? words.english : words.french)}: <code>{where.join(' ')}</code>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function What({ rule, english, language }: { readonly rule: string; readonly english: string; readonly language: Language }): JSX.Element {
  const french = frenchBarriers[rule];
  return language === 'fr' && french ? <>{french}</> : <span lang="en">{english}</span>;
}
