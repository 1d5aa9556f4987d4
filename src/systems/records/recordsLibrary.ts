import { tracked } from '../../kernel/activity/tracked';
import { choice, text } from '../../kernel/lists/columns';
import { defineList, ItemOf, LibraryDeclaration, ListDeclaration } from '../../kernel/lists/defineList';
import { today } from '../../kernel/lists/views';
import { stateChoices } from '../../kernel/lifecycle/defineLifecycle';
import { Bilingual } from '../../kernel/text';
import { recordsComponents } from './components';
import { recordLifecycle } from './recordLifecycle';
import { retained } from './retained';

const columns = {
  title: text({ title: { en: 'Title', fr: 'Titre' } }),
  status: choice(stateChoices(recordLifecycle), { title: { en: 'State of the record', fr: 'État du document' }, grows: ['disposed'] }),
  ...tracked,
  ...retained,
} as const;

/**
 * Declares a document library whose documents and folders are records. Nobody's role may delete in it: `lead` may open a single item to a
 * person, and disposal does so for the moment in which it deletes (decision 31).
 */
export function recordsLibrary<const Name extends string>(name: Name, title: Bilingual, description: Bilingual): LibraryDeclaration<Name, typeof columns> {
  const library = defineList(name, {
    title,
    description,
    columns,
    views: [
      { name: 'AllItems', title: { en: 'All documents', fr: 'Tous les documents' }, columns: ['seriesCode', 'branch', 'eligibleOn', 'finalDisposition'], isDefault: true },
      { name: 'EligibleFirst', title: { en: 'Eligible', fr: 'Admissibles' }, columns: ['seriesCode', 'branch', 'datedOn', 'closedOn', 'eligibleOn', 'finalDisposition', 'batch'], where: [{ column: 'eligibleOn', is: 'ge', value: today(-1826) }, { column: 'eligibleOn', is: 'le', value: today() }], orderBy: [{ column: 'eligibleOn' }] },
    ],
    permissions: { grants: { staff: 'work', recordsCoordinator: 'lead', archivist: 'work', owner: 'lead' }, nobodyDeletes: true },
    components: { fields: { seriesCode: recordsComponents.series }, commandSets: [recordsComponents.commands] },
  });
  return { ...library, template: 'library' };
}

/**
 * A library that people made, under the scheme. Whoever reaches it keeps that, and nobody else of the staff is let in: it may be closed for a
 * reason. Its first view is its own, so ours has another name.
 */
export function takenInLibrary(name: string, title: Bilingual): RecordsLibrary {
  const library = recordsLibrary(name, title, title);
  const { recordsCoordinator, archivist, owner } = library.permissions.grants;
  return {
    ...library,
    keepsName: true,
    permissions: { grants: { recordsCoordinator, archivist, owner }, nobodyDeletes: true },
    views: library.views.map(view => (view.name === 'AllItems' ? { ...view, name: 'Records', title: { en: 'Records', fr: 'Documents classés' } } : view)),
  };
}

/** The office's own library, there from the first day. Others are taken in by `RecordLibraries`. */
export const officeDocuments = recordsLibrary(
  'OfficeDocuments',
  { en: 'Office documents', fr: 'Documents du bureau' },
  { en: 'Documents of the office, classified and kept under the scheme.', fr: 'Documents du bureau, classés et conservés selon le plan.' },
);

/** Any records library. */
export type RecordsLibrary = LibraryDeclaration<string, typeof columns>;
/** A document or a folder under the scheme, as its columns tell it. */
export type RecordItem = ItemOf<ListDeclaration<string, typeof columns>>;
