import { Workplace } from '../../../../kernel/ports/workplace';
import { Language } from '../../../../kernel/text';
import { CallOut, CallOutId, callOuts } from '../../lists';
import { en } from './words.en';
import { fr } from './words.fr';

const words = { en, fr };

/** Why an answer is due on its day, as sentences: the reason was kept when the day was set (work/callOutDue.ts). */
export function callOutDueSteps({ dueReason, amendment, status }: Pick<CallOut, 'dueReason' | 'amendment' | 'status'>, language: Language): readonly string[] {
  const { reasons, notRecorded, sentBack } = words[language];
  const isSentBack = amendment !== null && status === 'asked';
  return [...(isSentBack ? [sentBack] : []), dueReason === null ? notRecorded : reasons[dueReason]];
}

/** The same for a row of the native list, read when somebody asks why. Throws StoreError. */
export async function loadCallOutDueSteps(work: Workplace, id: CallOutId, language: Language): Promise<readonly string[]> {
  return callOutDueSteps(await work.lists.get(callOuts, id), language);
}
