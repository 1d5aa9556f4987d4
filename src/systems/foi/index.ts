import { defineSystem } from '../../kernel/system/defineSystem';
import { foiComponents } from './components';
import { callOutLifecycle, requestLifecycle } from './lifecycle';
import { callOuts, foiActivity, requesters, requests } from './lists';
import { callOutsToAnswer, requestsToMove } from './myWork';

/** Freedom of information: requests under FIPPA and MFIPPA, and what managers are asked for them. */
export const foi = defineSystem({
  id: 'foi',
  title: { en: 'Freedom of information', fr: "Accès à l'information" },
  lists: [requests, requesters, callOuts, foiActivity],
  activity: foiActivity,
  lifecycles: [requestLifecycle, callOutLifecycle],
  roles: ['foiCoordinator', 'manager'],
  strings: {
    en: () => import('./ui/strings.en').then(table => table.en),
    fr: () => import('./ui/strings.fr').then(table => table.fr),
  },
  pages: [{ name: 'FOI', title: { en: 'Freedom of information', fr: "Accès à l'information" }, webParts: [foiComponents.desk] }],
  work: [callOutsToAnswer, requestsToMove],
});
