/** Goes on when the page has nothing better to do, at the latest after a moment. Returns what takes it back. */
export function whenIdle(go: () => void): () => void {
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(() => go(), { timeout: 500 });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(go, 20);
  return () => clearTimeout(handle);
}
