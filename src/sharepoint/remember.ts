/** What a reading web part keeps of its last visit, for one person and one browser tab. */
export interface Memory {
  read(key: string): string | null;
  write(key: string, value: string): void;
}

const prefix = 'regional-intranet';

/**
 * Memory in session storage. What another person left there is cleared first: two people may share a browser.
 * `visitor` is anything that names the person, such as the login name of the page context.
 */
export function memoryOf(storage: Storage, visitor: string): Memory {
  const owner = `${prefix}:visitor`;
  if (storage.getItem(owner) !== visitor) {
    const ours = Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter(key => key?.startsWith(prefix));
    ours.forEach(key => key !== null && storage.removeItem(key));
    keep(storage, owner, visitor);
  }
  return { read: key => storage.getItem(`${prefix}:${key}`), write: (key, value) => keep(storage, `${prefix}:${key}`, value) };
}

/**
 * Gives at once what was remembered under a key, and asks again behind it. `onFresh` is called with the answer when it differs, or when nothing was
 * remembered; `onError` when the question failed. Only for what may lie in a browser: a list of identities must not be remembered.
 */
export function remembered<T>(memory: Memory, key: string, ask: () => Promise<T>, on: { fresh(value: T): void; error(error: unknown): void }): T | undefined {
  const before = memory.read(key);
  ask().then(
    value => {
      const now = JSON.stringify(value);
      if (now === before) return;
      memory.write(key, now);
      on.fresh(value);
    },
    error => on.error(error),
  );
  return parse<T>(before);
}

// Storage may be full or forbidden. Nothing is lost but the quick paint.
function keep(storage: Storage, key: string, value: string): void {
  try {
    storage.setItem(key, value);
  } catch {
    storage.removeItem(key);
  }
}

function parse<T>(value: string | null): T | undefined {
  if (value === null) return undefined;
  try {
    return JSON.parse(value) as T;
  } catch {
    return undefined;
  }
}
