interface IdleTask { readonly execute?: () => void }

/** SharePoint's queue for work in idle moments: it prefetches components while a page is edited. A local page has nothing to prefetch. */
const queue = {
  enqueueTask: (task: IdleTask): void => {
    setTimeout(() => task.execute?.());
  },
  removeTask: (): void => undefined,
};

const prefetchQueue = { prefetchByPriorityWhenIdle: (): void => undefined, prefetchByPriority: (): void => undefined, cancelPrefetching: (): void => undefined };

export const idleTaskModule = {
  PrefetchDependencyPriority: { high: 0, low: 1 },
  IdleTaskPriority: { OPTIONAL_HIGH: 0 },
  IdleTaskQueue: { instance: queue },
  createPrefetchDependencyQueue: (): typeof prefetchQueue => prefetchQueue,
};
