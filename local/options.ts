import { parseArgs } from 'node:util';

export interface StartOptions {
  readonly port: number;
  /** Forget all data and seed anew. */
  readonly fresh: boolean;
  /** Rebuild the pages' own scripts on change (`npm run dev`). */
  readonly dev: boolean;
}

export class BadOptionError extends Error {}

export const usualPort = 4300;

/** Reads the words after `npm start --`. Throws BadOptionError with a sentence that says what is taken. */
export function readOptions(words: readonly string[]): StartOptions {
  const { values } = parse(words);
  const port = values.port === undefined ? usualPort : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new BadOptionError(`--port takes a number from 0 to 65535, not "${values.port}".`);
  return { port, fresh: values.fresh ?? false, dev: values.dev ?? false };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: { port: { type: 'string' }, fresh: { type: 'boolean' }, dev: { type: 'boolean' } } });
  } catch (error) {
    throw new BadOptionError(`${error instanceof Error ? error.message : 'Unknown option.'}\nOptions: --port N, --fresh`);
  }
}
