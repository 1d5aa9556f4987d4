import { defineSystem } from '../../kernel/system/defineSystem';
import { holdLifecycle } from './lifecycle';
import { holds, recordsActivity } from './lists';

/** Records. So far the holds that keep records from disposal while a matter is open. */
export const records = defineSystem({
  id: 'records',
  title: { en: 'Records', fr: 'Gestion des documents' },
  lists: [holds, recordsActivity],
  activity: recordsActivity,
  lifecycles: [holdLifecycle],
  roles: ['recordsCoordinator', 'foiCoordinator'],
  strings: { en: () => Promise.resolve({}), fr: () => Promise.resolve({}) },
  pages: [],
  work: [],
});
