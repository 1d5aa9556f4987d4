import { Repository } from '../../kernel/ports/repository';
import { Connection } from '../connection';
import { bordered } from '../problem';

/** The port to what lies in libraries. It loads with the first call: pages that are only read have no need of it. */
export function lazyRepository(connection: Connection): Repository {
  const repository = (): Promise<Repository> => bordered('read', async () => (await import('./repository')).createRepository(connection));
  return {
    libraries: async () => (await repository()).libraries(),
    find: async (library, query) => (await repository()).find(library, query),
    all: async (library, after) => (await repository()).all(library, after),
    plain: async (libraryPath, after) => (await repository()).plain(libraryPath, after),
    within: async (library, folderPath) => (await repository()).within(library, folderPath),
    folders: async (library, paths) => (await repository()).folders(library, paths),
    get: async (library, id) => (await repository()).get(library, id),
    locate: async (uniqueId, kind) => (await repository()).locate(uniqueId, kind),
    read: async path => (await repository()).read(path),
    remove: async (library, id, etag) => (await repository()).remove(library, id, etag),
  };
}
