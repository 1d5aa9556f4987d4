import { isProblem } from './storeError';

const attempts = 4;

/**
 * Repeats a write whose answer was lost. Only for writes that are the same when done twice.
 * Throws the StoreError of the last attempt.
 */
export async function untilAnswered<Value>(write: () => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      if (!isProblem(error, 'disconnected') || attempt === attempts) throw error;
    }
  }
}
