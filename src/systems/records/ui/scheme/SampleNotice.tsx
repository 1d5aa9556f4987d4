import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { useWords } from '../../../../ui/surroundings';
import { Scheme } from '../../scheme/contract';
import { isSample } from '../../scheme/sample';
import { schemeWords } from './schemeWords';

/** Says that a sample is one. Nothing for a schedule that somebody approved. */
export function SampleNotice({ scheme }: { readonly scheme: Scheme }): JSX.Element | null {
  const words = useWords(schemeWords);
  if (!isSample(scheme)) return null;
  return (
    <Notice tone="note" title={words.sampleTitle}>
      <p>{words.sampleText}</p>
    </Notice>
  );
}
