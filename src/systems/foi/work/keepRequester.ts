import { isProblem } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { requesters } from '../lists';
import { RegisterFacts } from './contract';
import { untilAnswered } from '../../../kernel/ports/untilAnswered';

/** Keeps who asked in the list of its own. Nobody's name is kept as nobody. Safe to repeat. Throws StoreError. */
export async function keepRequester(work: Workplace, number: string, { requesterName, requesterContact }: Pick<RegisterFacts, 'requesterName' | 'requesterContact'>): Promise<void> {
  if (requesterName === '') return;
  try {
    await untilAnswered(() => work.lists.add(requesters, { title: requesterName, requestNumber: number, contact: requesterContact || null }));
  } catch (error) {
    // Kept already, by an attempt whose answer was lost.
    if (!isProblem(error, 'duplicate')) throw error;
  }
}
