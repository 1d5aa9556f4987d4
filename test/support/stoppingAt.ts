import { DocumentStore } from '../../src/kernel/ports/documents';
import { ListStore } from '../../src/kernel/ports/listStore';
import { Repository } from '../../src/kernel/ports/repository';
import { SitePages } from '../../src/kernel/ports/sitePages';
import { Workplace } from '../../src/kernel/ports/workplace';
import { completeWorkplace } from '../../src/systems/completeWorkplace';

/** A colleague whose computer stops before the write of this number (from 0): no later write and no mail leaves it. Files are written to the end unless `withFiles`. */
export function stoppingAt(work: Workplace, writes: number, { withFiles = false }: { readonly withFiles?: boolean } = {}): Workplace {
  let left = writes;
  const stopped = <Args extends readonly unknown[], Result>(write: (...args: Args) => Promise<Result>) => (...args: Args): Promise<Result> => {
    left -= 1;
    return left < 0 ? Promise.reject(new Error('stopped')) : write(...args);
  };
  const lists = { ...work.lists, add: stopped(work.lists.add), update: stopped(work.lists.update), restrict: stopped(work.lists.restrict), unrestrict: stopped(work.lists.unrestrict) };
  const { ensure, save, describe, publish, schedule, unpublish } = work.pages;
  const pages = { ...work.pages, ensure: stopped(ensure), save: stopped(save), describe: stopped(describe), publish: stopped(publish), schedule: stopped(schedule), unpublish: stopped(unpublish) };
  const { ensureFolder, add } = work.documents;
  const documents = withFiles ? { ...work.documents, ensureFolder: stopped(ensureFolder), add: stopped(add) } : work.documents;
  const repository = { ...work.repository, remove: stopped(work.repository.remove) };
  // The holds of another system are kept by the same computer.
  return completeWorkplace({ ...work, lists: lists as ListStore, pages: pages as SitePages, documents: documents as DocumentStore, repository: repository as Repository, mail: { send: stopped(work.mail.send) } });
}
