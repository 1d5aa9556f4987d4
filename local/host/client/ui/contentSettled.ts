const loadingMark = '[data-loading]';

/**
 * Resolves when nothing inside the element is marked `data-loading` any more. `needsContent` also waits until something was drawn, for
 * components that have no way to say that they have begun.
 */
export function contentSettled(element: HTMLElement, { needsContent } = { needsContent: false }): Promise<void> {
  const isSettled = (): boolean => !element.querySelector(loadingMark) && (!needsContent || element.childElementCount > 0);
  if (isSettled()) return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isSettled()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-loading'] });
  });
}
