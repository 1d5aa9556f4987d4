import { LibraryFacts, Repository } from '../../../src/kernel/ports/repository';
import { StoreError } from '../../../src/kernel/ports/storeError';

/** The libraries of a site, nothing in them. What lies in libraries is tested over HTTP. */
export class MemoryRepository {
  public libraries: readonly LibraryFacts[] = [];

  public as(): Repository {
    const missing = (): Promise<never> => Promise.reject(new StoreError({ kind: 'notFound' }));
    const none = async (): Promise<{ readonly items: readonly never[] }> => ({ items: [] });
    return {
      libraries: async () => this.libraries, find: none, all: none, plain: none, within: async () => [], folders: async () => [],
      get: missing, locate: missing, read: missing, remove: missing,
    };
  }
}
