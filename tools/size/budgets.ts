import { PersonaId } from '../../local/site';

/** A page whose scripts are counted, and how many bytes of ours it may load (docs/architecture.md, budgets of the design). */
export interface PageBudget {
  readonly what: string;
  readonly persona: PersonaId;
  readonly path: string;
  /** KB of 1,024 bytes, gzip. */
  readonly budget: number;
}

const readingPart = 60;
const homePage = 200;
const workingScreen = 170;

export const pageBudgets: readonly PageBudget[] = [
  { what: 'News, before its content shows', persona: 'staff', path: '/sites/region/SitePages/News.aspx', budget: readingPart },
  { what: 'About a news page, before its content shows', persona: 'staff', path: '/sites/region/SitePages/N-2026-0004-en.aspx', budget: readingPart },
  { what: 'Home page, all web parts', persona: 'foiCoordinator', path: '/sites/region', budget: homePage },
  { what: 'FOI desk', persona: 'foiCoordinator', path: '/sites/region/SitePages/FOI.aspx', budget: workingScreen },
  { what: 'Request page', persona: 'foiCoordinator', path: '/sites/region/SitePages/FOI.aspx?request={request}', budget: workingScreen },
  { what: 'FOI search', persona: 'foiCoordinator', path: '/sites/region/SitePages/FOI.aspx?request=search', budget: workingScreen },
  { what: 'Import of a register', persona: 'foiCoordinator', path: '/sites/region/SitePages/FOI.aspx?request=import', budget: workingScreen },
  { what: 'About the rules', persona: 'owner', path: '/sites/region/SitePages/FOI.aspx?rules=1', budget: workingScreen },
  { what: 'My FOI, before its content shows', persona: 'manager', path: '/sites/region/SitePages/MyFOI.aspx', budget: readingPart },
  { what: 'FOI compliance', persona: 'foiCoordinator', path: '/sites/region/SitePages/FOIReports.aspx', budget: workingScreen },
  { what: 'New request form', persona: 'foiCoordinator', path: '/sites/region/Lists/FoiRequests/NewForm.aspx', budget: workingScreen },
  { what: 'Call-out form', persona: 'manager', path: '/sites/region/Lists/FoiCallOuts/EditForm.aspx?ID={callOut}', budget: workingScreen },
  { what: 'List of requests', persona: 'foiCoordinator', path: '/sites/region/Lists/FoiRequests', budget: workingScreen },
  { what: 'News desk', persona: 'communicationsLead', path: '/sites/region/SitePages/NewsDesk.aspx', budget: workingScreen },
  { what: 'News item with its editor and check', persona: 'newsWriter', path: '/sites/region/SitePages/NewsDesk.aspx?news=N-2026-0007', budget: workingScreen },
  { what: 'Words of the office', persona: 'owner', path: '/sites/region/SitePages/NewsDesk.aspx?news=words', budget: workingScreen },
  { what: 'Calendar', persona: 'communicationsLead', path: '/sites/region/SitePages/Calendar.aspx', budget: workingScreen },
  { what: 'Polls', persona: 'communicationsLead', path: '/sites/region/SitePages/Polls.aspx', budget: workingScreen },
  { what: 'Health of pages', persona: 'communicationsLead', path: '/sites/region/SitePages/PageHealth.aspx', budget: workingScreen },
  { what: 'Classification scheme', persona: 'staff', path: '/sites/region/SitePages/RecordScheme.aspx', budget: workingScreen },
  { what: 'Series of the scheme, as its keeper', persona: 'recordsCoordinator', path: '/sites/region/SitePages/RecordScheme.aspx?series=PRG-PTW-10', budget: workingScreen },
  { what: 'Import of a scheme', persona: 'recordsCoordinator', path: '/sites/region/SitePages/RecordScheme.aspx?view=import', budget: workingScreen },
  { what: 'Records desk', persona: 'recordsCoordinator', path: '/sites/region/SitePages/Records.aspx', budget: workingScreen },
  { what: 'Eligible records', persona: 'recordsCoordinator', path: '/sites/region/SitePages/Records.aspx?view=eligible', budget: workingScreen },
  { what: 'Holds', persona: 'recordsCoordinator', path: '/sites/region/SitePages/Records.aspx?view=holds', budget: workingScreen },
  { what: 'Reports of records', persona: 'recordsCoordinator', path: '/sites/region/SitePages/Records.aspx?view=reports', budget: workingScreen },
  { what: 'File room', persona: 'recordsCoordinator', path: '/sites/region/SitePages/FileRoom.aspx', budget: workingScreen },
  { what: 'Paper file', persona: 'recordsCoordinator', path: '/sites/region/SitePages/FileRoom.aspx?file=F-2026-0004', budget: workingScreen },
  { what: 'Storage', persona: 'recordsCoordinator', path: '/sites/region/SitePages/Storage.aspx', budget: workingScreen },
  { what: 'Library under the scheme', persona: 'staff', path: '/sites/region/OfficeDocuments/Forms/AllItems.aspx', budget: workingScreen },
  { what: 'Setup', persona: 'owner', path: '/sites/region/SitePages/Setup.aspx', budget: workingScreen },
];
