import { baseFields, isLibrary, isPageLibrary } from './baseFields';
import { FieldRow } from './contract';
import { Core } from './core';
import { addDocument, replaceDocument } from './documents';
import { fieldsOf } from './fieldRows';
import { addColumn } from './itemTables';
import { ListRecord, allLists } from './listRecords';
import { addList, updateList } from './lists';

/** Built-in columns that came after the library was made, and one that could not be written then. */
const completeColumns = (core: Core, list: ListRecord): void => {
  const known = new Map(fieldsOf(core, list.number).map((field) => [field.internalName, field]));
  const wanted = baseFields(list.row.baseTemplate);
  const missing = wanted.filter(({ internalName }) => !known.has(internalName));
  for (const field of missing) {
    addColumn(core, list.number, field);
    addDocument(core, 'fields', list.number, field.id, field);
  }
  const name = known.get('FileLeafRef');
  if (name?.readOnly) replaceDocument(core, 'fields', list.number, name.id, { ...name, readOnly: false } satisfies FieldRow);
  core.forget();
};

const sitePages = {
  title: 'Site Pages', description: '', baseTemplate: 119,
  settings: { EnableVersioning: true, EnableMinorVersions: true, DraftVersionVisibility: 1, MajorVersionLimit: 500, MajorWithMinorVersionsLimit: 500, EnableAttachments: false },
} as const;

/** Every site has its library of pages, where readers see what is published. */
const addSitePages = (core: Core): void => {
  const library = addList(core, sitePages, 'SitePages');
  updateList(core, library, { titles: { 'fr-FR': 'Pages du site' } });
};

/** Gives a site what every site has by now: its library of pages, and the built-in columns that its older libraries lack. */
export const bringUpToDate = (core: Core): void => {
  core.write(() => {
    const libraries = allLists(core).filter(({ row }) => isLibrary(row.baseTemplate));
    libraries.forEach((library) => completeColumns(core, library));
    if (!libraries.some(({ row }) => isPageLibrary(row.baseTemplate))) addSitePages(core);
  });
};
