import { defineList, ListPermissions } from '../lists/defineList';
import { moment, note, number, text } from '../lists/columns';
import { Bilingual } from '../text';

const columns = {
  title: text({ title: { en: 'Action', fr: 'Action' }, required: true }),
  /** Made before the first attempt. Unique: the same action can't be entered twice, however often it is sent. */
  actionId: text({ title: { en: 'Action ID', fr: "ID de l'action" }, required: true, unique: true, maxLength: 64 }),
  /** List and number of the item, `FoiRequests:12`. */
  subject: text({ title: { en: 'Item', fr: 'Élément' }, required: true, indexed: 'few' }),
  /** Position in the item's chain, from 1. */
  position: number({ title: { en: 'Position', fr: 'Position' }, required: true }),
  at: moment({ title: { en: 'When', fr: 'Quand' }, required: true, indexed: true }),
  actor: text({ title: { en: 'Who', fr: 'Qui' }, required: true }),
  data: note({ title: { en: 'Details', fr: 'Détails' }, required: true }),
  previousHash: text({ title: { en: 'Previous hash', fr: 'Empreinte précédente' } }),
  hash: text({ title: { en: 'Hash', fr: 'Empreinte' }, required: true }),
} as const;

/** Declares the Activity list of a system. Members of the named roles may add entries; nobody's role may change or remove one. */
export function defineActivityList<const Name extends string>(name: Name, title: Bilingual, permissions: ListPermissions) {
  return defineList(name, {
    title,
    description: {
      en: 'What was done, by whom and when. Entries are added by the pages and never changed.',
      fr: 'Ce qui a été fait, par qui et quand. Les pages ajoutent les inscriptions, qui ne sont jamais modifiées.',
    },
    columns,
    views: [
      {
        name: 'Latest',
        title: { en: 'Latest', fr: 'Plus récentes' },
        columns: ['title', 'subject', 'at', 'actor', 'position'],
        orderBy: [{ column: 'at', descending: true }],
        isDefault: true,
      },
    ],
    permissions,
  });
}

export type ActivityList = ReturnType<typeof defineActivityList<string>>;
