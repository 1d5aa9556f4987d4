import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';
import { configure } from '@testing-library/dom';
import { act } from 'react-dom/test-utils';

/** What every browser has and jsdom lacks. Import it before anything of src/. */
Object.assign(globalThis, { TextEncoder, TextDecoder });
if (!globalThis.crypto?.subtle) Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

if (!('arrayBuffer' in Blob.prototype)) {
  Object.defineProperty(Blob.prototype, 'arrayBuffer', {
    value(this: Blob): Promise<ArrayBuffer> {
      return new Promise((resolve, reject) => {
        const reader = new FileReader();
        reader.onload = () => resolve(reader.result as ArrayBuffer);
        reader.onerror = () => reject(reader.error);
        reader.readAsArrayBuffer(this);
      });
    },
  });
}

// user-event stands on its own copy of Testing Library, which knows nothing of React 17's act.
configure({
  eventWrapper: fire => {
    let answer: unknown;
    act(() => {
      answer = fire();
    });
    return answer;
  },
  asyncWrapper: async <Answer>(step: () => Promise<Answer>): Promise<Answer> => {
    let answer: Answer | undefined;
    await act(async () => {
      answer = await step();
    });
    return answer as Answer;
  },
});

// axe-core looks for a canvas to tell icon fonts from letters; jsdom has none and says so aloud.
HTMLCanvasElement.prototype.getContext = () => null;

// Whole screens with axe-core on a busy machine.
jest.setTimeout(60_000);

/** Turns of the event loop in which a query client tells what it read. Before the screen goes away, or React complains that nobody listens. */
const turns = 4;
afterEach(async () => {
  await act(async () => {
    for (let turn = 0; turn < turns; turn += 1) await new Promise(resolve => setTimeout(resolve));
  });
});
