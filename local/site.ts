import { Bilingual } from '../src/kernel/text';
import { RoleId } from '../src/kernel/roles';
import { SiteTimeZone } from './store/contract';

/** The one site that the embedded SharePoint serves. */
export const sitePath = '/sites/region';
export const siteTitle: Bilingual = { en: 'Northern Region', fr: 'Région du Nord' };

/** Every list page and date-only column of the house is in Toronto's time. 10 is SharePoint's number for Eastern Time. */
export const toronto: SiteTimeZone = { iana: 'America/Toronto', id: 10, description: '(UTC-05:00) Eastern Time (US and Canada)', bias: 300, daylightBias: -60 };

/** A person that a visitor of the local site may be. Everyone is staff besides. */
export interface Persona {
  readonly id: string;
  /** userPrincipalName in the embedded directory (local/seed/directory.ts). */
  readonly upn: string;
  readonly roles: readonly RoleId[];
}

export const personas = [
  { id: 'staff', upn: 'sam.oduya@region.example', roles: ['staff'] },
  { id: 'otherStaff', upn: 'andre.lefebvre@region.example', roles: ['staff'] },
  { id: 'manager', upn: 'maya.trembath@region.example', roles: ['staff', 'manager'] },
  { id: 'otherManager', upn: 'luc.beaulieu@region.example', roles: ['staff', 'manager'] },
  { id: 'foiCoordinator', upn: 'fiona.achebe@region.example', roles: ['staff', 'foiCoordinator'] },
  { id: 'foiApprover', upn: 'helen.vanderveen@region.example', roles: ['staff', 'foiApprover'] },
  { id: 'communicationsLead', upn: 'chantal.roy@region.example', roles: ['staff', 'communicationsLead'] },
  { id: 'newsWriter', upn: 'chidi.eze@region.example', roles: ['staff', 'newsWriter'] },
  { id: 'newsReviewer', upn: 'leila.haddad@region.example', roles: ['staff', 'newsReviewer'] },
  { id: 'newsApproverEn', upn: 'margaret.okafor@region.example', roles: ['staff', 'newsApproverEn'] },
  { id: 'newsApproverFr', upn: 'marie-eve.gagnon@region.example', roles: ['staff', 'newsApproverFr'] },
  { id: 'recordsCoordinator', upn: 'ravi.nair@region.example', roles: ['staff', 'recordsCoordinator'] },
  { id: 'archivist', upn: 'marguerite.sioui@region.example', roles: ['staff', 'archivist'] },
  { id: 'panelMember', upn: 'petra.lindqvist@region.example', roles: ['staff', 'panelMember'] },
  { id: 'owner', upn: 'owen.marsh@region.example', roles: ['staff', 'owner'] },
] as const satisfies readonly Persona[];

export type PersonaId = (typeof personas)[number]['id'];
export const defaultPersona: PersonaId = 'foiCoordinator';
/** The persona behind `administratorUpn`. */
export const administratorPersona: PersonaId = 'owner';
/** The site collection administrator who installs: the owner persona. Provisioning and the seed act as this person. */
export const administratorUpn = 'owen.marsh@region.example';
