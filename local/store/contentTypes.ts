import { randomUUID } from 'node:crypto';
import { ContentTypeRow, SiteStore } from './contract';
import { isLibrary, isPageLibrary } from './baseFields';
import { Core } from './core';
import { changed, documentsOf, replaceDocument } from './documents';
import { listById, touchList } from './listRecords';
import { rights } from './masks';
import { requireOnList, visibleList } from './permissions';
import { contentTypeMissing } from './refusals';

const newContentType = (name: string, parentId: string): ContentTypeRow => ({
  stringId: `${parentId}00${randomUUID().replace(/-/g, '').toUpperCase()}`,
  name,
  newFormClientSideComponentId: null, editFormClientSideComponentId: null, displayFormClientSideComponentId: null,
  newFormClientSideComponentProperties: '', editFormClientSideComponentProperties: '', displayFormClientSideComponentProperties: '',
  settings: {},
});

const sitePage = '0x0101009D1CB255DA76424F860D91F20E6C4118';

/** The list's own children of Item (0x01), or of Document (0x0101) or Site Page, and Folder (0x0120). The first is that of new items. */
export const newContentTypes = (baseTemplate: number): readonly ContentTypeRow[] => {
  if (!isLibrary(baseTemplate)) return [newContentType('Item', '0x01')];
  return [isPageLibrary(baseTemplate) ? newContentType('Site Page', sitePage) : newContentType('Document', '0x0101'), newContentType('Folder', '0x0120')];
};

/** Kept between calls: every new item asks. */
export const contentTypesOf = (core: Core, list: number): readonly ContentTypeRow[] =>
  core.remember(`content types ${list}`, () => documentsOf<ContentTypeRow>(core, 'content_types', list));

const sameId = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

type ContentTypes = Pick<SiteStore, 'contentTypes' | 'updateContentType'>;

/** A list's content types, which carry the form customizers. */
export const contentTypeMethods = (core: Core): ContentTypes => ({
  contentTypes: (caller, listId) => contentTypesOf(core, visibleList(core, caller, listId).number),
  updateContentType: (caller, listId, stringId, changes) => {
    const list = listById(core, listId);
    requireOnList(core, caller, list, rights.manageLists);
    return core.write(() => {
      const row = contentTypesOf(core, list.number).find((type) => sameId(type.stringId, stringId));
      if (!row) throw contentTypeMissing();
      const next = { ...changed(row, { ...changes, settings: { ...row.settings, ...changes.settings } }), stringId: row.stringId };
      replaceDocument(core, 'content_types', list.number, row.stringId, next);
      touchList(core, list);
      return next;
    });
  },
});
