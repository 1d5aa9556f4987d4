import { DirectoryStore, SiteStore, StoreOptions } from './contract';
import { assignmentMethods } from './assignments';
import { contentTypeMethods } from './contentTypes';
import { Core, makeCore } from './core';
import { customActionMethods } from './customActions';
import { openDatabase } from './database';
import { draftMethods } from './drafts/draftMethods';
import { fieldMethods } from './fields';
import { fileType } from './fileNames';
import { fileMethods } from './files';
import { writeFirstRows } from './firstRows';
import { groupMethods } from './groups';
import { itemMethods } from './items';
import { listMethods } from './lists';
import { directoryMethods } from './mail';
import { pageMethods } from './pages/pageMethods';
import { principalMethods } from './principals';
import { recycleBinMethods } from './recycleBin';
import { roleMethods } from './roles';
import { DatePart, sitePart } from './siteDates';
import { socialMethods } from './social/socialMethods';
import { bringUpToDate } from './upToDate';
import { viewMethods } from './views';
import { currentWeb, siteZone, webMethods } from './web';

/** What conditions ask for and SQLite does not have: parts of the site's wall clock, and lower case beyond ASCII. */
const addFunctions = (core: Core): void => {
  core.db.function('site_part', (stored: string | null, wanted: DatePart) => sitePart(stored, wanted, siteZone(core)));
  core.db.function('file_type', (leaf: string, isFolder: number) => fileType(leaf, isFolder === 1));
  core.db.function('folded', (text: unknown) => (text === null ? null : String(text).toLowerCase()));
};

/**
 * Opens a site's database, or makes it when the file is missing or empty. Throws a StoreOpenError (openErrors.ts), which says what to
 * do, for a file that is corrupt, in use by another process, of another program or of another version.
 */
export const openStore = (options: StoreOptions): SiteStore & DirectoryStore => {
  const db = openDatabase(options.file, (made) => writeFirstRows(makeCore(made, options)));
  const core = makeCore(db, options);
  addFunctions(core);
  bringUpToDate(core);

  return {
    get web() { return currentWeb(core); },
    ...webMethods(core),
    ...listMethods(core),
    ...fieldMethods(core),
    ...viewMethods(core),
    ...contentTypeMethods(core),
    ...customActionMethods(core),
    ...itemMethods(core),
    ...fileMethods(core),
    ...draftMethods(core),
    ...pageMethods(core),
    ...recycleBinMethods(core),
    ...socialMethods(core),
    ...principalMethods(core),
    ...groupMethods(core),
    ...roleMethods(core),
    ...assignmentMethods(core),
    ...directoryMethods(core),
    together: (work) => core.write(work),
    close: () => { db.close(); },
  };
};
