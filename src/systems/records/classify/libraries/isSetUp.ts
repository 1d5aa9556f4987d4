import { StoreError } from '../../../../kernel/ports/storeError';
import { Workplace } from '../../../../kernel/ports/workplace';
import { RecordsLibrary } from '../../recordsLibrary';

/** SharePoint's answer to a question that names a column which is not there. */
const badQuestion = 400;

/** Whether a library has all columns of a records library: asked as every page asks it. Set-up closes it to deletion before it makes them. Throws StoreError. */
export async function isSetUp({ repository }: Pick<Workplace, 'repository'>, library: RecordsLibrary): Promise<boolean> {
  try {
    await repository.find(library, { where: { batch: '-' }, top: 1 });
    return true;
  } catch (error) {
    if (error instanceof StoreError && isAboutColumns(error)) return false;
    throw error;
  }
}

function isAboutColumns({ problem }: StoreError): boolean {
  return problem.kind === 'unexpected' && problem.status === badQuestion;
}
