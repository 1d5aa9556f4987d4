import { Bilingual } from './text';

/** What a person is to the intranet. Each role is one SharePoint group; the group's name is its only link to a site. */
export interface RoleDeclaration {
  /** Title of the SharePoint group. Kept in English because a group has one title only. */
  readonly group: string;
  readonly title: Bilingual;
}

export const roles = {
  owner: { group: 'Intranet Owners', title: { en: 'Site owner', fr: 'Propriétaire du site' } },
  staff: { group: 'Intranet Staff', title: { en: 'Staff', fr: 'Personnel' } },
  manager: { group: 'Intranet Managers', title: { en: 'Manager', fr: 'Gestionnaire' } },
  foiCoordinator: { group: 'FOI Coordinators', title: { en: 'FOI coordinator', fr: "Coordonnateur de l'accès à l'information" } },
  foiApprover: { group: 'FOI Decision Makers', title: { en: 'FOI decision maker', fr: "Décideur en matière d'accès à l'information" } },
  communicationsLead: { group: 'Communications Leads', title: { en: 'Communications lead', fr: 'Responsable des communications' } },
  newsWriter: { group: 'News Writers', title: { en: 'News writer', fr: 'Rédacteur des nouvelles' } },
  newsReviewer: { group: 'News Reviewers', title: { en: 'News reviewer', fr: 'Réviseur des nouvelles' } },
  newsApproverEn: { group: 'English News Approvers', title: { en: 'Approver of English news', fr: 'Approbateur des nouvelles en anglais' } },
  newsApproverFr: { group: 'French News Approvers', title: { en: 'Approver of French news', fr: 'Approbateur des nouvelles en français' } },
  recordsCoordinator: { group: 'Records Coordinators', title: { en: 'Records coordinator', fr: 'Coordonnateur des documents' } },
  archivist: { group: 'Archivists', title: { en: 'Archivist', fr: 'Archiviste' } },
  panelMember: { group: 'Panel Members', title: { en: 'Panel member', fr: 'Membre du comité' } },
} as const satisfies Record<string, RoleDeclaration>;

export type RoleId = keyof typeof roles;
export const roleIds = Object.keys(roles) as readonly RoleId[];
