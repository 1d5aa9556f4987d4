/** Milliseconds after which nothing waits any longer for a screen whose code does not come. */
const longest = 300;

let loading = 0;
let waiting: (() => void)[] = [];

/** Says that a screen of this page is being loaded. Returns what says that it has asked its first questions, or never will. */
export function screenIsLoading(): () => void {
  loading += 1;
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    loading -= 1;
    if (loading > 0) return;
    const free = waiting;
    waiting = [];
    free.forEach(go => go());
  };
}

/**
 * Resolves when no screen of the page is being loaded any more. The web parts of a page come one after the other from the network; their first
 * questions wait for each other, so that they travel to SharePoint in one request.
 */
export function whenScreensStand(): Promise<void> {
  if (loading === 0) return Promise.resolve();
  return new Promise(resolve => {
    waiting.push(resolve);
    setTimeout(resolve, longest);
  });
}
