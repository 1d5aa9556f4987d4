import { Workplace } from '../../../kernel/ports/workplace';
import { inFolderOf, StoredLetter } from './requestFolder';

/** The letters of a request, the latest first. Throws StoreError, `denied` for anyone but a coordinator. */
export async function lettersOf(work: Pick<Workplace, 'documents'>, request: { readonly number: string }): Promise<readonly StoredLetter[]> {
  const files = await inFolderOf(work, request, folder => folder.files());
  return [...files].sort((a, b) => b.id - a.id);
}
