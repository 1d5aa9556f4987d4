import * as React from 'react';
import { Workplace } from '../../../../kernel/ports/workplace';
import { useWords } from '../../../../ui/surroundings';
import { Finding } from '../../check/contract';
import { giveReason } from '../../work/giveReason';
import { itemWords } from './itemWords';
import { NewsTextControl } from './useNewsText';

/** Keeps why a warning may stand, on the item as it is once everything written is saved. */
export function useGiveReason(work: Workplace, control: NewsTextControl, onDone: (message: string) => void): (finding: Finding, reason: string) => void {
  const words = useWords(itemWords);
  const { saveNow } = control;
  return React.useCallback(
    (finding, reason) => {
      const keep = async (): Promise<void> => {
        const item = await saveNow();
        const outcome = item && (await giveReason(work, item, { rule: finding.rule, language: finding.language, excerpt: finding.excerpt, reason }, work.newId()));
        onDone(outcome?.kind === 'done' ? '' : words.saveStates.failed);
      };
      keep().catch(() => onDone(words.saveStates.failed));
    },
    [work, saveNow, onDone, words],
  );
}
