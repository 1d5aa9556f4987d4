import { isProblem } from '../../src/kernel/ports/storeError';

/** What became of an action: its outcome, or `refused` by page or server. */
export async function resultOf(action: Promise<{ readonly kind: string }>): Promise<string> {
  try {
    return (await action).kind;
  } catch (error) {
    if (isProblem(error, 'denied', 'notFound')) return 'refused';
    throw error;
  }
}
