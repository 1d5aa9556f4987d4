import { Caller, SiteStore } from './contract';
import { isLibrary } from './baseFields';
import { contentNumbered } from './contents';
import { Core } from './core';
import { fileAt, fileEntry, folderAt, folderEntry, pathOfUniqueId } from './fileEntries';
import { addFile, addFolder, replaceContent } from './fileWrites';
import { childrenOf, countIn, pathOf } from './fileTree';
import { RawItem } from './itemRows';
import { ListRecord } from './listRecords';
import { fileMissing, threshold } from './refusals';
import { visibleEarlier } from './versions';

const defaultThreshold = 5000;

const contentOf = (core: Core, caller: Caller, path: string, versionId: number | undefined): Uint8Array => {
  const { list, raw } = fileAt(core, caller, path);
  if (versionId === undefined || versionId === raw._UIVersion) return contentNumbered(core, Number(raw.tp_Content));
  const version = visibleEarlier(core, caller, list, raw).find((each) => each._UIVersion === versionId);
  if (!version) throw fileMissing();
  return contentNumbered(core, Number(version.tp_Content));
};

type Files = Pick<SiteStore, 'folder' | 'file' | 'pathOf' | 'foldersIn' | 'filesIn' | 'addFolder' | 'addFile' | 'replaceContent' | 'content'>;

/** The files and folders of libraries. Each is an item of its library too, with columns, versions and permissions as every item. */
export const fileMethods = (core: Core): Files => {
  const children = (caller: Caller, wanted: string, kind: 'files' | 'folders'): { readonly list: ListRecord; readonly raws: readonly RawItem[] } => {
    const { list, path } = folderAt(core, caller, wanted);
    if (!isLibrary(list.row.baseTemplate)) return { list, raws: [] };
    const most = core.options.threshold ?? defaultThreshold;
    if (countIn(core, list, path, most + 1) > most) throw threshold();
    return { list, raws: childrenOf(core, caller, list, path, kind) };
  };
  return {
    folder: (caller, wanted) => {
      const { list, path, raw } = folderAt(core, caller, wanted);
      return folderEntry(core, list, path, raw);
    },
    file: (caller, wanted) => {
      const { list, raw } = fileAt(core, caller, wanted);
      return fileEntry(core, list, raw);
    },
    pathOf: (...args) => pathOfUniqueId(core, ...args),
    foldersIn: (caller, wanted) => {
      const { list, raws } = children(caller, wanted, 'folders');
      return raws.map((raw) => folderEntry(core, list, pathOf(raw), raw));
    },
    filesIn: (caller, wanted) => {
      const { list, raws } = children(caller, wanted, 'files');
      return raws.map((raw) => fileEntry(core, list, raw));
    },
    addFolder: (...args) => addFolder(core, ...args),
    addFile: (...args) => addFile(core, ...args),
    replaceContent: (...args) => replaceContent(core, ...args),
    content: (caller, wanted, versionId) => contentOf(core, caller, wanted, versionId),
  };
};
