import '@pnp/sp/batching';
import '@pnp/sp/webs';
import { SPFI } from '@pnp/sp';
import { isRefusal } from './problem';
import { isRefusedForLoad, Sleep, waitOf } from './steady';

/** One request that only reads. It must be sent in the same turn: what is asked after an `await` inside is not gathered. */
export type Read<T> = (sp: SPFI) => Promise<T>;
/** Sends a read with all others of the same moment. */
export type Ask = <T>(read: Read<T>) => Promise<T>;

export interface ReadOptions {
  readonly sleep: Sleep;
  /** Milliseconds in which reads are gathered. The web parts of a page start within a few of each other. */
  readonly gather: number;
  /** What the page waits for before it sends: others that are about to ask. */
  readonly together?: () => Promise<void>;
}

interface Waiting {
  start(sp: SPFI, inBatch: boolean): void;
  fail(error: unknown): void;
}

const nobodyElse = (): Promise<void> => Promise.resolve();
const batchSize = 100;
const partTries = 5;

/** Makes the one door for reads of a page: those asked in the same moment travel as one `$batch`, a single one as a plain GET. */
export function gatherReads(sp: SPFI, { sleep, gather, together = nobodyElse }: ReadOptions): Ask {
  let waiting: Waiting[] = [];

  const send = (): void => {
    const now = waiting;
    waiting = [];
    if (now.length === 1) now[0].start(sp, false);
    else sendTogether(sp, now);
  };

  const queue = (read: Waiting): void => {
    waiting.push(read);
    if (waiting.length === 1) void together().then(() => setTimeout(send, gather));
  };

  return <T>(read: Read<T>) =>
    new Promise<T>((resolve, reject) => {
      let refusals = 0;
      const entry: Waiting = {
        start: (through, inBatch) => {
          read(through).then(resolve, error => {
            refusals += 1;
            // A part of a batch may be refused for load alone, inside an answer that is otherwise fine.
            if (!inBatch || !isRefusal(error) || !isRefusedForLoad(error.status) || refusals === partTries) return reject(error);
            sleep(waitOf(error.response, refusals)).then(() => queue(entry), reject);
          });
        },
        fail: reject,
      };
      queue(entry);
    });
}

function sendTogether(sp: SPFI, reads: readonly Waiting[]): void {
  const [batched, execute] = sp.batched({ maxRequests: batchSize });
  for (const read of reads) read.start(batched, true);
  // When the batch itself fails, PnPjs leaves its parts without an answer.
  execute().catch(error => reads.forEach(read => read.fail(error)));
}
