/** What tests and the bench read of a page: `window.__host`. */
export interface HostProbe {
  /** Settles when the page's content is drawn, also when a part of it failed. */
  readonly ready: Promise<void>;
  readonly errors: string[];
  readonly cspViolations: string[];
  readonly timings: {
    /** Milliseconds since navigation when the runtime stood and no web part was asked for yet. */
    bare?: number;
    /** Milliseconds since navigation when every web part had drawn its content. */
    finished?: number;
  };
}

interface ProbedWindow { __host: HostProbe; __hostReady: () => void }

const probed = window as unknown as ProbedWindow;

/** Made once per page, by the first script. */
export function createProbe(): HostProbe {
  let settle = (): void => undefined;
  const ready = new Promise<void>((resolve) => { settle = resolve; });
  probed.__host = { ready, errors: [], cspViolations: [], timings: {} };
  probed.__hostReady = settle;
  return probed.__host;
}

export function probe(): HostProbe {
  return probed.__host;
}

export function reportReady(): void {
  probed.__host.timings.finished ??= performance.now();
  probed.__hostReady();
}

export function reportError(where: string, error: unknown): void {
  probed.__host.errors.push(`${where}: ${messageOf(error)}`);
}

/** The words of anything that was thrown. SPFx throws plain objects that carry the error inside. */
export function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  if (typeof error === 'object' && error !== null) {
    for (const key of ['error', 'requirejsError', 'message']) {
      const inner: unknown = Reflect.get(error, key);
      if (inner !== undefined && inner !== error) return messageOf(inner);
    }
    return JSON.stringify(error);
  }
  return String(error);
}
