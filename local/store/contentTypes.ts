import { randomUUID } from 'node:crypto';
import { ContentTypeRow, SiteStore } from './contract';
import { isLibrary } from './baseFields';
import { Core } from './core';
import { changed, documentsOf, replaceDocument } from './documents';
import { listById, touchList } from './listRecords';
import { rights } from './masks';
import { requireOnList, visibleList } from './permissions';
import { contentTypeMissing } from './refusals';

/** The list's own child of Item (0x01) or Document (0x0101). */
export const newContentType = (baseTemplate: number): ContentTypeRow => ({
  stringId: `${isLibrary(baseTemplate) ? '0x0101' : '0x01'}00${randomUUID().replace(/-/g, '').toUpperCase()}`,
  name: isLibrary(baseTemplate) ? 'Document' : 'Item',
  newFormClientSideComponentId: null, editFormClientSideComponentId: null, displayFormClientSideComponentId: null,
  newFormClientSideComponentProperties: '', editFormClientSideComponentProperties: '', displayFormClientSideComponentProperties: '',
  settings: {},
});

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
