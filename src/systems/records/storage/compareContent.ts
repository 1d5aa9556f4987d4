import { isProblem } from '../../../kernel/ports/storeError';
import { Workplace } from '../../../kernel/ports/workplace';
import { sha256Of } from '../disposition/disposal/content';
import { sameSize } from './duplicates';
import { ReadWatch } from './readLibraries';
import { StoredFile } from './storedFile';

/**
 * Gives the checksum of their content to files of equal size; only these can be the same. A file that is gone meanwhile is left out of it.
 * What was not read when it is stopped keeps its place without a checksum. Throws StoreError.
 */
export async function withChecksums({ repository }: Pick<Workplace, 'repository'>, files: readonly StoredFile[], { onProgress, isStopped }: ReadWatch): Promise<readonly StoredFile[]> {
  const sums = new Map<StoredFile, string>();
  for (const [index, file] of sameSize(files).entries()) {
    if (isStopped()) break;
    onProgress(index);
    const sum = await checksumOf(repository, file);
    if (sum !== undefined) sums.set(file, sum);
  }
  return files.map(file => (sums.has(file) ? { ...file, checksum: sums.get(file) } : file));
}

async function checksumOf(repository: Workplace['repository'], { path }: StoredFile): Promise<string | undefined> {
  try {
    return await sha256Of(await repository.read(path));
  } catch (error) {
    if (isProblem(error, 'notFound', 'denied')) return undefined;
    throw error;
  }
}
