import { defineSystem } from '../../kernel/system/defineSystem';
import { feeLifecycle, recordLifecycle, ruleLifecycle, thirdPartyLifecycle } from './caseLifecycles';
import { fees, letters, letterTemplates, records, thirdParties } from './caseLists';
import { foiComponents } from './components';
import { callOutLifecycle } from './callOutLifecycle';
import { requestLifecycle } from './lifecycle';
import { callOuts, foiActivity, requesters, requests } from './lists';
import { absences, officeRuleItems, savedSearches } from './officeLists';
import { callOutsToAnswer, decisionsToApprove, requestsToMove } from './myWork';

/** Freedom of information: requests under FIPPA and MFIPPA, and what managers are asked for them. */
export const foi = defineSystem({
  id: 'foi',
  title: { en: 'Freedom of information', fr: "Accès à l'information" },
  lists: [requests, requesters, callOuts, records, thirdParties, fees, letters, letterTemplates, officeRuleItems, absences, savedSearches, foiActivity],
  activity: foiActivity,
  lifecycles: [requestLifecycle, callOutLifecycle, recordLifecycle, thirdPartyLifecycle, feeLifecycle, ruleLifecycle],
  roles: ['foiCoordinator', 'foiApprover', 'manager'],
  strings: {
    en: () => import('./ui/strings.en').then(table => table.en),
    fr: () => import('./ui/strings.fr').then(table => table.fr),
  },
  pages: [
    { name: 'FOI', title: { en: 'Freedom of information', fr: "Accès à l'information" }, webParts: [foiComponents.desk] },
    { name: 'MyFOI', title: { en: 'My FOI', fr: "Mes demandes d'accès" }, webParts: [foiComponents.myFoi] },
    { name: 'FOIReports', title: { en: 'FOI compliance', fr: "Conformité de l'accès à l'information" }, webParts: [foiComponents.dashboard] },
  ],
  work: [callOutsToAnswer, requestsToMove, decisionsToApprove],
});
